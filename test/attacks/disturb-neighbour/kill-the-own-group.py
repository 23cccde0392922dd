# attack: Kills its whole process group and hopes that the harness is in it
# expect: crashed, wrong_answer
import os
import signal


def f(x):
    try:
        os.kill(0, signal.SIGKILL)
    except OSError:
        pass
    return None
