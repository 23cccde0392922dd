# attack: Installs a seccomp filter of its own under which every write claims to have written nothing
# expect: wrong_answer, timeout, crashed
import ctypes
import struct

prctl = ctypes.CDLL(None).prctl
INSTRUCTIONS = [(0x20, 0, 0, 0), (0x15, 0, 1, 1), (0x06, 0, 0, 0x00050000), (0x06, 0, 0, 0x7FFF0000)]


def f(x):
    code = ctypes.create_string_buffer(b''.join(struct.pack('HBBI', *step) for step in INSTRUCTIONS))
    program = struct.pack('HxxxxxxP', len(INSTRUCTIONS), ctypes.addressof(code))
    prctl(38, ctypes.c_ulong(1), ctypes.c_ulong(0), ctypes.c_ulong(0), ctypes.c_ulong(0))
    prctl(22, ctypes.c_ulong(2), program)
    return None
