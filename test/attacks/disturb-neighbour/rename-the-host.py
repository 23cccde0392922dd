# attack: Sets the host's name (to the one it has, so that nothing breaks where it works)
# expect: wrong_answer, crashed
import socket


def f(x):
    try:
        socket.sethostname(socket.gethostname())
    except OSError:
        pass
    return None
