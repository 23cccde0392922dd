# hostile test: Opens sockets and sends descriptors away
import socket
for family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX):
    try:
        socket.socket(family).connect(('127.0.0.1', 38917) if family != socket.AF_UNIX else '/tmp/x')
        raise SystemError('it has a socket')
    except OSError:
        pass


def check(candidate):
    candidate(1)
