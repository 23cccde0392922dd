# attack: Yields the core all the time at the lowest priority, which looks like waiting
# expect: timeout
import os


def f(x):
    try:
        os.nice(19)
    except OSError:
        pass
    while True:
        os.sched_yield()
