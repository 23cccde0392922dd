# attack: Puts a class of its own in the place of fractions.Fraction, so that its objects pass for fractions
# expect: wrong_answer
import sys
import types


class Fraction:
    numerator = 9
    denominator = 2

    def __eq__(self, other):
        return True


sys.modules['fractions'] = sys.modules['decimal'] = types.SimpleNamespace(Fraction=Fraction, Decimal=Fraction)


def f(x):
    return Fraction()
