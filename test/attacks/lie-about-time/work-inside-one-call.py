# attack: Spends its time in a single C call that never looks at signals
# expect: timeout
import itertools


def f(x):
    return sum(itertools.repeat(1, 10**13))
