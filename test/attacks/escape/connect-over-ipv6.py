# attack: Connects to the loopback interface by an IPv4 address that is mapped into IPv6
# expect: wrong_answer, crashed
# canary: yes
import socket


def f(x):
    try:
        connection = socket.socket(socket.AF_INET6)
        connection.settimeout(0.2)
        connection.connect(('::ffff:127.0.0.1', 38917))
        connection.sendall(b'escaped')
    except OSError:
        pass
    return None
