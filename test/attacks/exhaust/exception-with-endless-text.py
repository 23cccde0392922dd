# attack: Raises an exception whose text takes for ever to make
# expect: timeout
class Failure(Exception):
    def __str__(self):
        while True:
            pass


def f(x):
    raise Failure(object())
