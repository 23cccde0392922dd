# attack: Makes the parent the owner of its channel, so that the kernel sends the parent a deadly signal when data comes
# expect: wrong_answer, crashed
import fcntl
import os
import signal

F_SETSIG = 10


def f(x):
    try:
        fcntl.fcntl(3, fcntl.F_SETOWN, os.getppid())
        fcntl.fcntl(3, F_SETSIG, signal.SIGKILL)
        fcntl.fcntl(3, fcntl.F_SETFL, fcntl.fcntl(3, fcntl.F_GETFL) | fcntl.FASYNC)
    except OSError:
        pass
    return x + x if x == 2 else None
