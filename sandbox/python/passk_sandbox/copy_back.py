"""Where a problem asks for it, what a program did to its arguments is done to the test's own."""


def update_in_place(old, new):
    """Give `old` the content of `new` where it is mutable, nested values by position; returns what to keep."""
    if type(old) is not type(new):
        return new
    if type(old) is list:
        old[:] = [update_in_place(old[i], item) if i < len(old) else item for i, item in enumerate(new)]
        return old
    if type(old) is dict:
        merged = {key: update_in_place(old[key], item) if key in old else item for key, item in new.items()}
        old.clear()
        old.update(merged)
        return old
    if type(old) in (set, bytearray):
        old.clear()
        old.update(new) if type(old) is set else old.extend(new)
        return old
    if type(old) is tuple and len(old) == len(new):
        return tuple(map(update_in_place, old, new))
    return new
