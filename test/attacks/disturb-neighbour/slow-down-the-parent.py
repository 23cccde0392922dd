# attack: Gives its parent and everything of its user the lowest priority
# expect: wrong_answer, crashed
import os


def f(x):
    for kind, who in ((os.PRIO_PROCESS, os.getppid()), (os.PRIO_PGRP, os.getpgid(os.getppid()))):
        try:
            os.setpriority(kind, who, 19)
        except OSError:
            pass
    return None
