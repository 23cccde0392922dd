# attack: Leaves a message in a System V queue and raises a semaphore for the next program
# expect: wrong_answer, crashed
import ctypes
import struct

libc = ctypes.CDLL(None)
KEY = 0x9A55


def f(x):
    queue = libc.msgget(KEY, 0o1666)
    if queue >= 0:
        libc.msgrcv(queue, ctypes.create_string_buffer(64), ctypes.c_size_t(56), ctypes.c_long(0), 0o4000)
        libc.msgsnd(queue, struct.pack('q', 1) + b'answer=4', ctypes.c_size_t(8), 0o4000)
    return None
