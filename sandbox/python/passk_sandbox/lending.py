"""What a test passes that is no data: functions, iterators and coroutines of its own, and what is the program's already.

A handle is [number of a callback, what it is]: 0 a function, 2 an iterator, whose callback gives the next item, 3 something to
await, whose callback gives its result; or [number or name of an object of the guest's, 1].
"""
import types

from .borrowed import AWAITABLE, FUNCTION, HOME, ITERATOR
from .program_function import ProgramFunction, name_of
from .remote_value import Remote, driven, number_of

def handle(line, value):
    """@raises TypeError for what can't be lent"""
    kind = type(value)
    if kind is ProgramFunction:
        return [name_of(value), HOME]
    if isinstance(value, Remote):
        return [number_of(value), HOME]
    if kind is types.CoroutineType:
        remote = driven(value)
        if remote is not None:
            value.close()
            return [number_of(remote), HOME]
        return [_callback(line, lambda: _result_of(value)), AWAITABLE]
    if hasattr(kind, '__next__'):
        return [_callback(line, value.__next__), ITERATOR]
    if not callable(value):
        line.note('a %s of the test' % kind.__name__)
        raise TypeError('a test passed a %s, which is no plain data' % kind.__name__)
    return [_callback(line, value), FUNCTION]


def _callback(line, function):
    line.callbacks.append(function)
    return len(line.callbacks) - 1


def _result_of(coroutine):
    """Run a coroutine of the test's to its end. In a thread: this one may be in the middle of a loop."""
    import asyncio
    import concurrent.futures

    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, coroutine).result()
