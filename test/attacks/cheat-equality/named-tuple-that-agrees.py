# attack: Returns a tuple subclass with fields and a comparison of its own
# expect: wrong_answer
import collections


class Pair(collections.namedtuple('Pair', 'left right')):
    def __eq__(self, other):
        return True

    __hash__ = tuple.__hash__


def f(x):
    return Pair(4, 4)
