"""What a test passes that is no data: functions, iterators and coroutines of its own, and what is the program's already.

A handle is [number of a callback, what it is, what it tells of itself]: 0 a function, 2 an iterator, whose callback gives the next
item, 3 something to await, whose callback gives its result; or [number or name of an object of the guest's, 1, None].
"""
import types

from .abilities import driven
from .borrowed import AWAITABLE, FUNCTION, HOME, ITERATOR
from .program_function import ProgramFunction, name_of
from .remote_value import Remote, number_of

_VAR_POSITIONAL, _VAR_KEYWORD = 4, 8


class CannotCross(TypeError):
    """What the test passes stays on this side of the line: a limit of the harness's, and no program's failure."""


def handle(line, value):
    """@raises CannotCross for what can't be lent"""
    kind = type(value)
    if kind is ProgramFunction:
        return [name_of(value), HOME, None]
    if isinstance(value, Remote):
        return [number_of(value), HOME, None]
    if kind is types.CoroutineType:
        remote = driven(value)
        if remote is not None:
            value.close()
            return [number_of(remote), HOME, None]
        return [_callback(line, lambda: _result_of(value)), AWAITABLE, None]
    if hasattr(kind, '__next__'):
        return [_callback(line, value.__next__), ITERATOR, None]
    if not callable(value):
        line.note('a %s of the test' % kind.__name__)
        raise CannotCross('a test passed a %s, which is no plain data' % kind.__name__)
    return [_callback(line, value), FUNCTION, _told(value)]


def _told(function):
    """Name, docstring, and of a function written in Python its parameters as [name, kind, whether it may be left out]."""
    name, doc = getattr(function, '__name__', None), getattr(function, '__doc__', None)
    code, parameters = getattr(function, '__code__', None), None
    if type(function) is types.FunctionType:
        last, by_name = code.co_argcount, code.co_kwonlyargcount
        optional = last - len(function.__defaults__ or ())
        names = code.co_varnames
        parameters = [[names[i], int(i >= code.co_posonlyargcount), i >= optional] for i in range(last)]
        at = last + by_name
        if code.co_flags & _VAR_POSITIONAL:
            parameters.append([names[at], 2, False])
            at += 1
        parameters += [[name, 3, name in (function.__kwdefaults__ or ())] for name in names[last : last + by_name]]
        if code.co_flags & _VAR_KEYWORD:
            parameters.append([names[at], 4, False])
    return [name if type(name) is str else None, doc if type(doc) is str else None, parameters]


def _callback(line, function):
    line.callbacks.append(function)
    return len(line.callbacks) - 1


def _result_of(coroutine):
    """Run a coroutine of the test's to its end. In a thread: this one may be in the middle of a loop."""
    import asyncio
    import concurrent.futures

    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, coroutine).result()
