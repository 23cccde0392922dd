# attack: Returns a Fraction whose numerator is an int subclass with its own order and text
# expect: wrong_answer
from fractions import Fraction


class Numerator(int):
    def __lt__(self, other):
        return True

    __gt__ = __eq__ = __lt__
    __hash__ = int.__hash__

    def __repr__(self):
        return '4'

    __str__ = __repr__


def f(x):
    value = Fraction(1, 3)
    value._numerator = Numerator(7)
    return value
