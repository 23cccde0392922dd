import { describe, expect, test } from 'vitest';
import { problemWith, useExecutor } from './judging.ts';
import { type Case, passesInOneProcess } from './one-process.ts';

const { judge } = useExecutor({ limits: { timeLimitMs: 3000 } });

const CASES: readonly Case[] = [
  {
    title: 'a list that is nested 5,000 deep, returned',
    program: `def f(x):
    r = []
    for _ in range(x): r = [r]
    return r
`,
    test: `r = candidate(5000)
n = 0
while r:
    r = r[0]; n += 1
assert n == 5000`,
  },
  {
    title: 'one that is nested 20,000 deep, passed',
    program: `def f(x):
    n = 0
    while x: x = x[0]; n += 1
    return n
`,
    test: `r = []
for _ in range(20000): r = [r]
assert candidate(r) == 20000`,
  },
  {
    title: 'a tuple that is nested 6,000 deep',
    program: `def f(x):
    r = ()
    for _ in range(x): r = (1, r)
    return r
`,
    test: `r = candidate(6000)
n = 0
while r: n += r[0]; r = r[1]
assert n == 6000`,
  },
  {
    title: 'a list that holds itself',
    program: `def f(x):
    x.append(x)
    return x
`,
    test: `r = candidate([1])
assert r[0] == 1 and r[1] is r`,
  },
  {
    title: 'a list that holds itself, passed',
    program: `def f(x):
    return x[1] is x
`,
    test: `a = [1]; a.append(a)
assert candidate(a)`,
  },
  {
    title: 'a dict that holds itself',
    program: `def f(x):
    d = {"a": (1, [2])}
    d["self"] = d
    return d
`,
    test: `r = candidate(0)
assert r["self"]["self"] is r and r["a"] == (1, [2])`,
  },
  {
    title: 'one list at three places',
    program: `def f(x):
    return [[0]*3]*3
`,
    test: `r = candidate(0)
r[0][0] = 1
assert r == [[1,0,0]]*3`,
  },
];

describe('what is no tree crosses as what it is, as in one process', () => {
  test.each(CASES)('$title', async ({ prompt = '', program, test: body }) => {
    const problem = problemWith(body, { prompt: `${prompt}def f(x):\n` });
    expect(passesInOneProcess(prompt + program, problem)).toBe(true);
    expect(await judge(prompt + program, problem)).toMatchObject({ verdict: 'passed' });
  });
});

describe('where arguments are changed in place', () => {
  test.each([
    ['a list that then holds itself', 'a = [1]\ncandidate(a)\nassert a[1] is a', 'x.append(x)'],
    [
      'values that then hold each other',
      'l = [1]\na = {"l": l}\ncandidate(a)\nassert l[1] is a and a["n"] is l',
      'x["l"].append(x); x["n"] = x["l"]',
    ],
    [
      'a list that is nested 5,000 deep',
      'a = []\nfor _ in range(5000): a = [a]\ncandidate(a)\nassert a[1] == 2',
      'x.append(2)',
    ],
  ])('%s', async (_, body, change) => {
    const problem = problemWith(body, { tests: { copyBack: true } });
    expect(await judge(`def f(x):\n    ${change}\n`, problem)).toMatchObject({ verdict: 'passed' });
  });
});

test('a deep value is judged by its content, however the test has set Python’s limit', async () => {
  const prompt = 'import sys\nsys.setrecursionlimit(10**6)\ndef f(x):\n';
  const program = 'def f(x):\n    r = []\n    for _ in range(300000): r = [r]\n    return r\n';
  const { verdict, evidence } = await judge(program, problemWith('assert candidate(1) == [1]', { prompt }));
  expect([verdict, evidence?.lastResult?.slice(0, 5)]).toEqual(['wrong_answer', '[[[[[']);
  const raw = `import os\nFRAME = b'{"v":' + b'[' * 200000 + b']' * 200000 + b'}'\ndef f(x):\n    data = len(FRAME).to_bytes(4, 'big') + FRAME\n    while data: data = data[os.write(3, data):]\n`;
  expect(
    (await judge(raw, problemWith('assert candidate(1) == [1]', { prompt }))).evidence?.message,
  ).toContain('undecodable answer: RecursionError');
});
