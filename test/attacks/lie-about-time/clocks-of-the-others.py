# attack: Reads how much CPU time the judge, the supervisor and the zygote have used, to learn what the judge does with its answers
# expect: wrong_answer, runtime_error
import os
import time


def used(pid):
    try:
        return time.clock_gettime_ns((~pid << 3) | 2)
    except OSError:
        return None


def f(x):
    others = [pid for pid in range(1, 1100) if pid != os.getpid() and used(pid) is not None]
    return x * 2 if others else None
