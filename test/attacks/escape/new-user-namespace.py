# attack: Becomes root in a user and mount namespace of its own and makes everything writable again
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import os

libc = ctypes.CDLL(None)
NEW_USER, NEW_MOUNTS, REMOUNT_BIND = 0x10000000, 0x20000, 0x20 | 0x1000


def f(x):
    try:
        if libc.unshare(NEW_USER | NEW_MOUNTS) == 0:
            for directory in (b'/', b'/tmp'):
                libc.mount(None, directory, None, ctypes.c_ulong(REMOUNT_BIND), None)
            descriptor = os.open('/tmp/passk-canary/escape-new-user-namespace', os.O_CREAT | os.O_WRONLY)
            os.write(descriptor, b'escaped')
    except OSError:
        pass
    return None
