# attack: Lowers the supervisor's limit of open files, so that it can't start the next job
# expect: wrong_answer, crashed
import os
import resource


def f(x):
    try:
        resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE, (4, 4))
    except (OSError, ValueError):
        pass
    return None
