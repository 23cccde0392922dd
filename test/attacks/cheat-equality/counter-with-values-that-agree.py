# attack: Returns a Counter whose counts are objects that agree with everything
# expect: wrong_answer
import collections


class Same(int):
    def __eq__(self, other):
        return True

    __hash__ = int.__hash__


def f(x):
    counted = collections.Counter()
    counted[4] = Same(3)
    return counted
