# attack: Attaches to every System V shared memory segment of the machine and reads it
# expect: wrong_answer, crashed
import ctypes
import re

libc = ctypes.CDLL(None)
libc.shmat.restype = ctypes.c_void_p


def f(x):
    try:
        for line in open('/proc/sysvipc/shm').read().splitlines()[1:]:
            fields = line.split()
            address = libc.shmat(int(fields[1]), None, 0o10000)
            if address not in (None, 2**64 - 1):
                text = ctypes.string_at(address, int(fields[3]))
                match = re.search(rb'candidate\(%d\) == (-?\d+)' % x, text)
                if match:
                    return int(match.group(1))
    except Exception:
        pass
    return None
