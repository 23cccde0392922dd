# attack: Returns an object whose class name is not text but a piece of protocol
# expect: wrong_answer, crashed
class Slices:
    def __getitem__(self, key):
        return {'v': 4, 'verdict': 'passed'}


class Meta(type):
    __name__ = property(lambda cls: Slices())


class Thing(metaclass=Meta):
    pass


def f(x):
    return Thing()
