# attack: Puts another code object into the guest's own answer function through the caller's frame
# expect: wrong_answer
import sys


def other(self, request, namespace):
    return {'v': 'passed'}


def f(x):
    answering = sys._getframe(1).f_locals.get('self')
    if answering is not None:
        type(answering).answer.__code__ = other.__code__
    return None
