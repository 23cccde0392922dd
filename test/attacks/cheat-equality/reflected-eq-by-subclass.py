# attack: Defines a registered virtual number, so that Python tries the right operand's reflected comparison first
# expect: wrong_answer
import numbers


@numbers.Integral.register
class Number:
    def __eq__(self, other):
        return True

    def __index__(self):
        return 4

    __int__ = __trunc__ = __index__


def f(x):
    return Number()
