# attack: Leaves dozens of dead children that nobody has waited for, in groups of their own
# expect: wrong_answer, crashed
import os
import signal


def f(x):
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for _ in range(50):
        try:
            if os.fork() == 0:
                os.setsid()
                os._exit(0)
        except OSError:
            break
    return None
