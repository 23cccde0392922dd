"""The only thing that crosses from guest to judge: plain data as tagged JSON.

The other way anything may go, for the judge is trusted: requests are marshalled, which C does whole. Values in them that
marshal does not know, or would change, go as the same tagged data.

`json.loads` builds dicts, lists, strings, numbers, booleans and None, and can't run code. Scalars and lists stand for
themselves; everything else is an object with exactly one key, its tag. A subclass travels as its plain base, so an
overridden `__eq__` stays behind. What is no data at all becomes a handle, which the other side can only compare by
identity, iterate or call.
"""
import json
import marshal
import sys

_load = json.loads


def _compact_dump():
    """JSON without a space, in one call of C where there is one: a guest pays for every Python frame in page faults."""
    try:
        escape = json.encoder.c_encode_basestring_ascii
        chunks = json.encoder.c_make_encoder(None, refuse, escape, None, ':', ',', False, False, True)
        if ''.join(chunks({'a': [1, None, 1.5]}, 0)) == '{"a":[1,null,1.5]}':
            return lambda value: ''.join(chunks(value, 0))
    except (AttributeError, TypeError):
        pass
    return json.JSONEncoder(separators=(',', ':'), check_circular=False).encode


def refuse(value):
    raise TypeError('%s is no plain data' % type(value).__name__)


_dump = _compact_dump()

# Exact types only: a subclass may have overridden anything.
_ATOMS = frozenset((bool, float, type(None)))
_SCALARS = _ATOMS | {int, str}

# Beyond this an int goes as hex: decimal conversion is quadratic and limited to 4,300 digits.
_BIG = 1 << 1024

# Classes that may cross by name: `f(values, int)`.
_TYPES = {kind.__name__: kind for kind in (bool, int, float, complex, str, bytes, list, tuple, dict, set, frozenset, object)}
_TYPES.update({kind.__name__: kind for kind in (bytearray, range, type, type(None))})

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


def _is_plain(items):
    """Whether JSON carries this list as it is; in C for the common lists of one type."""
    kinds = set(map(type, items))
    if kinds == {int}:
        return -_BIG < min(items) and max(items) < _BIG
    if kinds == {str}:
        return all(map(str.isascii, items))
    return kinds <= _ATOMS


def _as_literal(items):
    """As the compiler builds `{1, 2, 3}`: at once from a constant, which makes a smaller table than one by one."""
    built = set()
    built.update(frozenset(items))
    return built


_BUILDERS = (set, _as_literal, lambda items: set(reversed(items)), lambda items: _as_literal(items[::-1]))


def _builder(value):
    """Number of the way to build this set so that it iterates in the order in which it iterates here, if there is one."""
    order = list(value)
    for number, build in enumerate(_BUILDERS):
        built = build(order)
        if list(built if type(value) is set else frozenset(built)) == order:
            return number
    return 0


def _loaded(module, name):
    """A class of a module that is imported only by those who use it: no value can be of a class that nobody has."""
    return getattr(sys.modules.get(module), name, _NO_CLASS)


_NO_CLASS = object()


def encoder(handle):
    """A function that turns a value into what JSON can hold; `handle(value)` answers for what is no data."""

    def encode(value):
        kind = type(value)
        if kind is int:
            return _integer(value)
        if kind is str:
            return _text(value)
        if kind in _ATOMS:
            return value
        if kind is list:
            return value if _is_plain(value) else [encode(item) for item in value]
        if kind is tuple:
            return {'t': [encode(item) for item in value]}
        if kind is dict:
            return {'d': [[encode(key), encode(item)] for key, item in value.items()]}
        if kind is set or kind is frozenset:
            return {'s' if kind is set else 'f': [_builder(value), [encode(item) for item in value]]}
        if kind is bytes:
            return {'b': value.hex()}
        if kind is bytearray:
            return {'B': value.hex()}
        if kind is complex:
            return {'c': [value.real, value.imag]}
        if kind is range:
            return {'r': [_integer(value.start), _integer(value.stop), _integer(value.step)]}
        if kind is _loaded('fractions', 'Fraction'):
            return {'F': [_integer(value.numerator), _integer(value.denominator)]}
        if kind is _loaded('decimal', 'Decimal'):
            return {'D': str(value)}
        if value is Ellipsis:
            return {'E': 0}
        if kind is type and _TYPES.get(value.__name__) is value:
            return {'T': value.__name__}
        for base in _BASES:
            if isinstance(value, base):
                # The base's own iteration, so that an overridden items() or __iter__ has no say.
                return encode(dict(dict.items(value)) if base is dict else _plain(base, value))
        return handle(value)

    return encode


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


def decoder(handle):
    """The reverse of `encoder`. Raises ValueError, TypeError or an ArithmeticError on what no encoder makes."""

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
            built = _BUILDERS[body[0]](list(map(decode, body[1])))
            return built if tag == 's' else frozenset(built)
        if tag == 'b':
            return bytes.fromhex(body)
        if tag == 'B':
            return bytearray.fromhex(body)
        if tag == 'c':
            return complex(float(body[0]), float(body[1]))
        if tag == 'i':
            return int(body, 16)
        if tag == 'u':
            return bytes.fromhex(body).decode('utf-32-le', 'surrogatepass')
        if tag == 'r':
            return range(*map(decode, body))
        if tag == 'F':
            from fractions import Fraction

            return Fraction(decode(body[0]), decode(body[1]))
        if tag == 'D':
            from decimal import Decimal

            return Decimal(body)
        if tag == 'E':
            return Ellipsis
        if tag == 'T':
            return _TYPES[body]
        if tag == 'h':
            return handle(body)
        raise ValueError('unknown tag')

    return decode


_MARSHALLED = frozenset((bool, int, float, complex, str, bytes, type(None)))


def crosses_whole(value):
    """Whether marshal keeps `value` as it is: exact builtin types all the way down, and no bytearray among them."""
    kind = type(value)
    if kind in _MARSHALLED:
        return True
    if kind is list or kind is tuple:
        return set(map(type, value)) <= _MARSHALLED or all(map(crosses_whole, value))
    if kind is dict:
        return all(map(crosses_whole, value)) and all(map(crosses_whole, value.values()))
    return False


def dump_request(request):
    """A request of the judge's as bytes."""
    return marshal.dumps(request)


load_request = marshal.loads


def dumps(value):
    """Compact JSON as bytes."""
    return _dump(value).encode('ascii')


def loads(data):
    """JSON from bytes."""
    return _load(data)
