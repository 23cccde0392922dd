import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { problemWith, useExecutor } from './judging.ts';

const { judge } = useExecutor({ limits: { timeLimitMs: 1000 } });

const verdictOf = async (program: string, problem: Problem) => (await judge(program, problem)).verdict;

describe('values cross between program and test as plain data', () => {
  test.each([
    ['int', '10**400'],
    ['negative zero', '-0.0'],
    ['infinity', 'float("-inf")'],
    ['a lone surrogate', '"\\ud800"'],
    ['two lone surrogates that are no pair', '"\\ud83d\\ude00"'],
    ['unicode', '"é😀\\x00"'],
    ['bytes', 'b"\\x00\\xff"'],
    ['bytearray', 'bytearray(b"ab")'],
    ['nested tuples and lists', '[1, (2.5, [None, True]), "a"]'],
    ['dict with keys of any kind', '{1: "a", (1, 2): [3], None: 4, "x": {}}'],
    ['sets', '({1, "a", (2, 3)}, frozenset([1]))'],
    ['complex', 'complex(-0.0, 3)'],
    ['range', 'range(3, 10**30, 2)'],
    ['fraction', '__import__("fractions").Fraction(1, 3)'],
    ['decimal', '__import__("decimal").Decimal("1.10")'],
    ['ellipsis', '...'],
    ['a class', '[int, str, type(None)]'],
    ['a list within a bytearray’s reach', '[[1, [2]], bytearray(b"x")]'],
  ])('%s, both ways', async (_, value) => {
    const problem = problemWith(
      `value = ${value}\nresult = candidate(value)\nassert result == value and repr(result) == repr(value)`,
    );
    expect(await verdictOf('def f(x):\n    return x\n', problem)).toBe('passed');
  });

  test('NaN stays NaN', async () => {
    const problem = problemWith('result = candidate(float("nan"))\nassert result != result');
    expect(await verdictOf('def f(x):\n    return x\n', problem)).toBe('passed');
  });

  test('a list is not a tuple and True is not 1 for a test that looks', async () => {
    const problem = problemWith('assert type(candidate(1)) is tuple and candidate(1)[0] is True');
    expect(await verdictOf('def f(x):\n    return (True,)\n', problem)).toBe('passed');
    expect(await verdictOf('def f(x):\n    return [True]\n', problem)).toBe('wrong_answer');
  });

  test('a subclass travels as its plain base', async () => {
    const problem = problemWith('r = candidate(1)\nassert r == {"a": 2} and type(r) is dict');
    const program = 'class Mine(dict): pass\ndef f(x):\n    return Mine(a=2)\n';
    expect(await verdictOf(program, problem)).toBe('passed');
  });

  test('keyword arguments work', async () => {
    const problem = problemWith('assert candidate(x=4) == 8');
    expect(await verdictOf('def f(x):\n    return x * 2\n', problem)).toBe('passed');
  });
});

describe('arguments', () => {
  const inPlace = 'value = [3, [2], {"k": [1]}]\ninner = value[1]\ncandidate(value)\n';
  const changes = 'def f(x):\n    x[1].append(5)\n    x[2]["k"] = []\n    x.append(9)\n';

  test('are copies: the test’s own stay as they are', async () => {
    const problem = problemWith(`${inPlace}assert value == [3, [2], {"k": [1]}]`);
    expect(await verdictOf(changes, problem)).toBe('passed');
  });

  test('are changed in place, nested ones too, where the problem asks for it', async () => {
    const test = `${inPlace}assert value == [3, [2, 5], {"k": []}, 9] and value[1] is inner`;
    expect(await verdictOf(changes, problemWith(test, { tests: { copyBack: true } }))).toBe('passed');
    expect(await verdictOf(changes, problemWith(test))).toBe('wrong_answer');
  });
});

describe('a set', () => {
  test.each([
    '{12, 13, 14, 15, 16}',
    '{3, 1, 2}',
    'set("hello world")',
    'frozenset([16, 12, 13])',
    '{8, 0, 16}',
    'set(range(40, 10, -3))',
  ])('%s keeps the order in which it iterates', async (value) => {
    const problem = problemWith(`value = ${value}\nassert candidate(value) == list(value)`);
    expect(await verdictOf('def f(x):\n    return list(x)\n', problem)).toBe('passed');
  });

  test('keeps it too where its call was known beforehand', async () => {
    const literals = [
      '{1, 2, 3}',
      '{12, 13, 14, 15, 16}',
      '{3, 1, 2}',
      '{8, 0, 16}',
      '{"hello", "world", "a"}',
    ];
    const lines = literals.map((literal) => `assert candidate(${literal}) == list(${literal})`);
    expect(await verdictOf('def f(x):\n    return list(x)\n', problemWith(lines.join('\n')))).toBe('passed');
  });
});

describe('what a test takes from the program', () => {
  test('classes cross by name', async () => {
    const problem = problemWith(
      'assert candidate(int) == 0 and candidate(str) == "" and candidate(list) is list',
    );
    const program = 'def f(x):\n    return x if x is list else x() if isinstance(x, type) else None\n';
    expect(await verdictOf(program, problem)).toBe('passed');
  });

  test('a module that only the program imports is there for the test too', async () => {
    const problem = problemWith('assert candidate(2) == math.gcd(4, 8)\nassert math.pi > 3');
    expect(await verdictOf('import math\ndef f(x):\n    return x * 2\n', problem)).toBe('passed');
  });

  test('a test builds objects of the program’s classes, and reads and sets their attributes', async () => {
    const problem = problemWith(`root = Node(1)
root.left = Node(2)
root.left.value += 5
assert root.left.value == 7 and root.total() == 8 and candidate(root) == 8`);
    const program = `class Node:
    def __init__(self, value):
        self.value, self.left = value, None
    def total(self):
        return self.value + (self.left.total() if self.left else 0)
def f(x):
    return x.total()
`;
    expect(await verdictOf(program, problem)).toBe('passed');
    expect(await verdictOf(program.replace('self.value + (', '('), problem)).toBe('wrong_answer');
  });

  test('a test may use the program’s functions before it defines check', async () => {
    const late = problemWith('', {
      tests: { test: 'START = helper(1)\ndef check(candidate):\n    assert candidate(2) == START\n' },
    });
    expect(await verdictOf('def helper(x):\n    return 4\ndef f(x):\n    return x * 2\n', late)).toBe(
      'passed',
    );
  });

  test('a test that fails before its first call is no proof against a program that does not load', async () => {
    const broken = problemWith('assert undefined_in_every_program + 1');
    const { verdict, evidence } = await judge('def f(x):\n    return x\n', broken);
    expect(verdict).toBe('harness_error');
    expect(evidence?.message).toContain('failed before it called the program');
    expect(await verdictOf('def f(x):\n    return (\n', broken)).toBe('syntax_error');
  });
});

describe('what is no data is a handle', () => {
  test.each(['(i for i in range(x))', 'map(int, range(x))', 'iter([0, 1])', '{0: 1, 1: 2}.keys()'])(
    'list() of %s works',
    async (value) => {
      expect(
        await verdictOf(
          `def f(x):\n    return ${value}\n`,
          problemWith('assert list(candidate(2)) == [0, 1]'),
        ),
      ).toBe('passed');
    },
  );

  test('a generator is no list for a test that compares', async () => {
    expect(await verdictOf('def f(x):\n    yield 1\n', problemWith('assert candidate(2) == [1]'))).toBe(
      'wrong_answer',
    );
  });

  test('a returned function can be called', async () => {
    expect(
      await verdictOf('def f(x):\n    return lambda y: x + y\n', problemWith('assert candidate(2)(3) == 5')),
    ).toBe('passed');
  });

  test("a function of the test's can be called by the program, and its exceptions arrive", async () => {
    const problem = problemWith('assert candidate(lambda y: 10 // y) == [10, 5, "ZeroDivisionError"]');
    const program =
      'def f(g):\n    out = [g(1), g(2)]\n    try: g(0)\n    except ZeroDivisionError as e: out.append(type(e).__name__)\n    return out\n';
    expect(await verdictOf(program, problem)).toBe('passed');
  });

  test('a handle that is passed back is the same object again', async () => {
    const problem = problemWith('g = candidate(None)\nassert candidate(g) == 7');
    expect(await verdictOf('def g():\n    return 7\ndef f(x):\n    return x() if x else g\n', problem)).toBe(
      'passed',
    );
  });
});

describe('exceptions cross by builtin class', () => {
  const problem = problemWith(
    'try: candidate(1)\nexcept ValueError as e: assert str(e) == "no"\nelse: assert False, "nothing raised"',
  );

  test('a test that expects ValueError gets it', async () => {
    expect(await verdictOf('def f(x):\n    raise ValueError("no")\n', problem)).toBe('passed');
  });

  test("a subclass of the program's own counts as its builtin base", async () => {
    expect(await verdictOf('class Mine(ValueError): pass\ndef f(x):\n    raise Mine("no")\n', problem)).toBe(
      'passed',
    );
  });

  test('another class does not', async () => {
    expect(await verdictOf('def f(x):\n    raise KeyError("no")\n', problem)).toBe('runtime_error');
  });

  test('SystemExit can not end the judge', async () => {
    const any = problemWith('try: candidate(1)\nexcept Exception: raise AssertionError("an exception")');
    expect(await verdictOf('def f(x):\n    raise SystemExit(0)\n', any)).toBe('wrong_answer');
  });
});

describe('names', () => {
  const prompt = 'def helper(x):\n    return x + 1\n\ndef f(x):\n    """Undoes helper."""\n';

  test("the prompt's helpers are the prompt's own, whatever the program makes of them", async () => {
    const problem = problemWith('for x in range(5): assert candidate(helper(x)) == x', { prompt });
    expect(await verdictOf(`${prompt}    return x - 1\n`, problem)).toBe('passed');
    expect(await verdictOf('def helper(x):\n    return x\ndef f(x):\n    return x\n', problem)).toBe(
      'wrong_answer',
    );
  });

  test('a test may call the entry point by its name', async () => {
    expect(
      await verdictOf('def f(x):\n    return x * 2\n', problemWith('assert candidate(2) == f(2) == 4')),
    ).toBe('passed');
  });

  test('a test may call another function that the program defines', async () => {
    const problem = problemWith('assert other(3) == 9');
    expect(await verdictOf('def f(x): pass\ndef other(x):\n    return x * x\n', problem)).toBe('passed');
    expect(await verdictOf('def f(x): pass\n', problem)).toBe('runtime_error');
  });

  test('arguments are copies: a program that changes them changes nothing of the test', async () => {
    const problem = problemWith('data = [3, 1, 2]\ncandidate(data)\nassert data == [3, 1, 2]');
    expect(await verdictOf('def f(x):\n    x.sort()\n', problem)).toBe('passed');
  });
});

describe('a loop of the test', () => {
  const lazily = problemWith('for got, want in zip(map(candidate, [1, 2]), [2, 4]):\n    assert got == want');
  const stop = 'def f(x):\n    raise StopIteration\n';

  test('is not ended by a StopIteration of the program', async () => {
    expect(await verdictOf('def f(x):\n    return x * 2\n', lazily)).toBe('passed');
    expect(await verdictOf(stop, lazily)).toBe('runtime_error');
  });

  test('may wait for one that the test speaks of', async () => {
    const expecting = problemWith('try:\n    candidate(1)\nexcept StopIteration:\n    return\nassert False');
    expect(await verdictOf(stop, expecting)).toBe('passed');
  });
});

describe('a prompt that stops in the middle of its function', () => {
  test.each([
    ['at once', 'def f(x):\n    for i in x:\n'],
    [
      'behind a decorator and a text at the margin',
      '@functools.lru_cache\ndef f(x):\n    """\ntext\n"""\n    if x:\n',
    ],
  ])('still gives the test its own helpers, %s', async (_, ending) => {
    const prompt = `import functools\ndef half(x):\n    return x / 2\n\n${ending}`;
    const problem = problemWith('assert half(candidate(3)) == 3', { prompt });
    expect(await verdictOf('def f(x):\n    return x * 2\n', problem)).toBe('passed');
    expect(await verdictOf('def half(x):\n    return 3\ndef f(x):\n    return x\n', problem)).toBe(
      'wrong_answer',
    );
  });
});

describe('a test that never calls the program', () => {
  const vacuous = problemWith('pass');

  test('says nothing about a program, unless that does not even load', async () => {
    const result = await judge('def f(x): pass\n', vacuous);
    expect([result.verdict, result.vacuous]).toEqual(['harness_error', true]);
    expect(await verdictOf('def f(x:\n', vacuous)).toBe('syntax_error');
    expect(await verdictOf('raise SystemExit(0)\n', vacuous)).toBe('exited_early');
    expect(await verdictOf('import os\nos._exit(0)\n', vacuous)).toBe('exited_early');
  });
});

describe("a suite's own fault is harness_error, never the program's", () => {
  test.each([
    ['a test that does not compile', { tests: { test: 'def check(candidate:\n' } }],
    ['a test without check', { tests: { test: 'def chek(candidate): pass\n' } }],
    ['a prompt that does not run', { prompt: 'import no_such_module\ndef f(x):\n    "doc"\n' }],
  ])('%s', async (_, over) => {
    expect(
      await verdictOf('def f(x):\n    return x * 2\n', problemWith('assert candidate(2) == 4', over)),
    ).toBe('harness_error');
  });
});
