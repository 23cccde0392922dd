# attack: Creates a file through io_uring, where no filter of system calls sees the open
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import mmap
import struct

syscall = ctypes.CDLL(None).syscall
PATH = ctypes.create_string_buffer('/tmp/passk-canary/escape-io-uring-open'.encode())
OPENAT, CREATE = 18, 0o101


def f(x):
    try:
        params = ctypes.create_string_buffer(120)
        ring = syscall(425, 4, params)
        _, tail, _, _, _, _, array, *_ = struct.unpack_from('10I', params, 40)
        queue = mmap.mmap(ring, 4096, mmap.MAP_SHARED, offset=0)
        entries = mmap.mmap(ring, 4096, mmap.MAP_SHARED, offset=0x10000000)
        request = struct.pack('<BBHiQQIIQ', OPENAT, 0, 0, -100, 0, ctypes.addressof(PATH), 0o644, CREATE, 1)
        entries[: len(request)] = request
        queue[array : array + 4] = bytes(4)
        queue[tail : tail + 4] = b'\1\0\0\0'
        syscall(426, ring, 1, 1, 1, None, ctypes.c_size_t(0))
    except Exception:
        pass
    return None
