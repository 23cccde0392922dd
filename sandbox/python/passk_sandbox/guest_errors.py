"""Exceptions of the program, as the judge raises them.

What crosses is a class's name, the text that the program's own side made of the exception, and its arguments if they are plain data.
No constructor and no `__str__` of a builtin class sees them: UnicodeDecodeError, say, trusts its own start and end, and shows whatever
memory lies there.
"""
import builtins

_EXCEPTIONS = {
    name: value for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, Exception)
}

# These keep their arguments as they are and look at none: the builtin class itself can be raised.
_PLAIN = frozenset(
    kind
    for kind in _EXCEPTIONS.values()
    if kind.__basicsize__ == Exception.__basicsize__ or issubclass(kind, (NameError, AttributeError))
)

_GROUP = _EXCEPTIONS.get('ExceptionGroup')  # from Python 3.11 on

_ENDINGS = (StopIteration, StopAsyncIteration)

# Fields that a class has besides, which nothing in the interpreter computes with.
FIELDS = {
    OSError: ('errno', 'strerror', 'filename'),
    SyntaxError: ('msg', 'lineno', 'offset', 'text', 'filename'),
    ImportError: ('msg', 'name', 'path'),
    StopIteration: ('value',),
    UnicodeError: ('reason', 'encoding'),
}

# Of an exception group: so many members of so many layers cross, and no more are believed.
MOST_MEMBERS, MOST_LAYERS = 64, 4

_SMALL_TEXT = 4096
_SMALL_NUMBER = 1 << 128


class GuestError(Exception):
    """An exception of the program that has no builtin class to be raised as."""


def is_small(value):
    """Whether a value is a short text or a number: nothing that can be said of it takes long or needs a limit."""
    kind = type(value)
    if kind is str:
        return len(value) <= _SMALL_TEXT
    return kind in (bool, float, type(None)) or (kind is int and -_SMALL_NUMBER < value < _SMALL_NUMBER)


def as_raised(details, expects_stop):
    """The exception to raise for one of the program's.

    `details`: 'base', the nearest builtin class; 'text'; 'arguments', a list of plain data, or None if they are none; 'fields', plain
    data by the names in FIELDS; 'group', None or the message of an exception group and the details of its members.
    `expects_stop`: whether the test speaks of StopIteration; elsewhere it would end a loop over `map` or `zip` as if all were well.
    """
    text, arguments, fields = details['text'], details['arguments'], details['fields']
    if details['group'] is not None and _GROUP is not None:
        return _group(details['group'], expects_stop)
    kind = _EXCEPTIONS.get(details['base'], GuestError)
    if kind in _ENDINGS and not expects_stop:
        kind = RuntimeError
    if kind in _PLAIN and arguments is not None and all(map(is_small, arguments)):
        error = kind(*arguments)
        if str(error) == text:  # else its class says it in words of its own
            return error
    error = _rendered(kind)
    error.text = text
    error.args = (text,) if arguments is None else tuple(arguments)
    for base, names in FIELDS.items():
        if isinstance(error, base):
            for field in names:
                if is_small(fields.get(field)):
                    setattr(error, field, fields.get(field))
    return error


def _group(group, expects_stop):
    """A group as the interpreter makes it, of exceptions that are made here."""
    message, members = group
    made = [as_raised(member, expects_stop) for member in members]
    return _GROUP(message, made or [GuestError('its members stay with the program')])


_rendered_kinds = {}


def _rendered(kind):
    """An exception of a class like `kind` that was told nothing and says the text that it is given."""
    made = _rendered_kinds.get(kind)
    if made is None:
        names = {'__module__': kind.__module__, '__init__': _init, '__str__': _text, '__repr__': _repr, 'text': ''}
        try:
            made = type(kind.__name__, (kind,), names)
            made.__new__(made)
        except TypeError:  # groups insist on what they are made of
            made = type(kind.__name__, (Exception,), names)
        _rendered_kinds[kind] = made
    return made.__new__(made)


def _init(self):
    pass


def _text(self):
    return self.text


def _repr(self):
    return '%s(%r)' % (type(self).__name__, self.text)
