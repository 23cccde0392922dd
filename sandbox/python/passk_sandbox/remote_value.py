"""Stand-ins in the judge for what is no plain data: objects that stay at the guest, with what they can do going over the line.

Nothing of theirs is asked for an opinion on a comparison: they are equal to themselves only. Two objects of one dataclass of the
program's whose comparison is the generated one are equal where their fields are, which the judge fetches and compares.
"""
from . import signatures

# What a stand-in tells of its object under names with two underscores; for all others, Python's own machinery asks.
TOLD = frozenset(
    '__name__ __qualname__ __doc__ __module__ __code__ __defaults__ __kwdefaults__ __annotations__ __dict__ __func__ __self__'.split()
)


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
            if name == '__signature__' and callable(self):
                return signature_of(self.__line, self.__number)
            raise AttributeError('%r object has no attribute %r' % (self.__name, name))
        return ask(self, 'g', [self.__number, name])

    def __setattr__(self, name, value):
        ask(self, 'w', [self.__number, name], value)

    @property
    def __doc__(self):
        return ask(self, 'g', [self.__number, '__doc__'])

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


line_of = Remote._Remote__line.__get__
number_of = Remote._Remote__number.__get__
name_of = Remote._Remote__name.__get__
_equality = Remote._Remote__equality.__get__

_GIVEN = object()


def ask(remote, kind, body, given=_GIVEN):
    line = line_of(remote)
    request = {kind: body}
    if given is not _GIVEN:
        request['a'] = line.encode(given)
    return line.decode(line.ask(request).get('v'))


def _fields(remote):
    return tuple([ask(remote, 'g', [number_of(remote), name]) for name in _equality(remote)[1]])


def _compared(one, other):
    """The fields of both, where they are objects of the same dataclass; the judge compares them by itself."""
    if not isinstance(other, Remote) or _equality(one) is None or _equality(other) is None:
        return None
    return (_fields(one), _fields(other)) if _equality(one)[0] == _equality(other)[0] else None


def _ordered(one, other, compare):
    fields = _compared(one, other) if _equality(one) is not None and _equality(one)[3] else None
    return NotImplemented if fields is None else compare(*fields)


def signature_of(line, which):
    return line.checked(signatures.build, line.decode(line.ask({'S': which}).get('v')))
