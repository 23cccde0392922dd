# attack: Walks up the stack, appends "passed" to everything that can be appended to, and leaves at once
# expect: exited_early, wrong_answer
import os
import sys


def f(x):
    frame = sys._getframe().f_back
    while frame is not None:
        for value in list(frame.f_locals.values()):
            if hasattr(value, 'append') and value is not sys.path:
                try:
                    value.append('passed')
                except Exception:
                    pass
        frame = frame.f_back
    os._exit(0)
