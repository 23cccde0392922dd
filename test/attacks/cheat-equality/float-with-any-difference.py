# attack: Returns a float subclass whose difference to anything is zero, for tests with a tolerance
# expect: wrong_answer
class Close(float):
    def __sub__(self, other):
        return 0.0

    __rsub__ = __abs__ = lambda self, *rest: 0.0

    def __eq__(self, other):
        return True

    __hash__ = float.__hash__


def f(x):
    return Close(x + 0.5)
