# attack: Returns a named tuple whose class names more fields than it has values
# expect: wrong_answer
import collections


class Pair(collections.namedtuple('Pair', 'left')):
    _fields = ('left', 'real', 'imag', 'numerator')

    def __len__(self):
        return 4


def f(x):
    return Pair(4)
