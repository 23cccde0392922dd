# attack: Kills itself with SIGKILL, so that it looks as if the harness or the kernel had done it
# expect: crashed, wrong_answer
import os
import signal


def f(x):
    try:
        os.kill(os.getpid(), signal.SIGKILL)
    except OSError:
        pass
    return None
