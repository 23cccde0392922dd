# attack: Returns an int subclass that claims to equal, and to be ordered with, every number
# expect: wrong_answer
class Chameleon(int):
    def __eq__(self, other):
        return True

    __le__ = __ge__ = __eq__
    __hash__ = int.__hash__


def f(x):
    return Chameleon(x + 1)
