# attack: Uses a trace function to move the guest's frames to other lines while they run
# expect: wrong_answer, runtime_error, timeout, exited_early
import sys


def jump(frame, event, argument):
    if event == 'line':
        try:
            frame.f_lineno += 1
        except ValueError:
            pass
    return jump


def f(x):
    sys.settrace(jump)
    frame = sys._getframe(1)
    while frame is not None:
        frame.f_trace = jump
        frame = frame.f_back
    return None
