"""Objects with fields at the judge's end. Whatever describes them was written by a guest.

Classes are made here of names alone, with the equality of tuples, of identity, or of the builtin class that is mixed in: a method
of the program's has no say in a comparison. Where the prompt or the test defines a class of that name, its own is taken.
"""
import operator

from . import records

# In one job: each class costs a kilobyte.
MOST_CLASSES = 500

OWN_MODULE = 'test'


class JudgeRecords:
    """`borrow(body)`: the stand-in of an object that stays at the guest."""

    def __init__(self, borrow):
        self.borrow = borrow
        self.namespace = {}
        self.tuples, self.enums, self.members = {}, {}, {}

    def shared_classes(self):
        """Names of the classes that the prompt or the test has defined so far."""
        return [name for name, kind in list(self.namespace.items()) if self.own(name) is kind and isinstance(kind, type)]

    def made(self):
        """Names of the classes that were made here for want of one of the test's."""
        return {name for name, *_ in self.tuples} | {kind.__qualname__ for kind in self.enums.values()}

    def own(self, name):
        kind = self.namespace.get(name)
        mine = isinstance(kind, type) and kind.__module__ == OWN_MODULE and kind.__qualname__ == name
        return kind if mine else None

    def crosses(self, kind):
        """Whether objects of this class cross by their attributes."""
        return self.own(kind.__qualname__) is kind and records.is_plain_object(kind)

    def parts(self, value):
        kind = type(value)
        fields = records.names_of(kind, value)
        if fields is not None:
            return 'N', list(tuple.__iter__(value)), [kind.__qualname__, fields]
        if not self.crosses(kind):
            return None
        state = records.state_of(value)
        return 'o', list(state.values()), [kind.__qualname__, list(state)]

    def leaf(self, value, encode):
        kind = type(value)
        if isinstance(value, Member):
            name, member, number = kind._about(value)
            return {'e': [name, member, '', None, number, None]}
        if not records.is_member(kind) or self.own(kind.__qualname__) is not kind:
            return None
        return {'e': [kind.__qualname__, value._name_, '', None, None, None]}

    def fixed(self, more, values):
        name, fields = more
        _check_names(name, fields)
        if len(set(fields)) != len(fields) or len(fields) != len(values) or any(field.startswith('_') for field in fields):
            raise ValueError('fields of a named tuple')
        own = self.own(name)
        if own is not None and issubclass(own, tuple) and list(getattr(own, '_fields', ())) == fields:
            return tuple.__new__(own, values)
        key = (name, *fields)
        if key not in self.tuples:
            self.tuples[key] = self.count(_named_tuple(name, fields))
        return tuple.__new__(self.tuples[key], values)

    def count(self, kind):
        if len(self.tuples) + len(self.enums) >= MOST_CLASSES:
            raise ValueError('more than %d classes' % MOST_CLASSES)
        return kind

    def shell(self, more):
        name, fields = more
        _check_names(name, fields)
        own = self.own(name)
        if own is None or not records.is_plain_object(own):
            raise ValueError('no class that crosses')
        return object.__new__(own)

    def fill(self, shell, more, values):
        if len(more[1]) != len(values):
            raise ValueError('fields without values')
        for name, value in zip(more[1], values):
            if name.startswith('__'):
                raise ValueError('no field')
            object.__setattr__(shell, name, value)

    def member(self, body, decode):
        name, member, mixed_in, value, number, handle = body
        _check_names(name, [member])
        own = self.own(name)
        if own is not None and records.is_member(own):
            return own.__members__[member]
        if type(number) is not int or number < 0:
            raise TypeError('a class has a number')
        key = (number, member)
        if key not in self.members:
            value = decode(value)
            if number not in self.enums:
                self.enums[number] = self.count(_enum(name, mixed_in))
            stand_in = None if handle is None else self.borrow(handle)
            self.members[key] = _make_member(self.enums[number], mixed_in, value, member, value, number, stand_in)
        return self.members[key]


def _check_names(name, fields):
    if type(name) is not str or type(fields) is not list or len(fields) > records.MOST_FIELDS:
        raise TypeError('a class has a name and fields')
    if len(name) > 200 or not all(part.isidentifier() for part in name.replace('<locals>', 'locals').split('.')):
        raise ValueError('name of a class')
    for field in fields:
        if type(field) is not str or not field.isidentifier():
            raise ValueError('name of a field')


def _named_tuple(name, fields):
    parts = {field: property(operator.itemgetter(place)) for place, field in enumerate(fields)}
    about = {'__slots__': (), '_fields': tuple(fields), '__match_args__': tuple(fields), '__qualname__': name}
    return type(name.rpartition('.')[2], (_NamedTuple,), {**about, **parts})


class _NamedTuple(tuple):
    """What `collections.namedtuple` gives its classes."""

    __slots__ = ()

    def _asdict(self):
        return dict(zip(self._fields, self))

    def _replace(self, **changes):
        if not set(changes) <= set(self._fields):
            raise ValueError('Got unexpected field names: %r' % sorted(set(changes) - set(self._fields)))
        return tuple.__new__(type(self), [changes.get(name, item) for name, item in zip(self._fields, self)])

    def __repr__(self):
        return '%s(%s)' % (type(self).__name__, ', '.join('%s=%r' % pair for pair in zip(self._fields, self)))


class Member:
    """A member of an enum of the program's: one object for each, so that it is itself and equal to itself only."""

    __slots__ = ()

    @property
    def name(self):
        return self._claims[0]

    @property
    def value(self):
        return self._claims[1]

    @classmethod
    def _about(cls, member):
        return cls.__qualname__, member._claims[0], member._claims[2]

    def __getattr__(self, name):
        stand_in = None if name.startswith('_') else self._claims[3]
        if stand_in is None:
            raise AttributeError('%r object has no attribute %r' % (type(self).__name__, name))
        return getattr(stand_in, name)

    def __repr__(self):
        return '<%s.%s: %r>' % (type(self).__qualname__, self.name, self.value)


class _PlainMember(Member):
    __slots__ = ('_claims',)

    def __str__(self):
        return '%s.%s' % (type(self).__qualname__, self.name)


class _IntMember(Member, int):
    def __str__(self):
        return int.__repr__(self)


class _StrMember(Member, str):
    pass


_MIXED_IN = {'int': int, 'str': str}
_MEMBERS = {'': _PlainMember, 'int': _IntMember, 'str': _StrMember}


def _enum(name, mixed_in):
    return type(name.rpartition('.')[2], (_MEMBERS[mixed_in],), {'__qualname__': name, '__module__': 'program'})


def _make_member(kind, mixed_in, value, *claims):
    if not mixed_in:
        made = object.__new__(kind)
    elif type(value) is not _MIXED_IN[mixed_in]:
        raise TypeError('a member of another type')
    else:
        made = _MIXED_IN[mixed_in].__new__(kind, value)
    object.__setattr__(made, '_claims', claims)
    return made
