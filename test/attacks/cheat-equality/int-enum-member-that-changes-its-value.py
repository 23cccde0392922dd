# attack: Changes the value of a member between two answers
# expect: wrong_answer
import enum


class Level(enum.IntEnum):
    ANY = 4


def f(x):
    Level.ANY._value_ = x + 1
    return Level.ANY
