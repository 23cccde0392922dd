"""Objects with named fields, as both ends of the line describe them.

Named tuples are data everywhere. An object of a class that the prompt or the test defines is data, too: each end has that class
from a text that it trusts, or has nothing to lose. Any other object stays where it is.

Kinds of nodes: "N" with [class, fields] and "o" with [class, fields]; members of an enum are leaves,
{"e": [class, member, mixed in type, value, number of the class at the guest or None, handle or None]}.
"""
import sys

from .standard_values import loaded

MOST_FIELDS = 1000

_HEAP_TYPE = 1 << 9
_MIXED_IN = (int, str)


def names_of(kind, value):
    """Fields of a named tuple, or None."""
    fields = getattr(kind, '_fields', None)
    if tuple not in kind.__mro__ or type(fields) is not tuple or len(fields) != tuple.__len__(value):
        return None
    return list(fields) if set(map(type, fields)) <= {str} else None


def is_plain_object(kind):
    """Whether all that an object of this class has is its attributes."""
    return all(base is object or base.__flags__ & _HEAP_TYPE for base in kind.__mro__) and not issubclass(kind, type)


def state_of(value):
    """{name: value} of all that is set on an object."""
    state = dict(getattr(value, '__dict__', {}))
    for base in type(value).__mro__:
        names = vars(base).get('__slots__', ())
        for name in (names,) if type(names) is str else names:
            if type(name) is str and not name.startswith('__') and hasattr(value, name):
                state[name] = getattr(value, name)
    return state


def is_member(kind):
    """Whether values of this class are members of an enum."""
    meta = loaded('enum', 'EnumMeta')
    return isinstance(meta, type) and isinstance(kind, meta)


def mixed_in(value):
    """The builtin class that a member of an enum is, too; empty for none."""
    return next((base.__name__ for base in _MIXED_IN if isinstance(value, base)), '')


def generated(function):
    """Whether this method was written by `dataclass`."""
    code = getattr(function, '__code__', None)
    return code is not None and code.co_filename == '<string>'


def dataclass_fields(value):
    """The fields of a dataclass, or None."""
    dataclasses = sys.modules.get('dataclasses')
    if dataclasses is None or not hasattr(type(value), '__dataclass_fields__'):
        return None
    return dataclasses.fields(value)
