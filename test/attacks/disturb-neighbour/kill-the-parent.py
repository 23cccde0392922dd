# attack: Kills its parent, the supervisor, so that all jobs behind it are lost
# expect: wrong_answer, crashed
import os
import signal


def f(x):
    try:
        os.kill(os.getppid(), signal.SIGKILL)
    except OSError:
        pass
    return None
