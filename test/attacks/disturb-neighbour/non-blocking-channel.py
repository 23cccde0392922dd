# attack: Makes its channel non-blocking, so that reads and writes at both ends might fail
# expect: exited_early, wrong_answer, runtime_error
import os

os.set_blocking(3, False)


def f(x):
    return None
