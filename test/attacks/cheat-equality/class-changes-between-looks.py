# attack: Returns an object whose __class__ is another type each time it is asked
# expect: runtime_error, wrong_answer
import itertools

TYPES = itertools.cycle([bool, int, float, str, tuple, list, dict, set, bytes])


class Shifty:
    __class__ = property(lambda self: next(TYPES))

    def __eq__(self, other):
        return True


def f(x):
    return Shifty()
