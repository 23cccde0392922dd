"""A set iterates in an order that depends on how it was built: it is built again in the way that gives the same."""


def _as_literal(items):
    """As the compiler builds `{1, 2, 3}`: at once from a constant, which makes a smaller table than one by one."""
    built = set()
    built.update(frozenset(items))
    return built


BUILDERS = (set, _as_literal, lambda items: set(reversed(items)), lambda items: _as_literal(items[::-1]))


def builder(value):
    """Number of the way to build this set so that it iterates in the order in which it iterates here, if there is one."""
    order = list(value)
    for number, build in enumerate(BUILDERS):
        built = build(order)
        if list(built if type(value) is set else frozenset(built)) == order:
            return number
    return 0
