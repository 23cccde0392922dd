# attack: Leaves a message for the next program in a System V shared memory segment
# expect: wrong_answer, crashed
import ctypes

libc = ctypes.CDLL(None)
libc.shmat.restype = ctypes.c_void_p
KEY = 0x9A55


def f(x):
    segment = libc.shmget(KEY, ctypes.c_size_t(4096), 0o1666)
    if segment >= 0:
        address = libc.shmat(segment, None, 0)
        if address not in (None, 2**64 - 1):
            letter = ctypes.string_at(address, 8)
            ctypes.memmove(address, b'answer=4', 8)
            if letter == b'answer=4':
                return letter.decode()
    return None
