# attack: Raises an exception whose class reports an endless __mro__ to whoever looks for a builtin base
# expect: timeout
import itertools


class Meta(type):
    __mro__ = property(lambda cls: itertools.repeat(object))


class Failure(Exception, metaclass=Meta):
    pass


def f(x):
    raise Failure('passed')
