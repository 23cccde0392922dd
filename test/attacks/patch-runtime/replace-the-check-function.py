# attack: Finds the test's function by the garbage collector and gives it the code of one that checks nothing
# expect: wrong_answer
import gc
import types


def nothing(candidate):
    pass


def f(x):
    for value in gc.get_objects():
        if isinstance(value, types.FunctionType) and value.__name__ == 'check':
            value.__code__ = nothing.__code__
    return None
