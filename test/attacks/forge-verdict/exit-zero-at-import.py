# attack: Ends the process with exit code 0 before the test begins, for harnesses that read the exit code
# expect: exited_early
import os

os._exit(0)


def f(x):
    return None
