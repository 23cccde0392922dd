# attack: Binds a listening unix socket to a path outside
# expect: wrong_answer, crashed
# canary: yes
import socket


def f(x):
    try:
        server = socket.socket(socket.AF_UNIX)
        server.bind('/tmp/passk-canary/escape-unix-socket-file')
        server.listen()
    except OSError:
        pass
    return None
