# attack: Stops the supervisor for a moment, so that its clock does not run while the program does
# expect: wrong_answer, crashed
import os
import signal
import time


def f(x):
    try:
        os.kill(os.getppid(), signal.SIGSTOP)
        time.sleep(0.2)
        os.kill(os.getppid(), signal.SIGCONT)
    except OSError:
        pass
    return None
