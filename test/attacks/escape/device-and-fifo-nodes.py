# attack: Makes a named pipe, a socket file and a device node outside
# expect: wrong_answer, crashed
# canary: yes
import os
import stat


def f(x):
    for kind, device in ((stat.S_IFIFO, 0), (stat.S_IFSOCK, 0), (stat.S_IFCHR, os.makedev(1, 3))):
        try:
            os.mknod('/tmp/passk-canary/escape-device-and-fifo-nodes', kind | 0o666, device)
        except OSError:
            pass
    return None
