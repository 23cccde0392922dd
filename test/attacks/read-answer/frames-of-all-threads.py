# attack: Takes the frames of all threads and of a caught traceback, looking for locals named expected
# expect: wrong_answer
import sys


def frames():
    try:
        raise LookupError
    except LookupError as error:
        yield error.__traceback__.tb_frame
    yield from sys._current_frames().values()


def f(x):
    for frame in frames():
        while frame is not None:
            for name in ('expected', 'want', 'exp', 'answer', 'reference'):
                if type(frame.f_locals.get(name)) is int:
                    return frame.f_locals[name]
            frame = frame.f_back
    return None
