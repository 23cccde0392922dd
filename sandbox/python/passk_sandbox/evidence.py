"""Values as people read them, in bounded time: whatever a program returned, saying what it was must not take longer than judging it."""
import collections

from .recursion import bounded

SHOWN = 400
_DEPTH = 12
_DIGITS_BITS = 4096

# Never a stand-in: its length would be asked of the program.
_SIZED = (tuple, list, dict, set, frozenset, collections.deque)

_BRACKETS = {list: '[]', tuple: '()', set: '{}', dict: '{}'}


def shorten(value):
    """Like `repr`, cut to a length that a person reads. Looks at no more of a value than it shows, and calls nothing of its."""
    parts = []
    try:
        _show(value, parts.append, [SHOWN], _DEPTH)
    except _Enough:
        pass
    except BaseException as error:  # a stand-in may find that its line is broken
        parts.append('<unprintable: %s>' % type(error).__name__)
    text = ''.join(parts)
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + '\u2026'


def text_of(error, limit):
    """What an exception of the test's says, without computing anything from values that are large."""
    arguments = error.args
    if all(type(item) in (str, float, bool, type(None)) or _is_short(item) for item in arguments):
        try:
            return str(error)[:limit]
        except BaseException:
            pass
    return ', '.join(item[:limit] if type(item) is str else shorten(item) for item in arguments[:20])[:limit]


class _Enough(Exception):
    """As much is shown as is read."""


def _is_short(value):
    return type(value) is int and -(1 << 256) < value < 1 << 256


def _show(value, add, left, depth):
    kind = type(value)
    if kind in _BRACKETS and not (kind is set and not value):
        _show_items(value, kind, add, left, depth)
        return
    if kind in (str, bytes, bytearray):
        shown = repr(value[:SHOWN])
    elif kind is int and not -(1 << _DIGITS_BITS) < value < 1 << _DIGITS_BITS:
        shown = '<an integer of %d bits>' % value.bit_length()
    elif isinstance(value, _SIZED) and len(value) > SHOWN:
        shown = '<a %s of %d items>' % (kind.__name__, len(value))
    else:
        shown = bounded(repr, value)
    _add(shown, add, left)


def _add(text, add, left):
    add(text)
    left[0] -= len(text)
    if left[0] <= 0:
        raise _Enough


def _show_items(value, kind, add, left, depth):
    opening, closing = _BRACKETS[kind]
    _add(opening, add, left)
    if depth == 0:
        _add('\u2026', add, left)
    else:
        for place, item in enumerate(value.items() if kind is dict else value):
            if place:
                _add(', ', add, left)
            if kind is dict:
                _show(item[0], add, left, depth - 1)
                _add(': ', add, left)
                item = item[1]
            _show(item, add, left, depth - 1)
    _add(',)' if kind is tuple and len(value) == 1 else closing, add, left)
