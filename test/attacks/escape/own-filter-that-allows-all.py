# attack: Installs a seccomp filter that allows everything, in the hope that the last one counts, and then writes
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import struct

prctl = ctypes.CDLL(None).prctl


def f(x):
    code = ctypes.create_string_buffer(struct.pack('HBBI', 0x06, 0, 0, 0x7FFF0000))
    program = struct.pack('HxxxxxxP', 1, ctypes.addressof(code))
    prctl(22, ctypes.c_ulong(2), program)
    prctl(22, ctypes.c_ulong(0), None)
    try:
        with open('/tmp/passk-canary/escape-own-filter-that-allows-all', 'w') as file:
            file.write('escaped')
    except OSError:
        pass
    return None
