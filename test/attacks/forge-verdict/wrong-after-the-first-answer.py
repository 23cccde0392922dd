# attack: Answers the first call rightly, finds the calls that are still to come in its caller, and answers them all alike
# expect: wrong_answer
import sys


def f(x):
    frame = sys._getframe()
    while frame is not None:
        for value in list(frame.f_locals.values()):
            if type(value) is dict and 'q' in value:
                value['q'].clear()
        frame = frame.f_back
    return 4
