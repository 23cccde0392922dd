# attack: Leaves with sys.exit(0) in the middle of the test, as if everything had gone well
# expect: exited_early
import sys


def f(x):
    sys.exit(0)
