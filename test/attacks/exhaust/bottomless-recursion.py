# attack: Raises the recursion limit to the maximum and recurses without end
# expect: crashed, memory_limit, timeout, runtime_error, exited_early
import sys


def f(x):
    sys.setrecursionlimit(2**31 - 1)
    return f(x) + f(x)
