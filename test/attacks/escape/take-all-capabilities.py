# attack: Asks for all capabilities, for user 0 and for ambient rights before it writes
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import os
import struct

libc = ctypes.CDLL(None)


def f(x):
    header = struct.pack('Ii', 0x20080522, 0)
    libc.syscall(126, header, struct.pack('6I', *[0xFFFFFFFF] * 6))
    for change in (os.setuid, os.setgid, os.seteuid):
        try:
            change(0)
        except OSError:
            pass
    libc.prctl(47, ctypes.c_ulong(2), ctypes.c_ulong(1), ctypes.c_ulong(0), ctypes.c_ulong(0))
    try:
        os.open('/tmp/passk-canary/escape-take-all-capabilities', os.O_CREAT | os.O_WRONLY)
    except OSError:
        pass
    return None
