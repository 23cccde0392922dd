"""What the first compile and the first call set up lazily is set up here, once, before any guest is forked.

The first `compile()` of a process alone builds the types of the syntax tree: 2 ms that every guest would pay again.
"""
import builtins
import json
import sys

import _socket

from . import codec, guest, judge, thread_stacks
from .compiled_test import CompiledTest
from .frames import FrameReader, write_frame

# Modules that completions import most; a guest finds them loaded. Every module more makes every fork dearer:
# `hashlib`, say, brings a whole cryptographic library.
PRELOADED = 'bisect collections copy functools heapq itertools json math operator random re string sys time typing'.split()

_SAMPLE = '''
from typing import Any, Dict, List, Optional, Tuple
import collections, math, re
class Shape(object):
    size: int = 1
    def __init__(self, *parts, kind=None, **rest): self.parts = parts
    @property
    def first(self): return self.parts
def walk(items: List[int], step: int = 2) -> Optional[int]:
    """Text of a docstring."""
    global seen
    try:
        for i, item in enumerate(items):
            if i % 2 == 0 and item > 1 or not step: continue
            elif item is None: break
            else: pass
        while step > 0: step -= 1
        with open('') as file: pass
    except (ValueError, OSError) as error: message = str(error)
    finally:
        lists = [x * 2 for x in items if x]; maps = {k: v for k, v in zip(items, items)}
        sets = {x for x in items}; lazy = (x for x in items)
    pick = lambda x, *rest: x if x else -rest
    part = items[1:2]; one, *others = 1, 2, 3
    text = f'{step!r:>3}' + 'a' "b" + b'c'.decode(); number = 1.5 + 2j.imag // 1 ** 2
    assert True, 'message'
    def inner():
        nonlocal step
        yield from range(3)
    sorted(items, key=lambda x: -x); ''.join(map(str, items)); sum(items); max(items); len(set(items))
    re.sub('[aeiou]', '', 'hello'); 'a b'.split(); list(reversed(items)); collections.Counter(items)
    if (count := len(items)) > 1: del count
    return sum(inner()) if items else None
walk([1, 2, 3])
def echo(value):
    print(end='')
    return value
def fail(value):
    return value[0]
'''

# So often a judge's path is taken, until Python has adapted its code to it.
_TESTS = 12

_VALUES = [0, -1, 1.5, True, None, 'text', [1, 2], ['a', 'b'], (1, 'x'), {'k': [1]}, {1, 2}, [[1, 2], [3]], b'b']


_TEST = """
METADATA = {'author': 'x', 'dataset': 'test'}
import math
from collections import Counter
def near(a, b, limit=1e-6):
    return abs(a - b) < limit
def check(candidate):
    assert candidate([1.5, 2], 'a') == 4, 'message'
    assert candidate({'k': (1, None)}) == 4 and not candidate(-1) == True
    assert near(candidate(math.pi), 4.0) and candidate(1) in (4, 5)
    for i in range(1):
        inputs = [x + i for x in (1, 2)]
        assert sorted(candidate(inputs) for _ in inputs) == [4, 4], f'got {i}'
    try:
        candidate(2)
    except (ValueError, TypeError) as error:
        assert str(error)
    assert set(map(len, [[4]])) == {1} and candidate(x=lambda value: value) == 5
"""


def warm():
    """Load the common modules and take the whole path of a guest, without forking, against answers written ahead."""
    for name in PRELOADED:
        __import__(name)
    # Programs expect what the `site` module gives; it is not loaded, for its search of the disk costs 10 ms.
    builtins.exit = builtins.quit = sys.exit
    thread_stacks.install()
    # Lines, so that stdout and stderr come out in the order in which they were written.
    sys.stdout.reconfigure(line_buffering=True, errors='backslashreplace')
    for _ in range(_TESTS):
        _rehearse_judge()
    _rehearse('def broken(:\n', 1)
    _rehearse(_SAMPLE, 1)
    _rehearse(_SAMPLE, 4)  # what the socket holds


def _rehearse_judge():
    """The whole path of a judge: a test read, compiled, run against answers written ahead, and a wrong answer put in words."""
    ours, theirs = _socket.socketpair()
    for _ in range(16):
        write_frame(ours.fileno(), codec.dumps({'v': 4}))
    payload = json.dumps({'entry_point': 'echo', 'prompt': _SAMPLE, 'test': _TEST}).encode()
    json.dumps(judge.Judgement(CompiledTest(json.loads(payload)), theirs.fileno(), 0).verdict).encode()
    ours.close()
    theirs.close()


def _rehearse(source, rounds):
    ours, theirs = _socket.socketpair()
    encode = codec.encoder(lambda value: None)
    requests = [{'f': 'echo', 'a': encode([[value], {}])} for value in _VALUES]
    requests += [{'f': 'echo', 'r': [[value], {}]} for value in _VALUES]
    requests.append({'f': 'fail', 'r': [[5], {}]})
    requests = [*requests, {'q': requests}]
    for request in requests * rounds:
        write_frame(ours.fileno(), codec.dump_request(request))
    ours.shutdown(_socket.SHUT_WR)
    guest.serve(source.encode(), guest.Answering(theirs.fileno()))
    theirs.shutdown(_socket.SHUT_WR)
    decode = codec.decoder(lambda body: None)
    answers = FrameReader(ours.fileno())
    try:
        while True:
            decode(codec.loads(answers.read(1 << 20)).get('v'))
    except EOFError:
        pass
    ours.close()
    theirs.close()
    sys.modules.pop(guest.MODULE_NAME, None)
