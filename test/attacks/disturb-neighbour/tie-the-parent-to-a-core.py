# attack: Ties the supervisor to the core it runs on itself and gives that core away to an idle class
# expect: wrong_answer, crashed
import os


def f(x):
    parent = os.getppid()
    try:
        os.sched_setaffinity(parent, {min(os.sched_getaffinity(parent))})
        os.sched_setscheduler(parent, os.SCHED_BATCH, os.sched_param(0))
    except OSError:
        pass
    return None
