"""Values of the standard library that cross as what they are: dates, fractions, deques, ordered and counting dicts, slices, views.

Exact classes alone, and made on the other side of checked parts. A class is looked for only where its module is loaded: no
value can be of a class that nobody has, and a guest pays for every import.
"""
import sys

_NO_CLASS = object()


def loaded(module, name):
    """A class of a module that is imported only by those who use it."""
    return getattr(sys.modules.get(module), name, _NO_CLASS)


# A factory of a defaultdict that may be called here: it needs no arguments and makes an empty value. Another goes as a handle.
_FACTORIES = frozenset((bool, int, float, complex, str, bytes, list, tuple, dict, set, frozenset))

_MOST_ITEMS = 1 << 31

_VIEWS = (type({}.keys()), type({}.values()), type({}.items()))

_DATES = {
    'date': ('year', 'month', 'day'),
    'time': ('hour', 'minute', 'second', 'microsecond', 'tzinfo', 'fold'),
    'datetime': ('year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond', 'tzinfo', 'fold'),
    'timedelta': ('days', 'seconds', 'microseconds'),
}


def unpack(value):
    """(kind, children, more) of a value that holds others, or None."""
    kind = type(value)
    if kind is loaded('collections', 'deque'):
        return 'q', list(value), value.maxlen
    if kind is loaded('collections', 'OrderedDict'):
        return 'O', _pairs(value), None
    if kind is loaded('collections', 'Counter'):
        return 'C', _pairs(value), None
    if kind is loaded('collections', 'defaultdict'):
        return 'D', [value.default_factory, *_pairs(value)], None
    return None


def _pairs(value):
    return [part for pair in value.items() for part in pair]


def encode(value, part):
    """A value with its tag, or None for one that is not of this kind. `part(value)` encodes what it holds."""
    kind = type(value)
    if kind is loaded('fractions', 'Fraction'):
        return {'F': [part(value.numerator), part(value.denominator)]}
    if kind is loaded('decimal', 'Decimal'):
        return {'D': str(value)}
    if kind is slice:
        bounds = [value.start, value.stop, value.step]
        return {'l': list(map(part, bounds))} if set(map(type, bounds)) <= {int, str, type(None)} else None
    if isinstance(value, _VIEWS):
        which = [isinstance(value, view) for view in _VIEWS].index(True)
        return {'v': [which, [part(item) for item in value]]}
    held = unpack(value)
    if held is not None:
        kind, children, more = held
        return {'k': [kind, [part(child) for child in children], more]}
    return _encode_date(value, kind)


def _encode_date(value, kind):
    datetime = sys.modules.get('datetime')
    if datetime is None or getattr(datetime, kind.__name__, None) is not kind:
        return None
    if kind is datetime.timezone:
        return {'z': _zone(value)}
    names = _DATES.get(kind.__name__)
    if names is None:
        return None
    parts = [getattr(value, name) for name in names]
    if 'tzinfo' in names:
        zone = parts[-2]
        if zone is not None and type(zone) is not datetime.timezone:
            return None  # a clock of somebody's own goes as a handle
        parts[-2] = zone and _zone(zone)
    return {'a': [kind.__name__, parts]}


def _zone(zone):
    """Offset from UTC and the name, if it has one of its own."""
    offset = zone.utcoffset(None)
    _, *named = zone.__getinitargs__()[:2]
    return [offset.days, offset.seconds, offset.microseconds, *named]


TAGS = frozenset('FDlvkza')


def decode(tag, body, part):
    """The reverse of `encode`. `part(value)` decodes what it holds."""
    if tag == 'k':
        kind, children, more = body
        return _collection(kind, [part(child) for child in children], more)
    if tag == 'a':
        return _date(*body)
    if tag == 'z':
        return _timezone(body)
    if tag == 'l':
        bounds = list(map(part, body))
        if not set(map(type, bounds)) <= {int, str, type(None)} or len(bounds) != 3:
            raise TypeError('bounds of a slice')
        return slice(*bounds)
    if tag == 'v':
        return _view(body[0], [part(item) for item in body[1]])
    if tag == 'D':
        if type(body) is not str:
            raise TypeError('a decimal number is written out')
        from decimal import Decimal

        return Decimal(body)
    from fractions import Fraction

    numerator, denominator = map(part, body)
    if type(numerator) is not int or type(denominator) is not int:
        raise TypeError('a fraction is made of integers')
    return Fraction(numerator, denominator)


def shell(kind, more):
    """An empty collection of this kind. A defaultdict gets its factory when it is filled."""
    import collections

    if kind == 'q':
        if more is not None and (type(more) is not int or not 0 <= more < _MOST_ITEMS):
            raise ValueError('no length of a deque')
        return collections.deque(maxlen=more)
    return {'O': collections.OrderedDict, 'C': collections.Counter, 'D': collections.defaultdict}[kind]()


def fill(collection, kind, values):
    if kind == 'q':
        collection.extend(values)
        return
    if kind == 'D':
        factory, *values = values
        if factory is not None and factory not in _FACTORIES and not hasattr(type(factory), '__call__'):
            raise TypeError('a factory is called')
        collection.default_factory = factory
    fill_pairs(collection, values)


def fill_pairs(mapping, values):
    """Keys and values, in turns."""
    if len(values) % 2:
        raise ValueError('a key without a value')
    pairs = iter(values)
    for key, item in zip(pairs, pairs):
        mapping[key] = item


def _collection(kind, values, more):
    made = shell(kind, more)
    fill(made, kind, values)
    return made


def _view(which, items):
    if which == 0:
        return dict.fromkeys(items).keys()
    if which == 1:
        return dict(enumerate(items)).values()
    if which != 2 or not {type(item) for item in items} <= {tuple}:
        raise ValueError('no view of a dict')
    return dict(items).items()


def _date(name, parts):
    import datetime

    if len(parts) != len(_DATES[name]):
        raise ValueError('parts of a %s' % name)
    zone, fold = None, 0
    if 'tzinfo' in _DATES[name]:
        *parts, zone, fold = parts
        zone = zone if zone is None else _timezone(zone)
    if not {type(part) for part in (*parts, fold)} <= {int}:
        raise TypeError('parts of a date are integers')
    made = getattr(datetime, name)
    return made(*parts) if 'tzinfo' not in _DATES[name] else made(*parts, zone, fold=fold)


def _timezone(body):
    import datetime

    offset, named = body[:3], body[3:]
    if len(offset) != 3 or len(named) > 1 or not {type(part) for part in offset} <= {int} or not {type(n) for n in named} <= {str}:
        raise TypeError('an offset from UTC')
    zone = datetime.timezone(datetime.timedelta(*offset), *named)
    return datetime.timezone.utc if zone == datetime.timezone.utc and not named else zone
