"""What the program sees of a test's functions, iterators and coroutines: each call, item or result is asked of the judge."""
import sys

from . import signatures

# The second part of a handle of the judge's; 1 is an object of the program's own that comes home.
FUNCTION, HOME, ITERATOR, AWAITABLE = range(4)


class TestIterator:
    def __init__(self, next_item):
        self._next_item = next_item

    def __iter__(self):
        return self

    def __next__(self):
        return self._next_item()


class TestAwaitable:
    def __init__(self, result):
        self._result = result

    def __await__(self):
        return self._result()
        yield


def _introduced(function, told):
    """The function under the name of the test's own, with its signature for a program that looks at signatures."""
    name, function.__doc__, parameters = told
    if name is not None:
        function.__name__ = function.__qualname__ = name
    inspect = sys.modules.get('inspect')
    if inspect is not None and parameters is not None:
        kinds, empty = signatures.kinds(inspect), inspect.Parameter.empty
        made = [inspect.Parameter(name, kinds[kind], default=None if optional else empty) for name, kind, optional in parameters]
        function.__signature__ = inspect.Signature(made)
    return function


KINDS = {FUNCTION: _introduced, ITERATOR: lambda ask, _: TestIterator(ask), AWAITABLE: lambda ask, _: TestAwaitable(ask)}
