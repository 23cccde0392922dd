# attack: Recurses in C code, where the interpreter's own counter of frames does not help
# expect: crashed, runtime_error, memory_limit, timeout, exited_early
import sys

sys.setrecursionlimit(2**31 - 1)


class Nest:
    def __init__(self):
        self.__class__.__repr__ = lambda self: str([self])


def f(x):
    return repr(Nest())
