"""Objects with fields at the guest's end: those of classes that the judge has as well cross as data."""
from . import records


class GuestRecords:
    """`handle(value)`: the encoded form of what stays here."""

    def __init__(self, handle):
        self.handle = handle
        self.namespace = {}
        self.shared = frozenset()  # names of the classes that the judge has from the prompt or the test
        self.enums = []

    def parts(self, value):
        kind = type(value)
        fields = records.names_of(kind, value)
        if fields is not None:
            return 'N', list(tuple.__iter__(value)), [kind.__qualname__, fields]
        if not self.has(kind) or not records.is_plain_object(kind):
            return None
        state = records.state_of(value)
        return 'o', list(state.values()), [kind.__qualname__, list(state)]

    def has(self, kind):
        name = kind.__qualname__
        return name in self.shared and self.namespace.get(name) is kind

    def leaf(self, value, encode):
        kind = type(value)
        if not records.is_member(kind) or kind._member_map_.get(value._name_) is not value:
            return None
        shared = self.has(kind)
        number = None if shared else self.number_of(kind)
        more = any(callable(item) or isinstance(item, property) for name, item in vars(kind).items() if not name.startswith('_'))
        handle = self.handle(value)['h'] if more and not shared else None
        return {'e': [kind.__qualname__, value._name_, records.mixed_in(value), encode(value._value_), number, handle]}

    def number_of(self, kind):
        if kind not in self.enums:
            self.enums.append(kind)
        return self.enums.index(kind)

    def class_of(self, name):
        kind = self.namespace.get(name)
        if not isinstance(kind, type):
            raise NameError('the program has no class %r' % name)
        return kind

    def fixed(self, more, values):
        name, fields = more
        kind = self.namespace.get(name)
        named = isinstance(kind, type) and issubclass(kind, tuple) and list(getattr(kind, '_fields', ())) == fields
        return tuple.__new__(kind, values) if named else tuple(values)

    def shell(self, more):
        return object.__new__(self.class_of(more[0]))

    def fill(self, shell, more, values):
        for name, value in zip(more[1], values):
            object.__setattr__(shell, name, value)

    def member(self, body, decode):
        name, member, _, _, number, _ = body
        kind = self.class_of(name) if number is None else self.enums[number]
        return kind.__members__[member]
