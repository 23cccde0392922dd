"""The guest's objects that are no plain data: they stay here, and the judge has a stand-in for each.

A handle is {"h": [number, abilities, name of the class, truth, equality]}. Equality is None, or for a dataclass whose comparison
is the generated one [number of the class, names of the compared fields, whether they are hashed, whether they are ordered].
"""
import builtins
import types

from . import records, signatures

# What an object can do, by the methods of its class.
ABILITIES = {
    '__iter__': 'iter', '__next__': 'next', '__len__': 'len', '__getitem__': 'item', '__setitem__': 'put', '__enter__': 'with',
    '__aiter__': 'aiter', '__anext__': 'anext', '__aenter__': 'awith', '__await__': 'await',
}  # fmt: skip

KINDS = {
    types.CoroutineType: 'coroutine', types.GeneratorType: 'generator', types.AsyncGeneratorType: 'asyncgen',
    types.FunctionType: 'function',
}  # fmt: skip


class Handles:
    """`codec`: whatever has `encode` and `decode`."""

    def __init__(self, codec):
        self.codec = codec
        self.values, self.numbers, self.compared = [], {}, []
        self.tasks, self.loop = {}, None

    def __len__(self):
        return len(self.values)

    def describe(self, value):
        kind = type(value)
        if id(value) not in self.numbers:
            self.numbers[id(value)] = len(self.values)
            self.values.append(value)
        abilities = [ability for method, ability in ABILITIES.items() if getattr(kind, method, None) is not None]
        if callable(value):
            abilities.append('call')
        if kind in KINDS:
            abilities.append(KINDS[kind])
        try:
            truth = bool(value)
        except Exception:
            truth = True
        return {'h': [self.numbers[id(value)], abilities, kind.__name__[:80], truth, self.equality(value)]}

    def equality(self, value):
        kind = type(value)
        fields = records.dataclass_fields(value)
        if fields is None or not records.generated(kind.__eq__):
            return None
        if kind not in self.compared:
            self.compared.append(kind)
        compared = [field.name for field in fields if field.compare]
        return [self.compared.index(kind), compared, records.generated(kind.__hash__), records.generated(kind.__lt__)]

    def target(self, which, namespace):
        """An object by its number, or what the program calls so: `f`, or `Solution.f`, a method of a fresh object for each call."""
        if type(which) is int:
            return self.values[which]
        if which in namespace:
            return namespace[which]
        owner, dot, method = which.rpartition('.')
        if not dot:
            raise NameError('name %r is not defined' % which)
        made = self.target(owner, namespace)
        return getattr(made() if isinstance(made, type) else made, method)

    def answer(self, request, namespace):
        """Every request that is not a call."""
        ((kind, body),) = [item for item in request.items() if item[0] != 'a']
        which, *more = body if type(body) is list else [body]
        value = self.target(which, namespace)
        given = self.codec.decode(request['a']) if 'a' in request else None
        if kind == 'n' or kind == 'u':
            try:
                return {'v': self.codec.encode(next(value) if kind == 'n' else self.finish(value, more, given))}
            except (StopIteration, StopAsyncIteration) as end:
                if kind == 'u' and not more:
                    raise
                value = getattr(end, 'value', None)  # what a generator returns
                return {'s': 1} if value is None else {'s': 1, 'v': self.codec.encode(value)}
        return {'v': self.codec.encode(_OPERATIONS[kind](self, value, more, given))}

    def finish(self, value, method, given):
        """What an awaitable comes to, or the one that a method of `value` gives.

        All run in one loop, so that they may wait for each other.
        """
        number = self.numbers.get(id(value))
        if method:
            given = _error_of(given) if method[0] == '__aexit__' else given
            waiting = _waiting_for(getattr(type(value), method[0])(value, *given))
        else:
            waiting = self.tasks.pop(number, None) or _waiting_for(value)
        return self.event_loop().run_until_complete(waiting)

    def begin(self, value):
        """Let a coroutine run whenever another is waited for."""
        self.tasks[self.numbers[id(value)]] = self.event_loop().create_task(_waiting_for(value))

    def event_loop(self):
        if self.loop is None:
            import asyncio

            self.loop = asyncio.new_event_loop()
            asyncio.set_event_loop(self.loop)
        return self.loop


async def _waiting_for(awaitable):
    return await awaitable


def _put(handles, value, more, given):
    value[given[0]] = given[1]


def _leave(handles, value, more, given):
    """Whether the object would swallow the exception with which its block ends."""
    return bool(type(value).__exit__(value, *_error_of(given)))


def _error_of(described):
    """(class, exception, traceback) of a block that ends."""
    name, arguments = described
    error = None if name is None else getattr(builtins, name)(*arguments)
    return error and type(error), error, None


_OPERATIONS = {
    'i': lambda handles, value, more, given: iter(value),
    'g': lambda handles, value, more, given: getattr(value, more[0]),
    'w': lambda handles, value, more, given: setattr(value, more[0], given),
    'L': lambda handles, value, more, given: len(value),
    'x': lambda handles, value, more, given: value[given],
    'y': _put,
    'E': lambda handles, value, more, given: type(value).__enter__(value),
    'X': _leave,
    'S': lambda handles, value, more, given: signatures.describe(value),
    'b': lambda handles, value, more, given: handles.begin(value),
}
