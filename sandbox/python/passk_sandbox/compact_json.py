"""JSON as frames hold it: without a space, in ASCII, and read within bounds."""
import json

from .recursion import bounded


def _refuse(value):
    raise TypeError('%s is not what a codec makes' % type(value).__name__)


def _compact_dump():
    """JSON without a space, in one call of C where there is one: a guest pays for every Python frame in page faults."""
    try:
        escape = json.encoder.c_encode_basestring_ascii
        chunks = json.encoder.c_make_encoder(None, _refuse, escape, None, ':', ',', False, False, True)
        if ''.join(chunks({'a': [1, None, 1.5]}, 0)) == '{"a":[1,null,1.5]}':
            return lambda value: ''.join(chunks(value, 0))
    except (AttributeError, TypeError):
        pass
    return json.JSONEncoder(separators=(',', ':'), check_circular=False).encode


_dump = _compact_dump()
_load = json.loads


def dumps(value):
    """Compact JSON as bytes."""
    return _dump(value).encode('ascii')


def loads(data):
    """JSON from bytes. Raises ValueError or RecursionError on what is none."""
    return bounded(_load, data)
