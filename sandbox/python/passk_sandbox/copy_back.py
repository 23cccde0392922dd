"""Where a problem asks for it, what a program did to its arguments is done to the test's own."""
from collections import Counter, OrderedDict, defaultdict, deque

from . import records

_MAPPINGS = frozenset((dict, OrderedDict, defaultdict, Counter))
_SEQUENCES = frozenset((list, deque))

# Deeper than that the new value takes the old one's place, as it does where the kinds differ.
_DEPTH = 100


def update_in_place(old, new, own=lambda kind: False, depth=_DEPTH, seen=None):
    """Give `old` the content of `new` where it is mutable, nested values by position; returns what to keep.

    `own(kind)`: whether objects of this class have crossed by their attributes.
    """
    kind = type(old)
    seen = {} if seen is None else seen
    if id(new) in seen:
        return seen[id(new)][0]
    if kind is not type(new) or depth == 0:
        return new

    def update(before, after):
        return update_in_place(before, after, own, depth - 1, seen)

    if kind is tuple and len(old) == len(new):
        return tuple(map(update, old, new))
    seen[id(new)] = old, new  # both kept, so that no other value gets their ids
    if kind in _SEQUENCES:
        before = list(old)
        kept = [update(before[i] if i < len(before) else None, item) for i, item in enumerate(new)]
        old.clear()
        old.extend(kept)
        return old
    if kind in _MAPPINGS:
        merged = [(key, update(old.get(key), item)) for key, item in new.items()]
        old.clear()
        for key, item in merged:
            old[key] = item
        return old
    if kind is set or kind is bytearray:
        old.clear()
        old.update(new) if kind is set else old.extend(new)
        return old
    if own(kind):
        _update_object(old, new, update)
        return old
    del seen[id(new)]
    return new


def _update_object(old, new, update):
    before, after = records.state_of(old), records.state_of(new)
    for name in before.keys() - after.keys():
        object.__delattr__(old, name)
    for name, item in after.items():
        object.__setattr__(old, name, update(before.get(name), item))
