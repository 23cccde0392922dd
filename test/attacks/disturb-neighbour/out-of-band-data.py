# attack: Sends urgent data over the channel and shrinks its buffers
# expect: wrong_answer
import os
import socket


def f(x):
    try:
        channel = socket.socket(fileno=os.dup(3))
        channel.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1)
        channel.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
        channel.send(b'!', socket.MSG_OOB)
    except OSError:
        pass
    return None
