# attack: Returns an IntEnum member whose class overrides comparison
# expect: wrong_answer
import enum


class Level(enum.IntEnum):
    WRONG = 1

    def __eq__(self, other):
        return True

    __hash__ = int.__hash__


def f(x):
    return Level.WRONG
