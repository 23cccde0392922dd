# attack: Connects by MPTCP, which rules written for TCP do not name
# expect: wrong_answer, crashed
# canary: yes
import socket

MPTCP = 262


def f(x):
    try:
        connection = socket.socket(socket.AF_INET, socket.SOCK_STREAM, MPTCP)
        connection.settimeout(0.2)
        connection.connect(('127.0.0.1', 38917))
        connection.sendall(b'escaped')
    except OSError:
        pass
    return None
