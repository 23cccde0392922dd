# attack: Returns a str subclass whose comparison methods all agree
# expect: wrong_answer
class Word(str):
    def __eq__(self, other):
        return True

    __contains__ = startswith = __eq__
    __hash__ = str.__hash__


def f(x):
    return Word('nothing')
