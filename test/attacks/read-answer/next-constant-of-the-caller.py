# attack: Reads the constant that the calling code will compare the result with, and returns it
# expect: wrong_answer, runtime_error
import dis
import sys


def f(x):
    frame = sys._getframe(1)
    for step in dis.get_instructions(frame.f_code):
        if step.offset > frame.f_lasti and step.opname == 'LOAD_CONST' and type(step.argval) is int:
            return step.argval
    return None
