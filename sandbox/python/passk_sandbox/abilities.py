"""What stand-ins can do, each ability a class to be mixed in: iterate, be called, be entered, be awaited."""
import types

from .remote_value import ask, line_of, name_of, number_of

_MOST_LENGTH = 1 << 31


class _Iter:
    __slots__ = ()

    def __iter__(self):
        return ask(self, 'i', number_of(self))


class _Next:
    __slots__ = ()

    def __iter__(self):
        return self

    def __next__(self):
        line = line_of(self)
        answer = line.ask({'n': number_of(self)})
        if 's' in answer:
            raise StopIteration(line.decode(answer['v'])) if 'v' in answer else StopIteration
        return line.decode(answer.get('v'))


class _Len:
    __slots__ = ()

    def __len__(self):
        length = ask(self, 'L', number_of(self))
        if type(length) is not int or not 0 <= length < _MOST_LENGTH:
            line_of(self).fail('protocol', 'no length')
        return length


class _Item:
    __slots__ = ()

    def __getitem__(self, key):
        return ask(self, 'x', number_of(self), key)


class _Put:
    __slots__ = ()

    def __setitem__(self, key, value):
        ask(self, 'y', number_of(self), [key, value])


class _Call:
    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return line_of(self).call(number_of(self), args, kwargs)


class _With:
    """No exception of the test's is ever swallowed: what stands behind it in the block might be an assertion."""

    __slots__ = ()

    def __enter__(self):
        return ask(self, 'E', number_of(self))

    def __exit__(self, kind, error, trace):
        _leave(self, 'X', number_of(self), error)


def _leave(remote, kind, body, error):
    if error is not None and not isinstance(error, Exception):
        return
    try:
        swallows = ask(remote, kind, body, _described(error))
    except Exception:
        if isinstance(error, AssertionError):
            return
        raise
    if swallows is True and error is not None:
        line_of(remote).note('%s, which swallows exceptions' % name_of(remote))


def _described(error):
    """[builtin class, arguments] of an exception of the test's; what an assertion says is not for the program."""
    if error is None:
        return [None, []]
    kind = next(base for base in type(error).__mro__ if base.__module__ == 'builtins')
    return [kind.__name__, [] if isinstance(error, AssertionError) else [str(error)[:400]]]


class _Await:
    __slots__ = ()

    def __await__(self):
        return drive(self).__await__()


class _AsyncIter:
    __slots__ = ()

    def __aiter__(self):
        return self if isinstance(self, _AsyncNext) else ask(self, 'g', [number_of(self), '__aiter__'])()


class _AsyncNext:
    __slots__ = ()

    async def __anext__(self):
        line = line_of(self)
        answer = line.ask({'u': [number_of(self), '__anext__'], 'a': []})
        if 's' in answer:
            raise StopAsyncIteration
        return line.decode(answer.get('v'))


class _AsyncWith:
    __slots__ = ()

    async def __aenter__(self):
        return ask(self, 'u', [number_of(self), '__aenter__'], [])

    async def __aexit__(self, kind, error, trace):
        _leave(self, 'u', [number_of(self), '__aexit__'], error)


class _AsGenerator:
    __slots__ = ()
    __class__ = property(lambda self: types.GeneratorType)


class _AsAsyncGenerator:
    __slots__ = ()
    __class__ = property(lambda self: types.AsyncGeneratorType)


class _AsFunction:
    __slots__ = ()
    __class__ = property(lambda self: types.FunctionType)


@types.coroutine
def _pause():
    yield


async def drive(remote):
    """A coroutine of the program's. It has begun there when others of one `gather` begin, so that they wait together."""
    line_of(remote).ask({'b': number_of(remote)})
    await _pause()
    return ask(remote, 'u', [number_of(remote)])


def driven(coroutine):
    """The stand-in whose coroutine this is, or None for one of the test's."""
    if coroutine.cr_code is not drive.__code__ or coroutine.cr_frame is None:
        return None
    return coroutine.cr_frame.f_locals['remote']


MIXINS = {
    'generator': _AsGenerator, 'asyncgen': _AsAsyncGenerator, 'function': _AsFunction, 'next': _Next, 'iter': _Iter, 'len': _Len,
    'item': _Item, 'put': _Put, 'with': _With, 'anext': _AsyncNext, 'aiter': _AsyncIter, 'awith': _AsyncWith, 'await': _Await,
    'call': _Call, 'coroutine': object,
}  # fmt: skip
