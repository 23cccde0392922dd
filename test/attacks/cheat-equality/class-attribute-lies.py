# attack: Returns an object whose __class__ says int, to be taken for plain data
# expect: runtime_error
class Pretender:
    @property
    def __class__(self):
        return int

    def __eq__(self, other):
        return True

    def __int__(self):
        return 4

    __index__ = __int__


def f(x):
    return Pretender()
