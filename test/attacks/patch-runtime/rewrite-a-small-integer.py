# attack: Overwrites the cached integer 77 in memory, so that the same constant has another value for everybody
# expect: wrong_answer, crashed, runtime_error
import ctypes


def f(x):
    seventy_seven = 77
    try:
        ctypes.c_uint32.from_address(id(seventy_seven) + 24).value = 4
    except Exception:
        pass
    return seventy_seven
