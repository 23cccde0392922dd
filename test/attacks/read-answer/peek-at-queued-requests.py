# attack: Peeks at the bytes waiting on the channel for later questions or for the values that go with them
# expect: wrong_answer
import os
import re
import socket

EXPECTED = re.compile(rb'"(?:expected|want|answer)":(-?\d+)')


def f(x):
    try:
        channel = socket.socket(fileno=os.dup(3))
        waiting = channel.recv(1 << 16, socket.MSG_PEEK | socket.MSG_DONTWAIT)
        return int(EXPECTED.search(waiting).group(1))
    except Exception:
        return None
