# attack: Gives the supervisor a CPU limit of one second, which ends it many jobs later
# expect: wrong_answer, crashed
import os
import resource


def f(x):
    try:
        resource.prlimit(os.getppid(), resource.RLIMIT_CPU, (1, 1))
    except (OSError, ValueError):
        pass
    return None
