import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { problemWith, useExecutor } from './judging.ts';

const { judge } = useExecutor({ limits: { timeLimitMs: 1000 } });

const SANDBOX = fileURLToPath(new URL('../../sandbox/python', import.meta.url));

const SCRIPT = `
import ast, json, sys
sys.path.insert(0, sys.argv[1])
from passk_sandbox.plan import planned_calls
test, prompt = json.load(sys.stdin)
print(json.dumps(planned_calls(ast.parse(test), ast.parse(prompt), 'f')))
`;

/** The calls of a test, as far as its text tells them. */
function plan(body: string, { prompt = 'def f(x):\n    pass\n', before = '' } = {}): unknown {
  const lines = body.split('\n').map((line) => `    ${line}\n`);
  const check = `${before}def check(candidate):\n${lines.join('')}`;
  const input = JSON.stringify([check, prompt]);
  return JSON.parse(
    execFileSync('python3', ['-B', '-c', SCRIPT, SANDBOX], { encoding: 'utf8', input }),
  ) as unknown;
}

describe('the calls of a test are known beforehand', () => {
  test('where assertions call with literals, in the order in which Python would make them', () => {
    expect(
      plan(
        'assert candidate(1) == [2] and candidate(-2, y="a") != f([3])\nassert abs(candidate(4) - 0.5) < 1e-6, "no"\nassert not (5, [candidate(6)])[1][candidate(7)]',
      ),
    ).toEqual([
      [[1], {}],
      [[-2], { y: 'a' }],
      [[[3]], {}],
      [[4], {}],
      [[6], {}],
      [[7], {}],
    ]);
  });

  test('whatever plain statements stand between', () => {
    expect(
      plan('import math\nlimit = 3\nassert candidate(1) < limit\npass', { before: 'META = {}\n\n' }),
    ).toEqual([[[1], {}]]);
  });

  test.each([
    ['an argument that is computed', 'assert candidate(len("ab")) == 1'],
    ['an argument that is a result', 'assert candidate(candidate(1)) == 1'],
    ['arguments from a list', 'assert candidate(*[1, 2])'],
    ['keywords from a dict', 'assert candidate(**{"x": 1})'],
    ['a call that may be left out: or', 'assert candidate(1) or candidate(2)'],
    ['a call that may be left out: and, negated', 'assert not (candidate(1) and candidate(2))'],
    ['a call that may be left out: a chain', 'assert not 1 < candidate(1) < candidate(2)'],
    ['a call that may be left out: a condition', 'assert candidate(1) if limit else candidate(2)'],
    ['a call in a message', 'assert candidate(1), candidate(2)'],
    ['a loop', 'for i in range(3):\n    assert candidate(1) == i'],
    ['an attempt', 'try:\n    candidate(1)\nexcept ValueError:\n    pass'],
    ['a comprehension', 'assert [candidate(1) for i in range(3)]'],
    ['a dict', 'assert {candidate(1): candidate(2)}'],
    ['a result that is kept', 'result = candidate(1)'],
    ['the function itself, handed on', 'assert list(map(candidate, [1]))'],
  ])('and not where there is %s', (_, body) => {
    expect(plan(`assert candidate(0) == 0\n${body}`)).toEqual([]);
  });

  test('nor where a helper may call the program too', () => {
    const body = 'assert candidate(0) == helper(1)';
    expect(plan(body, { prompt: 'def helper(x):\n    return f(x)\ndef f(x):\n    pass\n' })).toEqual([]);
    expect(plan(body, { before: 'def helper(x):\n    return f(x)\n\n' })).toEqual([]);
    expect(plan(body, { before: 'assert f(1) == 2\n\n' })).toEqual([]);
  });
});

describe('a program that gets its calls at once is judged as if it got them one by one', () => {
  const five = problemWith(
    'assert candidate(1) == 1\nassert candidate(2) == 2\nassert candidate(3) == 3\nassert candidate(4) == 4\nassert candidate(5) == 5',
  );

  test.each([
    ['never returns', 'while True:\n            pass'],
    ['leaves', '__import__("os")._exit(0)'],
    ['crashes', '__import__("ctypes").string_at(0)'],
    ['raises', 'raise ValueError'],
    ['returns what can not cross', 'return [0] * 10**8'],
  ])('the first wrong answer decides, even if the program %s after it', async (_, ending) => {
    const program = `def f(x):\n    if x > 3:\n        ${ending}\n    return x if x < 3 else 0\n`;
    const { verdict, evidence } = await judge(program, five);
    expect([verdict, evidence?.lastCall, evidence?.lastResult]).toEqual(['wrong_answer', 'f(3)', '0']);
  });

  test('the exception of a later call is that call’s', async () => {
    const { verdict, evidence } = await judge('def f(x):\n    return x if x < 4 else [][0]\n', five);
    expect([verdict, evidence?.exception, evidence?.lastCall]).toEqual([
      'runtime_error',
      'IndexError',
      'f(4)',
    ]);
  });

  test('what it prints after the answer that decided is not kept', async () => {
    const program = 'def f(x):\n    print("asked", x)\n    return x if x != 3 else 0\n';
    const { output } = await judge(program, five);
    expect(output).toEqual({ head: 'asked 1\nasked 2\nasked 3\n', bytes: 24 });
  });

  test('a program that moves its own output back takes away its own text, and nothing else', async () => {
    const program =
      'import os\ndef f(x):\n    print("asked", x)\n    os.lseek(1, -4 if x == 2 else 0, os.SEEK_CUR)\n    return x\n';
    expect((await judge(program, five)).verdict).toBe('passed');
  });

  test('a generator is used up before the next call is made', async () => {
    const program =
      'last = 0\ndef f(x):\n    global last\n    last = x\n    return (last for _ in range(2))\n';
    const lazy = problemWith(
      [1, 2, 3, 4].map((x) => `assert list(candidate(${x})) == [${x}, ${x}]`).join('\n'),
    );
    expect((await judge(program, lazy)).verdict).toBe('passed');
  });

  test('a test that uses a function of the program besides gets each answer for its own question', async () => {
    const mixed = problemWith(
      'assert candidate(1) == 2\nassert candidate(2) == twice(2)\nassert candidate(5) == 10\nassert candidate(6) == 12',
    );
    const program = 'def twice(x):\n    return x + x\ndef f(x):\n    return x * 2\n';
    expect((await judge(program, mixed)).verdict).toBe('passed');
  });

  test('what it says it has printed is a whole number, or not listened to', async () => {
    const claim = (printed: string) =>
      `import os\ndef f(x):\n    print("mine")\n    frame = b'{"v":-1,"o":${printed}}'\n    os.write(3, len(frame).to_bytes(4, "big") + frame)\n    return -1\n`;
    for (const printed of ['0.5', 'NaN', `1${'0'.repeat(400)}`]) {
      const { verdict, output } = await judge(claim(printed), five);
      expect({ printed, verdict, bytes: output?.bytes ?? 0 }).toMatchObject({ verdict: 'wrong_answer' });
      expect(Number.isInteger(output?.bytes ?? 0)).toBe(true);
    }
  });
});
