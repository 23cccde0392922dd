"""What the program sees of a test's functions, iterators and coroutines: each call, item or result is asked of the judge."""

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


KINDS = {FUNCTION: lambda function: function, ITERATOR: TestIterator, AWAITABLE: TestAwaitable}
