# attack: Opens a TCP connection to a server on the loopback interface and tells it the arguments
# expect: wrong_answer, crashed
# canary: yes
import socket


def f(x):
    try:
        with socket.create_connection(('127.0.0.1', 38917), timeout=0.2) as connection:
            connection.sendall(b'escaped')
    except OSError:
        pass
    return None
