import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { type ProblemChanges, withTests } from '../with-tests.ts';
import { DOUBLING, problemWith, useExecutor } from './judging.ts';

const { judge } = useExecutor({ limits: { timeLimitMs: 1000 } });

/** A task whose test needs the class itself: operators, isinstance, subclasses. */
const VECTOR: Problem = {
  taskId: 'test/Vector',
  language: 'python',
  prompt: 'class Vector:\n    """A vector of the plane that adds, compares and prints."""\n',
  canonicalSolution: '',
  tests: {
    kind: 'function',
    entryPoint: 'Vector',
    judging: 'shared',
    test: `def check(candidate):
    a, b = candidate(1, 2), candidate(3, 4)
    assert isinstance(a + b, candidate)
    assert a + b == candidate(4, 6)
    assert a != b
    assert repr(a) == "Vector(1, 2)"
    class Longer(candidate):
        def __add__(self, other):
            return "longer"
    assert Longer(1, 2) + b == "longer"
`,
  },
};
const RIGHT_VECTOR = `${VECTOR.prompt}    def __init__(self, x, y):
        self.x, self.y = x, y
    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)
    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)
    def __repr__(self):
        return f"Vector({self.x}, {self.y})"
`;

const shared = (test: string, { tests, ...others }: ProblemChanges = {}) =>
  problemWith(test, { ...others, tests: { judging: 'shared', ...tests } });

describe('a test that needs the program’s real objects', () => {
  test('passes a right program in shared mode, which split mode can’t judge', async () => {
    expect(await judge(RIGHT_VECTOR, VECTOR)).toMatchObject({ verdict: 'passed', judging: 'shared' });
    const split = withTests(VECTOR, { judging: 'split' });
    const result = await judge(RIGHT_VECTOR, split);
    expect(result.verdict).not.toBe('passed');
    expect(result.judging).toBeUndefined();
  });

  test('fails a wrong one, with the line of the test that it failed', async () => {
    const { verdict, evidence } = await judge(RIGHT_VECTOR.replace('self.y + other.y', 'self.y'), VECTOR);
    expect(verdict).toBe('wrong_answer');
    expect(evidence).toEqual({
      message: 'AssertionError',
      exception: 'AssertionError',
      testLine: 4,
      testText: 'assert a + b == candidate(4, 6)',
    });
  });

  test('sees what the prompt gives, unless the program has its own', async () => {
    const prompt = 'import math\nclass Node:\n    pass\n\ndef f(x):\n';
    const test = shared('assert math.pi > 3\nassert candidate(Node())', { prompt });
    expect((await judge(`${prompt}    return type(x) is Node\n`, test)).verdict).toBe('passed');
    expect((await judge('class Node: pass\ndef f(x): return type(x) is Node\n', test)).verdict).toBe(
      'passed',
    );
  });
});

describe('shared verdicts are as fine as split ones', () => {
  test.each([
    ['passed', 'def f(x):\n    return x * 2\n', undefined],
    ['wrong_answer', 'def f(x):\n    return x * 2 + (x < 0)\n', 'AssertionError'],
    ['wrong_answer', 'def f(x):\n    return None\n', 'AssertionError'],
    ['runtime_error', 'def f(x):\n    return [1][x]\n', 'IndexError: list index out of range'],
    ['runtime_error', 'def g(x):\n    return x * 2\n', "NameError: name 'f' is not defined"],
    ['runtime_error', 'def f(x):\n    assert x < 0, "mine"\n', 'AssertionError: mine'],
    ['runtime_error', 'import no_such_module\n', "ModuleNotFoundError: No module named 'no_such_module'"],
    ['syntax_error', 'def f(x):\n    return (\n', "SyntaxError: '(' was never closed"],
    ['exited_early', 'def f(x):\n    raise SystemExit(0)\n', 'SystemExit: 0'],
    ['exited_early', 'import os\ndef f(x):\n    os._exit(0)\n', undefined],
    ['memory_limit', 'def f(x):\n    return [0] * 10**12\n', 'MemoryError'],
    ['timeout', 'def f(x):\n    while True: pass\n', undefined],
    ['output_limit', 'def f(x):\n    while True: print("x" * 4096)\n', undefined],
    ['crashed', 'import ctypes\ndef f(x):\n    ctypes.string_at(0)\n', undefined],
  ])('%s', async (wanted, program, message) => {
    const { verdict, evidence, judging } = await judge(program, withTests(DOUBLING, { judging: 'shared' }));
    expect({ verdict, judging }).toEqual({ verdict: wanted, judging: 'shared' });
    if (message !== undefined) expect(evidence?.message).toContain(message.split(':')[0]);
    if (message?.includes(': ')) expect(evidence?.exception).toBe(message.split(':')[0]);
  });

  test('an exception names the lines of both sides', async () => {
    const { evidence } = await judge(
      'def f(x):\n    return [1][x]\n',
      withTests(DOUBLING, { judging: 'shared' }),
    );
    expect(evidence).toMatchObject({ programLine: 2, testLine: 2, testText: 'assert candidate(2) == 4' });
  });

  test('a result that the test can’t use is wrong, not an error of the program', async () => {
    const { verdict, evidence } = await judge('def f(x): pass\n', shared('assert candidate(2) + 1 == 5'));
    expect(verdict).toBe('wrong_answer');
    expect(evidence?.message).toContain('the test could not use the result: TypeError');
  });

  test('a program that the test calls back into fails where the test fails', async () => {
    const test = shared('def no(): assert False, "called"\ncandidate(no)');
    const { verdict, evidence } = await judge('def f(x):\n    x()\n', test);
    expect({ verdict, message: evidence?.message }).toEqual({
      verdict: 'wrong_answer',
      message: 'AssertionError: called',
    });
  });
});

describe("a suite's own fault is harness_error, and no program can bring it about", () => {
  test.each([
    ['a test that does not compile', { tests: { test: 'def check(candidate:\n' } }],
    ['a test without check', { tests: { test: 'def chek(candidate): pass\n' } }],
    ['a prompt that does not run', { prompt: 'import no_such_module\ndef f(x):\n    "doc"\n' }],
  ])('%s', async (_, over) => {
    expect((await judge('def f(x): pass\n', shared('pass', over))).verdict).toBe('harness_error');
  });

  test.each([
    ['null', 'crashed'],
    ['["failed"]', 'crashed'],
    ['{"d": 1}', 'crashed'],
    ['["failed", 1, 2, 3]', 'crashed'],
    ['["failed", ["X", "Y", "", [], {"d": []}, null, []], 1e9, 0]', 'wrong_answer'],
    ['["failed", ["X", "Y", "", [], {"d": []}, null, []], "1", true]', 'runtime_error'],
  ])('an outcome of %s is the program’s own failure', async (outcome, wanted) => {
    const forged = `import os
def say(body):
    os.write(3, len(body).to_bytes(4, "big") + body)
say(b'{"v":null}')
say(b'{"v":${outcome}}')
import time; time.sleep(60)
`;
    expect((await judge(forged, withTests(DOUBLING, { judging: 'shared' }))).verdict).toBe(wanted);
  });
});

describe('shared mode can be forged, which is why it is marked', () => {
  const problem: Problem = withTests(DOUBLING, { judging: 'shared' });

  test.each([
    [
      'an object that equals everything',
      'class Any:\n    def __eq__(self, other): return True\ndef f(x): return Any()\n',
    ],
    [
      'an answer of its own on the line to the judge',
      `import os
def f(x):
    body = b'{"v":["passed"]}'
    os.write(3, len(body).to_bytes(4, "big") + body)
    os._exit(0)
`,
    ],
  ])('%s passes', async (_, program) => {
    expect(await judge(program, problem)).toMatchObject({ verdict: 'passed', judging: 'shared' });
    expect((await judge(program, DOUBLING)).verdict).not.toBe('passed');
  });
});
