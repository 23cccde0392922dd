"""The only thing that crosses between judge and guest: plain data as tagged JSON.

`json.loads` builds dicts, lists, strings, numbers, booleans and None, and can't run code. Scalars and lists stand for
themselves; everything else is an object with exactly one key, its tag. A subclass travels as its plain base, so an
overridden `__eq__` stays behind. What is no data at all becomes a handle, which the other side can only compare by
identity, iterate or call.
"""
import json
from decimal import Decimal
from fractions import Fraction

_dump = json.JSONEncoder(separators=(',', ':'), check_circular=False).encode
_load = json.loads

# Exact types only: a subclass may have overridden anything.
_ATOMS = frozenset((bool, float, type(None)))
_SCALARS = _ATOMS | {int, str}

# Beyond this an int goes as hex: decimal conversion is quadratic and limited to 4,300 digits.
_BIG = 1 << 1024

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
        if kind is set:
            return {'s': [encode(item) for item in value]}
        if kind is frozenset:
            return {'f': [encode(item) for item in value]}
        if kind is bytes:
            return {'b': value.hex()}
        if kind is bytearray:
            return {'B': value.hex()}
        if kind is complex:
            return {'c': [value.real, value.imag]}
        if kind is range:
            return {'r': [_integer(value.start), _integer(value.stop), _integer(value.step)]}
        if kind is Fraction:
            return {'F': [_integer(value.numerator), _integer(value.denominator)]}
        if kind is Decimal:
            return {'D': str(value)}
        if value is Ellipsis:
            return {'E': 0}
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
        if tag == 's':
            return set(map(decode, body))
        if tag == 'f':
            return frozenset(map(decode, body))
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
            return Fraction(decode(body[0]), decode(body[1]))
        if tag == 'D':
            return Decimal(body)
        if tag == 'E':
            return Ellipsis
        if tag == 'h':
            return handle(body)
        raise ValueError('unknown tag')

    return decode


def dumps(value):
    """Compact JSON as bytes."""
    return _dump(value).encode('ascii')


def loads(data):
    """JSON from bytes."""
    return _load(data)
