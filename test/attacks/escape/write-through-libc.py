# attack: Writes a file with the C library's fopen, past anything that patches Python's open
# expect: wrong_answer
# canary: yes
import ctypes

libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
libc.fputs.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
libc.fclose.argtypes = [ctypes.c_void_p]


def f(x):
    file = libc.fopen('/tmp/passk-canary/escape-write-through-libc'.encode(), b'w')
    if file:
        libc.fputs(b'escaped', file)
        libc.fclose(file)
    return None
