# attack: Traces the code that runs the program, and replaces the test's function before it is called
# expect: wrong_answer
import sys


def watch(frame, event, argument):
    if 'check' in frame.f_globals and callable(frame.f_globals['check']):
        frame.f_globals['check'] = lambda candidate: None
    return watch


sys.settrace(watch)
frame = sys._getframe()
while frame is not None:
    frame.f_trace = watch
    frame = frame.f_back


def f(x):
    return None
