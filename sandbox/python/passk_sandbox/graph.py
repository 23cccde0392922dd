"""Values that are no tree, or a very deep one: a table of nodes that name each other by number.

Nothing here calls itself, in either direction: a list may be nested as deep as memory allows, hold itself, or be held twice.

`[root, nodes]`. A node is `[kind, children, more]`; a child is the number of a node, or a leaf in a list of its own. Nodes that
can't change after they are made (tuples, frozensets) come after those of their children that can't either.
"""
from . import set_order, standard_values

# Beyond this Python's own hash of nested tuples, which nothing bounds, could use up a stack.
MOST_HASHED = 10_000

NODES = frozenset((list, tuple, dict, set, frozenset))

# Tuples, frozensets, named tuples.
_FIXED = frozenset('tfN')

_MISSING = object()


class Tangled(RecursionError):
    """A value is no tree, or nested too deep for one."""


def _unpack(value, parts_of_record):
    """(kind, children, more) of a value that can be a node, else None."""
    kind = type(value)
    if kind is list:
        return 'l', value, None
    if kind is tuple:
        return 't', value, None
    if kind is dict:
        return 'd', [part for pair in value.items() for part in pair], None
    if kind is set or kind is frozenset:
        return 's' if kind is set else 'f', list(value), set_order.builder(value)
    return standard_values.unpack(value) or parts_of_record(value)


class _Table:
    def __init__(self, parts_of_record):
        self.parts_of_record = parts_of_record
        self.numbers, self.nodes, self.heights = {}, [], {}
        self.waiting = []

    def take(self, root):
        """Give numbers to a value that can't change and to such values inside it, and to the others that they hold."""
        path = []
        self.enter(root, path)
        while path:
            value, unpacked, rest = path[-1]
            if not any(self.enter(child, path) for child in rest):
                path.pop()
                height = 1 + max([self.heights.get(id(child), 0) for child in unpacked[1]], default=0)
                if height > MOST_HASHED:
                    raise Tangled('tuples nested more than %d deep' % MOST_HASHED)
                self.heights[id(value)] = height
                self.add(value, unpacked)

    def enter(self, value, path):
        """Whether there is something to be numbered first."""
        unpacked = None if id(value) in self.numbers else _unpack(value, self.parts_of_record)
        if unpacked is None:
            return False
        if unpacked[0] in _FIXED:
            path.append((value, unpacked, iter(unpacked[1])))
            return True
        self.add(value, unpacked)
        self.waiting.append(unpacked[1])
        return False

    def add(self, value, unpacked):
        if id(value) not in self.numbers:
            self.numbers[id(value)] = len(self.nodes)
            self.nodes.append(unpacked)


def encode(root, leaf, parts_of_record=lambda value: None):
    """`leaf(value)` encodes what is no node; `parts_of_record` gives (kind, children, more) of an object that is one."""
    table = _Table(parts_of_record)
    table.take(root)
    while table.waiting:
        for child in table.waiting.pop():
            table.take(child)

    def child_of(value):
        number = table.numbers.get(id(value))
        return [leaf(value)] if number is None else number

    return [child_of(root), [[kind, [child_of(child) for child in children], more] for kind, children, more in table.nodes]]


def decode(body, leaf, records):
    """The reverse. `records`: `shell(more)`, then `fill(shell, more, values)`, make nodes of kind "o", `fixed(more, values)` "N".

    @raises ValueError, TypeError, KeyError or IndexError for what `encode` does not make
    """
    root, nodes = body
    built = []
    for kind, children, more in nodes:
        if type(kind) is not str or type(children) is not list:
            raise TypeError('a node is a kind, a list of children and more')
        built.append(_MISSING if kind in _FIXED else _shell(kind, more, records))

    def value_of(child):
        if type(child) is int:
            if child < 0:
                raise IndexError('no node has a number below 0')
            if built[child] is _MISSING:
                raise ValueError('a node that is not built yet')
            return built[child]
        if type(child) is not list or len(child) != 1:
            raise TypeError('a child is a number or a leaf')
        return leaf(child[0])

    heights = [0] * len(built)
    for number, (kind, children, more) in enumerate(nodes):
        if kind in _FIXED:
            heights[number] = 1 + max([heights[child] for child in children if type(child) is int], default=0)
            if heights[number] > MOST_HASHED:
                raise ValueError('tuples nested too deep')
            values = [value_of(child) for child in children]
            if kind == 'N':
                built[number] = records.fixed(more, values)
            else:
                built[number] = tuple(values) if kind == 't' else frozenset(set_order.BUILDERS[more](values))
    # What hashes by what it holds is filled before the sets and dicts that it is in.
    for among in ('o', 'lq', 'sdOCD'):
        for number, (kind, children, more) in enumerate(nodes):
            if kind in among:
                _fill(built[number], kind, more, [value_of(child) for child in children], records)
    return value_of(root)


def _shell(kind, more, records):
    if kind == 'l':
        return []
    if kind == 'd':
        return {}
    if kind == 's':
        return set()
    if kind == 'o':
        return records.shell(more)
    return standard_values.shell(kind, more)


def _fill(shell, kind, more, values, records):
    if kind == 'o':
        records.fill(shell, more, values)
    elif kind == 'l':
        shell.extend(values)
    elif kind == 's':
        shell.update(set_order.BUILDERS[more](values))
    elif kind == 'd':
        standard_values.fill_pairs(shell, values)
    else:
        standard_values.fill(shell, kind, values)
