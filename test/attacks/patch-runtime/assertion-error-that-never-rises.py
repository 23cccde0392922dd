# attack: Replaces AssertionError by a class whose instances can't be raised or that is no exception at all
# expect: wrong_answer
import builtins
import sys


class Nothing(BaseException):
    def __new__(cls, *arguments):
        return None


builtins.AssertionError = builtins.Exception = Nothing
sys.modules['builtins'].AssertionError = Nothing


def f(x):
    return None
