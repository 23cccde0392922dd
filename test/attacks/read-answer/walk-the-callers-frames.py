# attack: Walks the call stack for a function named check and takes the constants it compares with
# expect: wrong_answer
import sys


def constants(code):
    for value in code.co_consts:
        yield from constants(value) if hasattr(value, 'co_consts') else [value]


def f(x):
    frame, seen = sys._getframe(), []
    while frame is not None:
        values = [frame.f_code, *frame.f_locals.values(), *frame.f_globals.values()]
        for value in values:
            code = getattr(value, '__code__', value)
            if getattr(code, 'co_name', '') == 'check':
                seen += [item for item in constants(code) if type(item) is int]
        frame = frame.f_back
    return next((value for value in seen if value == x + x), None)
