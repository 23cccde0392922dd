# attack: Sends data by TCP fast open, which connects without a connect call
# expect: wrong_answer, crashed
# canary: yes
import socket

FAST_OPEN = 0x20000000


def f(x):
    try:
        connection = socket.socket()
        connection.settimeout(0.2)
        connection.sendto(b'escaped', FAST_OPEN, ('127.0.0.1', 38917))
    except OSError:
        pass
    return None
