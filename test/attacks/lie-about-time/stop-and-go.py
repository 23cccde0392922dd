# attack: Has a child stop and continue it hundreds of times, to confuse whoever adds up its time
# expect: timeout, wrong_answer, crashed
import os
import signal
import time


def f(x):
    try:
        parent = os.getpid()
        if os.fork() == 0:
            for _ in range(300):
                os.kill(parent, signal.SIGSTOP)
                time.sleep(0.01)
                os.kill(parent, signal.SIGCONT)
            os._exit(0)
        while True:
            time.sleep(0.001)
    except OSError:
        pass
    return None
