import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { type CompletionToJudge, createEvaluator, type Evaluator } from '../../src/index.ts';
import { hasIsolatedVm } from '../executor/javascript/judging.ts';
import { DOUBLING } from '../executor/judging.ts';
import { withChanges, withTests } from '../with-tests.ts';

const TRIPLING = withChanges(DOUBLING, {
  taskId: 'test/triple',
  canonicalSolution: '    return x * 3\n',
  tests: { test: 'def check(candidate):\n    assert candidate(1) == 3\n    assert candidate(2) == 6\n' },
});
const DOUBLE = '    return x * 2\n';
const TRIPLE = '    return x * 3\n';

const of = (taskId: string, completion: string) => ({ taskId, completion });

describe('an evaluator', () => {
  let evaluator: Evaluator;
  beforeAll(async () => {
    evaluator = await createEvaluator({
      problems: [DOUBLING, TRIPLING],
      workers: 1,
      limits: { timeLimitMs: 500 },
    });
  });
  afterAll(() => evaluator.close());

  test('answers in the order of the call, with reward, evidence and the isolation that held', async () => {
    const results = await evaluator.evaluate([
      of('test/f', TRIPLE),
      of('test/f', DOUBLE),
      of('test/triple', DOUBLE),
      of('test/triple', TRIPLE),
    ]);
    expect(results.map(({ index, taskId, reward }) => [index, taskId, reward])).toEqual([
      [0, 'test/f', 0],
      [1, 'test/f', 1],
      [2, 'test/triple', 0],
      [3, 'test/triple', 1],
    ]);
    expect(results[0]).toMatchObject({
      verdict: 'wrong_answer',
      evidence: { lastCall: 'f(2)', lastResult: '6' },
    });
    expect(results[1]?.isolation).toMatch(/^(full|partial|basic)$/);
  });

  test('iterated, gives each result as it ends: an endless program holds nobody up', async () => {
    const order: number[] = [];
    const completions = [of('test/f', '    while True: pass\n'), of('test/f', DOUBLE)];
    const other = await createEvaluator({ problems: [DOUBLING], workers: 2, limits: { timeLimitMs: 3000 } });
    for await (const { index } of other.evaluate(completions)) order.push(index);
    await other.close();
    expect(order).toEqual([1, 0]);
  });

  test('runs nothing before it is awaited, and takes no more than it can hold from a slow consumer', async () => {
    let taken = 0;
    function* completions(): Generator<CompletionToJudge> {
      for (let i = 0; i < 1000; i++) {
        taken += 1;
        yield of('test/f', `    return x * ${i}\n`);
      }
    }
    const evaluations = evaluator.evaluate(completions());
    expect(taken).toBe(0);
    let got = 0;
    for await (const _ of evaluations) {
      got += 1;
      expect(taken).toBeLessThanOrEqual(got + evaluator.concurrency);
      if (got === 20) break;
    }
    expect(taken).toBeLessThan(60);
  });

  test('judges problems that come with the call, in any language that passk runs', async () => {
    const problem = {
      entryPoint: 'inc',
      prompt: 'def inc(x):\n',
      test: 'def check(candidate):\n    assert candidate(1) == 2\n',
    };
    const results = await evaluator.evaluate([
      { problem, completion: '    return x + 1\n' },
      { problem: { ...problem, taskId: 'mine' }, completion: '    return x\n' },
    ]);
    expect(results.map(({ taskId, reward }) => [taskId, reward])).toEqual([
      ['ad-hoc', 1],
      ['mine', 0],
    ]);
  });

  test('runs equal programs of a call once, and says whose result it is', async () => {
    const results = await evaluator.evaluate(Array.from({ length: 5 }, () => of('test/f', DOUBLE)));
    expect(results.map(({ duplicateOf }) => duplicateOf)).toEqual([undefined, 0, 0, 0, 0]);
    expect(results.every(({ reward, cpuMs }) => reward === 1 && cpuMs !== undefined)).toBe(true);
  });

  test('a test that is broken gives null and never 0', async () => {
    const problem = { entryPoint: 'f', prompt: 'def f(x):\n', test: 'def check(candidate):\n    assert (\n' };
    const [result] = await evaluator.evaluate([{ problem, completion: DOUBLE }]);
    expect(result).toMatchObject({ verdict: 'harness_error', reward: null });
  });

  test('finds programs in free answers, and rewards clean ones where asked', async () => {
    const fenced = 'Sure!\n```python\ndef f(x):\n    return x * 2\n```\n';
    const options = { reward: { format: 0.25, verdicts: { no_code: -1, timeout: -0.5 }, assertions: 0.5 } };
    const results = await evaluator.evaluate(
      [
        of('test/f', fenced),
        of('test/f', DOUBLE),
        of('test/f', ''),
        of('test/f', '    while True: pass\n'),
        of('test/f', '    return x and 2 * x + (x == 2)\n'),
      ],
      options,
    );
    expect(results.map(({ reward }) => reward)).toEqual([1.25, 1, -1, -0.5, expect.closeTo(1 / 3)]);
    expect(results[0]?.rule).toBe('fence');
  });

  test('verbatim takes a completion as it is', async () => {
    const results = await evaluator.evaluate([of('test/f', '```python\nx\n```')], { extraction: 'verbatim' });
    expect(results[0]?.verdict).toBe('syntax_error');
  });

  test('a signal ends the call, and the evaluator goes on', async () => {
    const controller = new AbortController();
    const endless = evaluator.evaluate(
      (function* () {
        for (let i = 0; ; i++) yield of('test/f', `    return ${i}\n`);
      })(),
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort(new Error('the epoch is over')), 50);
    await expect(Promise.resolve(endless)).rejects.toThrow('the epoch is over');
    expect((await evaluator.evaluate([of('test/f', DOUBLE)]))[0]?.reward).toBe(1);
  });

  test('a task that nobody knows is an error that names it, and no reward', async () => {
    await expect(Promise.resolve(evaluator.evaluate([of('test/g', DOUBLE)]))).rejects.toThrow('"test/g"');
  });

  test('no option can give a harness error a reward', async () => {
    const reward = { verdicts: { harness_error: 0 } } as never;
    await expect(Promise.resolve(evaluator.evaluate([of('test/f', DOUBLE)], { reward }))).rejects.toThrow(
      'harness_error',
    );
  });
});

test('evaluators of one process are independent, and a closed one says so', async () => {
  const [one, two] = await Promise.all([
    createEvaluator({ problems: [DOUBLING], workers: 1 }),
    createEvaluator({ problems: [TRIPLING], workers: 1 }),
  ]);
  await one.close();
  expect((await two.evaluate([of('test/triple', TRIPLE)]))[0]?.reward).toBe(1);
  await two.close();
  await expect(Promise.resolve(one.evaluate([of('test/f', DOUBLE)]))).rejects.toThrow('closed');
});

test('closing under way ends in rewards that are null', async () => {
  const evaluator = await createEvaluator({ problems: [DOUBLING], workers: 1 });
  const open = Promise.resolve(evaluator.evaluate([of('test/f', '    while True: pass\n')]));
  await new Promise((resolve) => setTimeout(resolve, 100));
  await evaluator.close();
  expect((await open)[0]).toMatchObject({ verdict: 'harness_error', reward: null });
});

test('a suite whose verdicts can be forged is refused, unless it is asked for', async () => {
  const shared = withTests(DOUBLING, { judging: 'shared' });
  await expect(createEvaluator({ problems: [shared] })).rejects.toThrow('forge');
  const evaluator = await createEvaluator({ problems: [shared], allowShared: true, workers: 1 });
  expect((await evaluator.evaluate([of('test/f', DOUBLE)]))[0]).toMatchObject({
    judging: 'shared',
    reward: 1,
  });
  await evaluator.close();
});

test('a suite whose canonical solution fails here is refused before any reward is given', async () => {
  const broken = { ...DOUBLING, canonicalSolution: TRIPLE };
  await expect(createEvaluator({ problems: [broken], workers: 1 })).rejects.toThrow('canonical');
});

describe('a problem of inputs and outputs', () => {
  const problem = {
    taskId: 'io/reverse',
    cases: [
      { input: 'abc\n', output: 'cba\n' },
      { input: 'xy\n', output: 'yx' },
      { input: '\n', output: '' },
    ],
  };
  const fenced = (code: string) => `So:\n\`\`\`python\n${code}\n\`\`\`\n`;
  let evaluator: Evaluator;
  beforeAll(async () => {
    evaluator = await createEvaluator({
      workers: 1,
      limits: { timeLimitMs: 500 },
      reward: { assertions: 0.3 },
    });
  });
  afterAll(() => evaluator.close());

  test('judges whole programs by what they write', async () => {
    const results = await evaluator.evaluate(
      [
        'print(input()[::-1])',
        'print(input())',
        'print(input()[::-1] if 1 else',
        'while True: pass',
        'import os\nos._exit(0)',
        'import os\nos._exit(3)',
        'x = [0] * 10**9',
      ].map((code) => ({ problem, completion: fenced(code) })),
    );
    expect(results.map(({ verdict, assertions }) => [verdict, assertions?.passed])).toEqual([
      ['passed', 3],
      ['wrong_answer', 1],
      ['syntax_error', 0],
      ['timeout', 0],
      ['wrong_answer', 1],
      ['runtime_error', 0],
      ['memory_limit', 0],
    ]);
    expect(results.map(({ reward }) => reward)).toEqual([
      1,
      expect.closeTo(0.1),
      0,
      0,
      expect.closeTo(0.1),
      0,
      0,
    ]);
    expect(results[1]?.evidence?.message).toBe('case 1 of 3: line 1: wrote "abc", expected "cba"');
  });

  test('what is expected is nowhere in the program’s reach, and a verdict that it prints is only output', async () => {
    const attempts = [
      'print("passed")',
      'print(1.0)',
      'import sys\nprint(sys.argv, dir(sys.modules["__main__"]), open("/proc/self/environ").read())',
      'import gc\nprint([o for o in gc.get_objects() if isinstance(o, (str, list)) and "cba" in o])',
    ];
    const results = await evaluator.evaluate(attempts.map((code) => ({ problem, completion: fenced(code) })));
    expect(results.map(({ verdict }) => verdict === 'passed')).toEqual([false, false, false, false]);
  });
});

describe('a test that draws its inputs', () => {
  const DRAWING = withChanges(DOUBLING, {
    taskId: 'python',
    tests: {
      test: 'import random\n\ndef check(candidate):\n    x = random.randrange(10**9)\n    assert candidate(x) == 2 * x\n',
    },
  });
  const IN_JAVASCRIPT: Problem = {
    taskId: 'javascript',
    language: 'javascript',
    prompt: 'function f(x) {\n',
    canonicalSolution: '  return x * 2;\n}\n',
    tests: {
      kind: 'function',
      entryPoint: 'f',
      test: 'const x = Math.floor(Math.random() * 1e9);\nrequire("node:assert").equal(f(x), 2 * x);\n',
    },
  };

  test.each([
    ['Python', DRAWING, TRIPLE],
    ...(hasIsolatedVm ? [['JavaScript', IN_JAVASCRIPT, '  return x * 3;\n}\n'] as const] : []),
  ] as const)('draws the same ones for the same seed, in %s', async (_, problem, wrong) => {
    const evaluator = await createEvaluator({ problems: [problem], workers: 1 });
    try {
      const calls = [];
      for (const seed of [undefined, 0, 7, 7, 8]) {
        const [result] = await evaluator.evaluate(
          [of(problem.taskId, wrong)],
          seed === undefined ? {} : { seed },
        );
        expect(result?.verdict).toBe('wrong_answer');
        calls.push(result?.evidence?.lastCall);
      }
      const [usual, zero, seven, again, eight] = calls;
      expect(zero).toBe(usual);
      expect(again).toBe(seven);
      expect(new Set([usual, seven, eight]).size).toBe(3);
      const right = await evaluator.evaluate([of(problem.taskId, problem.canonicalSolution)], { seed: 9 });
      expect(right[0]?.reward).toBe(1);
      await expect(evaluator.evaluate([of(problem.taskId, wrong)], { seed: -1 })).rejects.toThrow(
        'the seed is -1',
      );
    } finally {
      await evaluator.close();
    }
  });
});

test('samples of a task whose own solution fails its test are the suite’s fault, and pay nothing', async () => {
  const contradicted = { ...TRIPLING, taskId: 'test/wrong', canonicalSolution: DOUBLE };
  const evaluator = await createEvaluator({ problems: [DOUBLING, TRIPLING, contradicted], workers: 1 });
  try {
    expect(evaluator.contradicted).toMatchObject([{ taskId: 'test/wrong', verdict: 'wrong_answer' }]);
    const results = await evaluator.evaluate([of('test/wrong', TRIPLE), of('test/triple', TRIPLE)]);
    expect(results.map(({ verdict, reward }) => [verdict, reward])).toEqual([
      ['harness_error', null],
      ['passed', 1],
    ]);
  } finally {
    await evaluator.close();
  }
  const strict = createEvaluator({
    problems: [DOUBLING, TRIPLING, contradicted],
    workers: 1,
    strictPreflight: true,
  });
  await expect(strict).rejects.toMatchObject({ code: 'E_PREFLIGHT' });
});
