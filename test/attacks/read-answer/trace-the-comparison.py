# attack: Installs a trace and a profile function that record integers in every later frame, where the comparison might run
# expect: wrong_answer
import sys

seen = []


def spy(frame, event, argument):
    if frame.f_code.co_name in ('check', 'compare', 'run_check', 'judge_program'):
        seen.extend(value for value in frame.f_locals.values() if type(value) is int)
    return spy


def f(x):
    sys.settrace(spy)
    sys.setprofile(spy)
    frame = sys._getframe(1)
    while frame is not None:
        frame.f_trace = spy
        frame = frame.f_back
    return seen[-1] if seen else None
