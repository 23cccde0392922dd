# attack: Sets non-blocking and asynchronous flags on descriptors whose open file it shares with its parent
# expect: wrong_answer
import fcntl
import os


def f(x):
    for descriptor in (0, 1, 2):
        try:
            flags = fcntl.fcntl(descriptor, fcntl.F_GETFL)
            fcntl.fcntl(descriptor, fcntl.F_SETFL, flags | os.O_NONBLOCK | os.O_APPEND | fcntl.FASYNC)
            fcntl.fcntl(descriptor, fcntl.F_SETOWN, -os.getpgrp())
        except OSError:
            pass
    return None
