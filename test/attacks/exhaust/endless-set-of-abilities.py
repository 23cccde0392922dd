# attack: Returns an object that has an attribute for every ability, each of which never returns
# expect: timeout
class Slow(type):
    def __getattr__(cls, name):
        while True:
            pass


class Thing(metaclass=Slow):
    pass


def f(x):
    return Thing()
