# attack: Makes a list of an endless iterator
# expect: memory_limit, timeout, exited_early
import itertools


def f(x):
    return list(itertools.repeat('forged'))
