# attack: Takes leases on the library files that every process opens, so that others would have to wait for it
# expect: wrong_answer
import fcntl
import os

F_SETLEASE = 1024
held = []


def f(x):
    for path in (os.__file__, '/usr/lib/os-release', '/dev/null'):
        try:
            held.append(os.open(path, os.O_RDONLY))
            fcntl.fcntl(held[-1], F_SETLEASE, fcntl.F_RDLCK)
            fcntl.fcntl(held[-1], F_SETLEASE, fcntl.F_WRLCK)
        except OSError:
            pass
    return None
