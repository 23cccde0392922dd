"""The only thing that crosses from guest to judge: plain data as tagged JSON.

The other way anything may go, for the judge is trusted: requests are marshalled, which C does whole. Values in them that
marshal does not know, or would change, go as the same tagged data.

`json.loads` builds dicts, lists, strings, numbers, booleans and None, and can't run code. Scalars and lists stand for
themselves; everything else is an object with exactly one key, its tag. A subclass travels as its plain base, so an
overridden `__eq__` stays behind. What is nested deep, holds itself or holds one list twice goes as a graph. What is no data
at all becomes a handle: a stand-in on the other side.
"""
import builtins
import marshal
from itertools import repeat

from . import graph, set_order, standard_values
from .compact_json import dumps as dumps
from .compact_json import loads as loads
from .graph import Tangled

def refuse(value):
    raise TypeError('%s is no plain data' % type(value).__name__)


# How deep values nest in one another before they go as a graph: far less than JSON's parser follows.
ROOM = 48

# Exact types only: a subclass may have overridden anything.
_ATOMS = frozenset((bool, float, type(None)))
_SCALARS = _ATOMS | {int, str}
_HOLDERS = frozenset((list, dict, set))

# Beyond this an int goes as hex: decimal conversion is quadratic and limited to 4,300 digits.
_BIG = 1 << 1024

# Classes that may cross by name: `f(values, int)`.
_TYPES = {kind.__name__: kind for kind in (bool, int, float, complex, str, bytes, list, tuple, dict, set, frozenset, object)}
_TYPES.update({kind.__name__: kind for kind in (bytearray, range, type, type(None))})
_CLASSES = [kind for kind in vars(builtins).values() if isinstance(kind, type)]
_TYPES.update({kind.__name__: kind for kind in _CLASSES if issubclass(kind, Exception)})

_BASES = (bool, int, float, str, tuple, list, dict, set, frozenset, bytes, bytearray, complex)


def _text(value):
    if value.isascii():
        return value
    try:
        value.encode('utf-8')
        return value
    except UnicodeEncodeError:  # lone surrogates; JSON would join a pair of them
        return {'u': value.encode('utf-32-le', 'surrogatepass').hex()}


def _integer(value):
    return value if -_BIG < value < _BIG else {'i': hex(value)}


def _carries(kinds, items):
    """Whether JSON carries a list of these kinds as it is; in C for the common lists of one type."""
    if kinds == {int}:
        return -_BIG < min(items) and max(items) < _BIG
    if kinds == {str}:
        return all(map(str.isascii, items))
    return kinds <= _ATOMS


def _scalars(items):
    return [_integer(item) if type(item) is int else _text(item) if type(item) is str else item for item in items]


def _holds_one_twice(kinds, items):
    """Whether a list holds the same list, dict or set more than once: `[[0] * 3] * 3`."""
    if kinds.isdisjoint(_HOLDERS):
        return False
    holders = items if kinds <= _HOLDERS else [item for item in items if type(item) in _HOLDERS]
    return len(set(map(id, holders))) < len(holders)


class NoRecords:
    """Nothing but the plain values of the language crosses. What `encoder` and `decoder` ask of an end that knows more."""

    def parts(self, value):
        """(kind, children, more) of an object with fields, before a subclass becomes its plain base; or None."""

    def leaf(self, value, encode):
        """The encoded form of an object without such parts (a member of an enum), or None."""

    def refuse(self, *_):
        raise ValueError('unknown tag')

    fixed = shell = fill = member = refuse


def encoder(handle, records=NoRecords()):
    """A function that turns a value into what JSON can hold. `handle(value)` answers for what is no data."""

    # No function within this one uses `room`: a variable that is shared costs each call an allocation.
    def encode(value, room=ROOM):
        kind = type(value)
        if kind is int:
            return _integer(value)
        if kind is str:
            return _text(value)
        if kind in _ATOMS:
            return value
        if kind is list:
            kinds = set(map(type, value))
            if _carries(kinds, value):
                return value
            if kinds <= _SCALARS:
                return _scalars(value)
            if room <= 0 or _holds_one_twice(kinds, value):
                raise Tangled
            return list(map(encode, value, repeat(room - 1)))
        if kind is tuple:
            if set(map(type, value)) <= _SCALARS:
                return {'t': _scalars(value)}
            if room <= 0:
                raise Tangled
            return {'t': list(map(encode, value, repeat(room - 1)))}
        if kind is dict:
            if room <= 0:
                raise Tangled
            rooms = repeat(room - 1)
            keys = _scalars(value) if set(map(type, value)) <= _SCALARS else map(encode, value, rooms)
            return {'d': list(zip(keys, map(encode, value.values(), rooms)))}
        if kind is set or kind is frozenset:
            if room <= 0:
                raise Tangled
            return {'s' if kind is set else 'f': [set_order.builder(value), list(map(encode, value, repeat(room - 1)))]}
        if kind is bytes:
            return {'b': value.hex()}
        if kind is bytearray:
            return {'B': value.hex()}
        if kind is complex:
            return {'c': [value.real, value.imag]}
        if kind is range:
            return {'r': [_integer(value.start), _integer(value.stop), _integer(value.step)]}
        if value is Ellipsis:
            return {'E': 0}
        if kind is type and _TYPES.get(value.__name__) is value:
            return {'T': value.__name__}
        return unusual(value, room - 1)

    def unusual(value, room):
        def part(inner):
            return encode(inner, room)

        known = standard_values.encode(value, part) or records.leaf(value, part)
        if known is not None:
            return known
        parts = records.parts(value)
        if parts is not None:
            kind, children, more = parts
            if room <= 0 or kind != 'N':
                raise Tangled
            return {'N': [more, list(map(part, children))]}
        for base in _BASES:
            if isinstance(value, base):
                # The base's own iteration, so that an overridden items() or __iter__ has no say.
                return encode(dict(dict.items(value)) if base is dict else _plain(base, value), room)
        return handle(value)

    def encode_whole(value):
        kind = type(value)
        if kind is int:
            return _integer(value)
        try:
            return encode(value)
        except Tangled:
            return {'G': graph.encode(value, lambda leaf: encode(leaf, ROOM // 2), records.parts)}

    return encode_whole


def _plain(base, value):
    if base in (tuple, list, set, frozenset):
        return base(base.__iter__(value))
    if base is str:
        return str.__str__(value)
    if base is bool or base is int:
        return int.__int__(value)
    if base is float:
        return float.__float__(value)
    if base is complex:
        return complex(complex.real.__get__(value), complex.imag.__get__(value))
    return base(memoryview(value))


def decoder(handle, records=NoRecords()):
    """The reverse of `encoder`. Raises ValueError, TypeError or an ArithmeticError on what no encoder makes."""

    # As deep as its JSON, which the parser bounds.
    def decode(value):
        kind = type(value)
        if kind in _SCALARS:
            return value
        if kind is list:
            if set(map(type, value)) <= _SCALARS:
                return value
            return [decode(item) for item in value]
        if len(value) != 1:
            raise ValueError('an object has one tag')
        ((tag, body),) = value.items()
        if tag == 't':
            return tuple(map(decode, body))
        if tag == 'd':
            return {decode(key): decode(item) for key, item in body}
        if tag == 's' or tag == 'f':
            built = set_order.BUILDERS[body[0]](list(map(decode, body[1])))
            return built if tag == 's' else frozenset(built)
        if tag == 'i':
            return int(_exactly(str, body), 16)
        if tag == 'h':
            return handle(body)
        if tag == 'G':
            return graph.decode(body, decode, records)
        if tag == 'N':
            return records.fixed(body[0], list(map(decode, body[1])))
        if tag == 'e':
            return records.member(body, decode)
        if tag in standard_values.TAGS:
            return standard_values.decode(tag, body, decode)
        return _SIMPLE[tag](body)

    return decode


def _exactly(kind, value):
    if type(value) is not kind:
        raise TypeError('not of the expected type')
    return value


def _number(value):
    """A real number as JSON has it, or a large int in hex."""
    if type(value) is dict and list(value) == ['i']:
        return int(_exactly(str, value['i']), 16)
    return _exactly(int, value)


_SIMPLE = {
    'b': lambda body: bytes.fromhex(_exactly(str, body)),
    'B': lambda body: bytearray.fromhex(_exactly(str, body)),
    'c': lambda body: complex(_exactly(float, body[0]), _exactly(float, body[1])),
    'u': lambda body: bytes.fromhex(_exactly(str, body)).decode('utf-32-le', 'surrogatepass'),
    'r': lambda body: range(*map(_number, body)),
    'E': lambda body: Ellipsis,
    'T': lambda body: _TYPES[_exactly(str, body)],
}

_MARSHALLED = frozenset((bool, int, float, complex, str, bytes, type(None)))


def crosses_whole(value, room=ROOM):
    """Whether marshal keeps `value` as it is: exact builtin types all the way down, and no bytearray among them."""
    kind = type(value)
    if kind in _MARSHALLED:
        return True
    if room <= 0:
        return False
    if kind is list or kind is tuple:
        return set(map(type, value)) <= _MARSHALLED or all(map(crosses_whole, value, repeat(room - 1)))
    if kind is dict:
        rooms = repeat(room - 1)
        return all(map(crosses_whole, value, rooms)) and all(map(crosses_whole, value.values(), rooms))
    return False


def dump_request(request):
    """A request of the judge's as bytes."""
    return marshal.dumps(request)


load_request = marshal.loads
