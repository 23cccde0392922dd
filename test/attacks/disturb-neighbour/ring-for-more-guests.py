# attack: Writes to every descriptor what might have more processes forked, and hands out orders of its own
# expect: wrong_answer, crashed
import array
import os
import socket
import struct

ORDERS = struct.pack('>8I', 1, 4, 60000, 60000, 512, 16384, 0, 0)


def f(x):
    for number in range(4, 256):
        for word in (b'g' * 8, b'a', b't', ORDERS + b'pass'):
            try:
                os.write(number, word)
            except OSError:
                pass
        try:
            line = socket.socket(fileno=os.dup(number))
            line.sendmsg([ORDERS], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array('i', [1, 3]))])
        except OSError:
            pass
    return None
