import { describe, expect, test } from 'vitest';
import { problemWith, useExecutor } from './judging.ts';

/*
 * What a program raises crosses as a class's name, the text that its own side has made, and plain arguments. The judge builds nothing of it
 * by a constructor and asks no builtin class for a text: some believe what they are told of their own memory.
 */

const executor = useExecutor({ limits: { timeLimitMs: 2000 } });
const judge = executor.judge;

const CLASSES = `import builtins
KINDS = sorted((kind for kind in vars(builtins).values() if isinstance(kind, type) and issubclass(kind, BaseException)), key=lambda kind: kind.__name__)
DEEP = []
for _ in range(5000):
    DEEP = [DEEP]
CYCLE = []
CYCLE.append(CYCLE)
class Liar(str):
    def __str__(self): raise SystemExit(10 ** 5000)
    __repr__ = __str__
ARGUMENTS = [
    (), (10 ** 5000,), (-2 ** 46, 2 ** 46), ("utf-8", b"abc", -2 ** 46, -2 ** 46 + 1, "x"), ("utf-8", "abc", -5, 2 ** 40, "x"),
    ("abc", -3, -2, "x"), (DEEP,), (CYCLE,), ("x" * 10 ** 6,), ("\\udcff\\ud800",), (Liar("x"),), (1, "two", "three", 4, "five"),
    ("m", ("f", -1, 2 ** 62, "t" * 10 ** 5, -1, -1)), ("group", [ValueError(10 ** 5000), OSError(-1, "x")]), (float("nan"), 1 << 20000),
]
def make(kind, arguments):
    try:
        return kind(*arguments)
    except BaseException:
        try:
            error = kind.__new__(kind)
            error.args = arguments
            return error
        except BaseException:
            return ValueError(*arguments)
`;

describe('an exception of the program’s', () => {
  test('of any builtin class with hostile arguments is the program’s failure, and the judge lives', async () => {
    // Number of the class and of its arguments: whatever there is on this interpreter.
    const raising = (kind: number, i: number) =>
      `${CLASSES}def f(x):\n    raise make(KINDS[${kind} % len(KINDS)], ARGUMENTS[${i}])\n`;
    const problem = problemWith('assert candidate(2) == 4');
    const all = await Promise.all(
      Array.from({ length: 80 }, (_, kind) =>
        Array.from({ length: 15 }, (_, i) => judge(raising(kind, i), problem)),
      ).flat(),
    );
    const verdicts = new Set(all.map(({ verdict }) => verdict));
    for (const verdict of verdicts)
      expect(['runtime_error', 'exited_early', 'memory_limit', 'wrong_answer']).toContain(verdict);
    expect((await judge('def f(x):\n    return x * 2\n', problem)).verdict).toBe('passed');
  });

  test('that is a group is one, with members of their classes', async () => {
    const problem = problemWith(`import sys
if sys.version_info < (3, 11):
    candidate(0)
else:
    try:
        candidate(1)
    except ExceptionGroup as group:
        assert group.message == 'several' and [type(error) for error in group.exceptions] == [ValueError, ExceptionGroup, KeyError]
        assert str(group) == 'several (3 sub-exceptions)' and group.exceptions[0].args == ('bad',)
        assert group.subgroup(TypeError).exceptions[0].exceptions[0].args == (5,)
        assert str(group.exceptions[2]) == "'own'"
    else:
        assert False, 'it raised nothing'`);
    const program = `class Own(KeyError):
    pass
def f(x):
    if x:
        raise ExceptionGroup('several', [ValueError('bad'), ExceptionGroup('inner', [TypeError(5)]), Own('own')])
`;
    expect(await judge(program, problem)).toMatchObject({ verdict: 'passed' });
    // However deep and wide one is, its judge lives.
    const hostile = `def f(x):
    group = ExceptionGroup('g', [ValueError(i) for i in range(100_000)])
    for _ in range(300):
        group = ExceptionGroup('g', [group] * 3)
    raise group
`;
    expect((await judge(hostile, problem)).verdict).toMatch(/^(wrong_answer|runtime_error|timeout)$/);
  });

  test('that ends a generator tells what the generator returned', async () => {
    const problem = problemWith(`def whole(generator):
    made = []
    value = yield from generator
    made.append(value)
    return made
generator = whole(candidate(3))
seen = []
try:
    while True:
        seen.append(next(generator))
except StopIteration as end:
    assert (seen, end.value) == ([0, 1, 2], [('sum', 3)]), (seen, end.value)`);
    const program = `def f(n):
    for i in range(n):
        yield i
    return 'sum', n
`;
    expect(await judge(program, problem)).toMatchObject({ verdict: 'passed' });
  });

  test('reads as Python prints it, and is caught by its class', async () => {
    const problem = problemWith(`for wanted, kind, text in [
    (0, ValueError, 'no'), (1, KeyError, "'k'"), (2, ZeroDivisionError, 'division by zero'), (3, IndexError, 'list index out of range'),
    (4, FileNotFoundError, "[Errno 2] No such file or directory: '/nowhere'"), (5, ValueError, '(1, [2])'), (6, ArithmeticError, 'own'),
    (7, UnicodeDecodeError, "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"), (8, AttributeError, "'int' object has no attribute 'x'"),
]:
    try:
        candidate(wanted)
    except kind as error:
        assert str(error) == text, str(error)
        assert type(error).__name__ == kind.__name__ or wanted == 6
    else:
        assert False`);
    const program = `class Own(ArithmeticError):
    def __str__(self): return 'own'
def f(x):
    if x == 0: raise ValueError('no')
    if x == 1: {}['k']
    if x == 2: 1 / 0
    if x == 3: [][1]
    if x == 4: raise FileNotFoundError(2, 'No such file or directory', '/nowhere')
    if x == 5: raise ValueError(1, [2])
    if x == 6: raise Own(1)
    if x == 7: b'\\xff'.decode()
    if x == 8: (1).x
`;
    const result = await judge(program, problem);
    expect(result.verdict, JSON.stringify(result)).toBe('passed');
  });

  test('keeps its plain arguments and the fields of its class', async () => {
    const problem = problemWith(`import json
try: candidate(0)
except ValueError as error: assert error.args == (1, 'two', [3, {'k': None}])
try: candidate(1)
except OSError as error: assert (error.errno, error.strerror, error.filename) == (13, 'no', '/x')
try: candidate(2)
except KeyError as error: assert error.args[0] == 5
try: candidate(3)
except SyntaxError as error: assert error.lineno == 1 and 'invalid' in error.msg`);
    const program = `def f(x):
    if x == 0: raise ValueError(1, 'two', [3, {'k': None}])
    if x == 1: raise PermissionError(13, 'no', '/x')
    if x == 2: raise KeyError(5)
    if x == 3: compile('1 +* 2', 'x', 'eval')
`;
    const result = await judge(program, problem);
    expect(result.verdict, JSON.stringify(result)).toBe('passed');
  });

  test('tells a program nothing of the judge’s memory, however it is sent through a function of the test’s', async () => {
    // The test's function fails on what the program gives it; the program reads what it is told of that.
    const program = `found = []
def f(callback, numbers):
    for start in range(-64, 0):
        def evil():
            raise UnicodeDecodeError('utf-8', b'abc', start, start + 1, 'x')
            yield
        try:
            callback(evil())
        except BaseException as error:
            found.append(str(error) + repr(error.args))
    return [text for text in found if 'byte 0x' in text or 'position' in text]
`;
    const problem = problemWith('assert candidate(lambda xs: sum(xs), [1, 2]) == []', {});
    const result = await judge(program, problem);
    expect(result.verdict, JSON.stringify(result)).toBe('passed');
  });

  test('that a function of the test’s raises reaches the program as it is', async () => {
    const program = `def f(callback):
    try:
        callback(3)
    except LookupError as error:
        return [type(error).__name__, str(error), list(error.args)]
`;
    const problem = problemWith(
      'def fail(x):\n    raise KeyError("no", x)\nassert candidate(fail) == ["KeyError", "(\'no\', 3)", ["no", 3]]',
    );
    expect((await judge(program, problem)).verdict).toBe('passed');
  });
});

describe('a value that can not be shown in a few words', () => {
  test.each([
    ['a number of 20,000 digits', '10 ** 20000', /an integer of \d+ bits/],
    ['a list of a million', 'list(range(10 ** 6))', /^\[0, 1, 2, /],
    ['a list in a list in a list', 'DEEP', /^\[\[\[/],
    ['a long text', '"x" * 10 ** 6', /^'xxx/],
  ])('%s is shown in a few', async (_, value, shown) => {
    const program = `DEEP = []\nfor _ in range(3000):\n    DEEP = [DEEP]\ndef f(x):\n    return ${value}\n`;
    const { verdict, evidence } = await judge(program, problemWith('assert candidate(1) == 4'));
    expect(verdict).toBe('wrong_answer');
    expect(evidence?.lastResult).toMatch(shown);
    expect(evidence?.lastResult?.length).toBeLessThanOrEqual(400);
  });
});

test('a function of the test’s may use what the program has given it, while the program waits for its answer', async () => {
  const program = `def f(apply):
    return [apply(i * i for i in range(3)), apply([1, 2])]
`;
  const problem = problemWith('assert candidate(lambda xs: sum(xs)) == [5, 3]');
  const result = await judge(program, problem);
  expect(result.verdict, JSON.stringify(result)).toBe('passed');
});
