"""Stand-ins in the judge for what is no plain data: objects that stay at the guest, with what they can do going over the line.

Nothing of theirs is asked for an opinion on a comparison: they are equal to themselves only. Two objects of one dataclass of the
program's whose comparison is the generated one are equal where their fields are, which the judge fetches and compares.
"""
import functools
import types

from . import signatures

# What a stand-in tells of its object although the name begins with two underscores; for the rest, Python's own machinery would ask.
TOLD = frozenset(
    '__name__ __qualname__ __doc__ __module__ __code__ __defaults__ __kwdefaults__ __annotations__ __dict__ __func__ __self__'.split()
)

_MOST_LENGTH = 1 << 31
_MOST_FIELDS = 1000


class Remote:
    # A value of the program that is no plain data, with the truth value it claims. Its docstring is the program's.
    __slots__ = ('__line', '__number', '__name', '__truth', '__equality')

    def __init__(self, line, number, name, truth, equality):
        fields = zip(Remote.__slots__, (line, number, name, truth, equality))
        for slot, field in fields:
            object.__setattr__(self, '_Remote' + slot, field)

    def __getattr__(self, name):
        """Attributes of the program's objects: a test may build a tree of its nodes."""
        if name.startswith('__') and name not in TOLD:
            if name == '__signature__' and isinstance(self, _Call):
                return signature_of(self.__line, self.__number)
            raise AttributeError('%r object has no attribute %r' % (self.__name, name))
        return _ask(self, 'g', [self.__number, name])

    def __setattr__(self, name, value):
        _ask(self, 'w', [self.__number, name], value)

    @property
    def __doc__(self):
        return _ask(self, 'g', [self.__number, '__doc__'])

    def __bool__(self):
        return self.__truth

    def __repr__(self):
        return '<%s of the program>' % self.__name

    def __eq__(self, other):
        if self is other:
            return True
        fields = _compared(self, other)
        return NotImplemented if fields is None else fields[0] == fields[1]

    def __hash__(self):
        equality = self.__equality
        if equality is None:
            return object.__hash__(self)
        if not equality[2]:
            raise TypeError('unhashable type: %r' % self.__name)
        return hash(_fields(self))

    def __lt__(self, other):
        return _ordered(self, other, tuple.__lt__)

    def __le__(self, other):
        return _ordered(self, other, tuple.__le__)

    def __gt__(self, other):
        return _ordered(self, other, tuple.__gt__)

    def __ge__(self, other):
        return _ordered(self, other, tuple.__ge__)


_line = Remote._Remote__line.__get__
number_of = Remote._Remote__number.__get__
name_of = Remote._Remote__name.__get__
_equality = Remote._Remote__equality.__get__

_GIVEN = object()


def _ask(remote, kind, body, given=_GIVEN):
    line = _line(remote)
    request = {kind: body}
    if given is not _GIVEN:
        request['a'] = line.encode(given)
    return line.decode(line.ask(request).get('v'))


def _fields(remote):
    return tuple([_ask(remote, 'g', [number_of(remote), name]) for name in _equality(remote)[1]])


def _compared(one, other):
    """The fields of both, where they are objects of the same dataclass; the judge compares them by itself."""
    if not isinstance(other, Remote) or _equality(one) is None or _equality(other) is None:
        return None
    return (_fields(one), _fields(other)) if _equality(one)[0] == _equality(other)[0] else None


def _ordered(one, other, compare):
    fields = _compared(one, other) if _equality(one) is not None and _equality(one)[3] else None
    return NotImplemented if fields is None else compare(*fields)


class _Iter:
    __slots__ = ()

    def __iter__(self):
        return _ask(self, 'i', number_of(self))


class _Next:
    __slots__ = ()

    def __iter__(self):
        return self

    def __next__(self):
        line = _line(self)
        answer = line.ask({'n': number_of(self)})
        if 's' in answer:
            raise StopIteration
        return line.decode(answer.get('v'))


class _Len:
    __slots__ = ()

    def __len__(self):
        length = _ask(self, 'L', number_of(self))
        if type(length) is not int or not 0 <= length < _MOST_LENGTH:
            _line(self).fail('protocol', 'no length')
        return length


class _Item:
    __slots__ = ()

    def __getitem__(self, key):
        return _ask(self, 'x', number_of(self), key)


class _Put:
    __slots__ = ()

    def __setitem__(self, key, value):
        _ask(self, 'y', number_of(self), [key, value])


class _Call:
    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _line(self).call(number_of(self), args, kwargs)


class _With:
    """No exception of the test's is ever swallowed: what stands behind it in the block might be an assertion."""

    __slots__ = ()

    def __enter__(self):
        return _ask(self, 'E', number_of(self))

    def __exit__(self, kind, error, trace):
        _leave(self, 'X', number_of(self), error)


def _leave(remote, kind, body, error):
    if error is not None and not isinstance(error, Exception):
        return
    try:
        swallows = _ask(remote, kind, body, _described(error))
    except Exception:
        if isinstance(error, AssertionError):
            return
        raise
    if swallows is True and error is not None:
        _line(remote).note('%s, which swallows exceptions' % name_of(remote))


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
        return self if isinstance(self, _AsyncNext) else _ask(self, 'g', [number_of(self), '__aiter__'])()


class _AsyncNext:
    __slots__ = ()

    async def __anext__(self):
        line = _line(self)
        answer = line.ask({'u': [number_of(self), '__anext__'], 'a': []})
        if 's' in answer:
            raise StopAsyncIteration
        return line.decode(answer.get('v'))


class _AsyncWith:
    __slots__ = ()

    async def __aenter__(self):
        return _ask(self, 'u', [number_of(self), '__aenter__'], [])

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


_MIXINS = {
    'generator': _AsGenerator, 'asyncgen': _AsAsyncGenerator, 'function': _AsFunction, 'next': _Next, 'iter': _Iter, 'len': _Len,
    'item': _Item, 'put': _Put, 'with': _With, 'anext': _AsyncNext, 'aiter': _AsyncIter, 'awith': _AsyncWith, 'await': _Await,
    'call': _Call, 'coroutine': object,
}  # fmt: skip


@functools.lru_cache(maxsize=1024)
def _class_of(abilities):
    mixins = tuple(mixin for ability, mixin in _MIXINS.items() if ability in abilities and mixin is not object)
    return type('Remote', (*mixins, Remote), {'__slots__': (), '__doc__': Remote.__dict__['__doc__']})


def stand_in(line, body, known):
    """The stand-in that a guest's handle describes. `known`: those of this job by number; one object has one.

    @raises ValueError, TypeError or KeyError for what is no handle
    """
    number, abilities, name, truth, equality = body
    if type(number) is not int or type(name) is not str or type(truth) is not bool or number < 0 or len(name) > 80:
        raise TypeError('a handle has a number, a name and a truth value')
    abilities = frozenset(abilities)
    if not abilities <= _MIXINS.keys():
        raise ValueError('what no object can do')
    if equality is not None:
        kind, fields, hashed, ordered = equality
        if type(kind) is not int or type(hashed) is not bool or type(ordered) is not bool or len(fields) > _MOST_FIELDS:
            raise TypeError('equality of a dataclass')
        if not all(type(field) is str and field.isidentifier() for field in fields):
            raise TypeError('fields of a dataclass')
    if 'coroutine' in abilities:
        return drive(Remote(line, number, name, truth, None))
    if number not in known:
        known[number] = _class_of(abilities)(line, number, name, truth, equality)
    object.__setattr__(known[number], '_Remote__truth', truth)
    return known[number]


@types.coroutine
def _pause():
    yield


async def drive(remote):
    """A coroutine of the program's. It has begun there when others of one `gather` begin, so that they wait together."""
    _line(remote).ask({'b': number_of(remote)})
    await _pause()
    return _ask(remote, 'u', [number_of(remote)])


def driven(coroutine):
    """The stand-in whose coroutine this is, or None for one of the test's."""
    if coroutine.cr_code is not drive.__code__ or coroutine.cr_frame is None:
        return None
    return coroutine.cr_frame.f_locals['remote']


def signature_of(line, which):
    return line.checked(signatures.build, line.decode(line.ask({'S': which}).get('v')))
