"""Stacks of threads: a program may ask for one of any size, as it may where nothing counts address space.

The memory limit counts a stack whole as soon as its thread starts, used or not. So a thread gets what it asked for, or a quarter
of the limit, and is told that it got what it asked for. A stack that was filled further would not fit in the limit anyway.
"""
import _thread
import resource


def install():
    """For all who import `threading` or `_thread` later."""
    set_size = _thread.stack_size
    asked = 0

    def stack_size(size=0, /):
        nonlocal asked
        limit = resource.getrlimit(resource.RLIMIT_AS)[0]
        most = limit // 4 if limit > 0 else size
        set_size(min(size, most) if type(size) is int else size)
        before, asked = asked, size
        return before

    stack_size.__doc__ = set_size.__doc__
    _thread.stack_size = stack_size
