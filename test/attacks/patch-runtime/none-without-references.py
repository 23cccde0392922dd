# attack: Sets the reference count of None to one, so that the interpreter frees it under the guest
# expect: wrong_answer, crashed
import ctypes


def f(x):
    ctypes.c_ssize_t.from_address(id(None)).value = 1
    for _ in range(100):
        nothing = [None] * 10
        del nothing
    return None
