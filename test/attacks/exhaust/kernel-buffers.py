# attack: Fills the buffers of pipes and socket pairs, memory that belongs to the kernel
# expect: wrong_answer, crashed
import fcntl
import os
import socket

held = []


def f(x):
    try:
        for _ in range(10):
            reader, writer = os.pipe()
            os.set_blocking(writer, False)
            fcntl.fcntl(writer, 1031, 1 << 20)
            held.append(os.write(writer, bytes(1 << 20)))
            held.append(socket.socketpair())
            held[-1][0].setblocking(False)
            held[-1][0].send(bytes(1 << 20))
    except OSError:
        pass
    return None
