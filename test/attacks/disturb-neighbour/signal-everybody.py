# attack: Signals every process it may reach at once (one that nobody dies of), and the parent for good if that works
# expect: wrong_answer, crashed
import os
import signal


def f(x):
    try:
        os.kill(-1, signal.SIGURG)
        os.kill(os.getppid(), signal.SIGTERM)
    except OSError:
        pass
    return None
