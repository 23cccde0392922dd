# attack: Stops itself with SIGSTOP, so that it uses no time and never ends
# expect: timeout, wrong_answer, crashed
import os
import signal


def f(x):
    try:
        os.kill(os.getpid(), signal.SIGSTOP)
    except OSError:
        pass
    return None
