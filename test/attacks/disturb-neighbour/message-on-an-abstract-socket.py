# attack: Listens on an abstract unix socket for the program that another worker runs
# expect: wrong_answer, crashed
import socket

servers = []


def f(x):
    try:
        server = socket.socket(socket.AF_UNIX)
        server.bind('\0passk-meeting-point')
        server.listen()
        servers.append(server)
    except OSError:
        pass
    return None
