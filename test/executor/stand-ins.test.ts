import { describe, expect, test } from 'vitest';
import { problemWith, useExecutor } from './judging.ts';
import { type Case, passesInOneProcess } from './one-process.ts';

const { judge } = useExecutor({ limits: { timeLimitMs: 3000 } });

const CASES: readonly Case[] = [
  {
    title: 'a generator',
    program: `def f(x):
    for i in range(x): yield i
`,
    test: `import types, inspect, collections.abc
g = candidate(3)
assert isinstance(g, types.GeneratorType) and inspect.isgenerator(g) and isinstance(g, collections.abc.Iterator)
assert next(g) == 0 and list(g) == [1, 2]`,
  },
  {
    title: 'an iterator of the test’s',
    program: `def f(x):
    return [next(x), sum(x)]
`,
    test: `assert candidate(iter([1, 2, 3])) == [1, 5]
assert candidate(i for i in range(3)) == [0, 3]`,
  },
  {
    title: 'an endless iterator of the test’s',
    program: `import itertools
def f(x):
    return list(itertools.islice(x, 3))
`,
    test: `import itertools
assert candidate(itertools.count()) == [0, 1, 2]`,
  },
  {
    title: 'length, items and iteration',
    program: `class B:
    def __init__(self, v): self.v = v
    def __len__(self): return len(self.v)
    def __iter__(self): return iter(self.v)
    def __getitem__(self, i): return self.v[i]
    def __setitem__(self, i, v): self.v[i] = v
def f(x):
    return B(x)
`,
    test: `r = candidate([1, 2, 3])
assert len(r) == 3 and list(r) == [1, 2, 3] and r[1] == 2 and r[1:] == [2, 3] and 2 in r and 5 not in r
r[0] = 9
assert r[0] == 9 and r.v == [9, 2, 3] and sorted(r) == [2, 3, 9]
a, b, c = r`,
  },
  {
    title: 'a context manager',
    program: `from contextlib import contextmanager
log = []
@contextmanager
def f(x):
    log.append("in")
    try:
        yield x * 2
    except ValueError:
        log.append("ve")
        raise
    finally:
        log.append("out")
def logged(): return log
`,
    test: `with candidate(2) as v:
    assert v == 4
assert logged() == ["in", "out"]
try:
    with candidate(2): raise ValueError("x")
except ValueError: pass
else: assert 0
assert logged() == ["in", "out", "in", "ve", "out"]`,
  },
  {
    title: 'a context manager that is a class',
    program: `class f:
    def __init__(self, x): self.x = x
    def __enter__(self): return self
    def __exit__(self, *a): self.x = None
`,
    test: `with candidate(2) as v:
    assert v.x == 2
assert v.x is None`,
  },
  {
    title: 'what a function tells of itself',
    program: `def f(x: int, *, y: "List[int]" = (1, 2), **k) -> bool:
    """Doc."""
    return x
f.calls = 3
`,
    test: `import inspect
assert candidate.__name__ == "f" and candidate.__doc__ == "Doc." and candidate.calls == 3
s = inspect.signature(candidate)
assert list(s.parameters) == ["x", "y", "k"] and s.parameters["x"].annotation is int and s.parameters["y"].default == (1, 2)
assert s.return_annotation is bool and s.parameters["k"].kind is inspect.Parameter.VAR_KEYWORD
assert not hasattr(candidate, "nope")
candidate.calls = 5
assert candidate.calls == 5 and callable(candidate) and inspect.isfunction(candidate)
assert candidate.__annotations__["x"] is int
assert candidate.__code__.co_argcount == 1`,
  },
  {
    title: 'methods of a function',
    program: `import functools
@functools.lru_cache(None)
def f(x):
    return x
`,
    test: `candidate(1); candidate(1)
assert candidate.cache_info().hits == 1
candidate.cache_clear()`,
  },
  {
    title: 'a function that is returned',
    program: `def f(x):
    def inner(a, b=2):
        "inner doc"
        return a
    return inner
`,
    test: `import inspect
g = candidate(1)
assert g.__name__ == "inner" and g.__doc__ == "inner doc" and str(inspect.signature(g)) == "(a, b=2)" and inspect.isfunction(g) and callable(g)
assert g is not candidate(1)`,
  },
  {
    title: 'a decorator that wraps a function of the test’s',
    program: `import functools
def f(fn):
    @functools.wraps(fn)
    def w(*a): return fn(*a) + 1
    return w
`,
    test: `def add(a, b):
    "adds"
    return a + b
w = candidate(add)
assert w(1, 2) == 4
assert w.__name__ == "add"`,
  },
  {
    title: 'a decorator that looks at its function’s signature',
    program: `import functools, inspect
def f(fn):
    n = len(inspect.signature(fn).parameters)
    @functools.wraps(fn)
    def w(*a):
        return fn(*a) if len(a) == n else functools.partial(fn, *a)
    return w
`,
    test: `def add(a, b):
    "adds"
    return a + b
w = candidate(add)
assert w(1)(2) == 3
assert w.__doc__ == "adds"`,
  },
  {
    title: 'one object, returned twice',
    program: `class A: pass
a = A()
def f(x): return a
`,
    test: `assert candidate(1) is candidate(2) and candidate(1) == candidate(1)`,
  },
  {
    title: 'a class that is returned',
    program: `class A:
    def __init__(self, x): self.x = x
def f(x): return A
`,
    test: `assert candidate(1)(3).x == 3`,
  },
];

describe('a stand-in does what its object does, as in one process', () => {
  test.each(CASES)('$title', async ({ prompt = '', program, test: body }) => {
    const problem = problemWith(body, { prompt: `${prompt}def f(x):\n` });
    expect(passesInOneProcess(prompt + program, problem)).toBe(true);
    expect(await judge(prompt + program, problem)).toMatchObject({ verdict: 'passed' });
  });
});

describe('a context manager of the program’s', () => {
  const swallows = `class f:
    def __init__(self, x): self.x = x
    def __enter__(self): return self.x
    def __exit__(self, kind, error, trace): return True
`;

  test('never swallows what the test raises, and the evidence says so', async () => {
    const assertion = await judge(swallows, problemWith('with candidate(1) as r:\n    assert r == 2'));
    expect(assertion.verdict).toBe('wrong_answer');
    const wrongType = await judge(
      swallows,
      problemWith('with candidate("1") as r:\n    r = r + 1\n    assert r == 2'),
    );
    expect(wrongType.verdict).toBe('wrong_answer');
    expect(wrongType.evidence?.message).toMatch(/f, which swallows exceptions; .*`judging: shared`/);
  });

  test('that raises while it is left does not take an assertion’s place', async () => {
    const raises = swallows.replace('return True', 'raise ValueError("mine")');
    const problem = problemWith(
      'try:\n    with candidate(1) as r:\n        assert r == 2\nexcept ValueError:\n    pass',
    );
    expect((await judge(raises, problem)).verdict).toBe('wrong_answer');
  });

  test('is not told what an assertion says', async () => {
    const tells = swallows.replace('return True', 'raise ValueError(repr(error))');
    const problem = problemWith('with candidate(1) as r:\n    assert r == 2, "expected 2"');
    expect(JSON.stringify(await judge(tells, problem))).not.toContain('ValueError');
  });
});

describe('what a stand-in claims', () => {
  test.each([
    ['a length below zero', '-1'],
    ['a length beyond all', '2**40'],
    ['a length that is none', '"3"'],
  ])('%s is no length', async (_, length) => {
    const program = `import json, os
class B:
    def __len__(self): return 3
    def __bool__(self): return True
def f(x):
    return B()
import sys
from passk_sandbox import handles
handles._OPERATIONS['L'] = lambda *_: ${length}
`;
    const reach = program.replace(
      'from passk_sandbox import handles',
      'handles = sys.modules["passk_sandbox.handles"]',
    );
    expect((await judge(reach, problemWith('assert len(candidate(1)) == 3'))).verdict).toBe('crashed');
  });

  test('membership is looked for by the test itself', async () => {
    const program =
      'class B:\n    def __contains__(self, x): return True\n    def __iter__(self): return iter([1])\ndef f(x):\n    return B()\n';
    expect((await judge(program, problemWith('r = candidate(1)\nassert 1 in r and 2 in r'))).verdict).toBe(
      'wrong_answer',
    );
  });

  test('a signature is data, and one that is none ends the job', async () => {
    const forged = `import sys
def f(x):
    return x
handles = sys.modules["passk_sandbox.handles"]
handles._OPERATIONS['S'] = lambda *_: [[['not a name', 1, [], None]], None]
`;
    const problem = problemWith('import inspect\nassert inspect.signature(candidate)');
    const { verdict, evidence } = await judge(forged, problem);
    expect([verdict, evidence?.message]).toEqual(['crashed', 'undecodable description: ValueError']);
  });
});
