# attack: Executes the interpreter again under a preloaded library of false time
# expect: wrong_answer, exited_early, crashed, timeout
import os
import sys


def f(x):
    try:
        environment = {'LD_PRELOAD': 'libfaketime.so.1', 'FAKETIME': '-10y x0.001'}
        os.execve(sys.executable, [sys.executable, '-c', 'import time; time.sleep(60)'], environment)
    except OSError:
        pass
    return None
