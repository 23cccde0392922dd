"""The stand-in that a guest's handle describes."""
import functools

from .abilities import MIXINS, drive
from .remote_value import Remote

_MOST_FIELDS = 1000


@functools.lru_cache(maxsize=1024)
def _class_of(abilities):
    mixins = tuple(mixin for ability, mixin in MIXINS.items() if ability in abilities and mixin is not object)
    return type('Remote', (*mixins, Remote), {'__slots__': (), '__doc__': Remote.__dict__['__doc__']})


def stand_in(line, body, known):
    """The stand-in that a guest's handle describes. `known`: those of this job by number; one object has one.

    @raises ValueError, TypeError or KeyError for what is no handle
    """
    number, abilities, name, truth, equality = body
    if type(number) is not int or type(name) is not str or type(truth) is not bool or number < 0 or len(name) > 80:
        raise TypeError('a handle has a number, a name and a truth value')
    abilities = frozenset(abilities)
    if not abilities <= MIXINS.keys():
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
