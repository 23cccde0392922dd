import { afterAll, describe, expect, test } from 'vitest';
import { hasPassedPublic } from '../../src/core/execution.ts';
import type { Problem } from '../../src/core/problem.ts';
import { showsCases } from '../../src/core/tests/problem-tests.ts';
import { createExecutor } from '../../src/executor/create-executor.ts';
import { createDeduplicator } from '../../src/executor/deduplicate.ts';

const executor = createExecutor({ workers: 1 });
afterAll(() => executor.close());

/** Adds two numbers; the second of its three calls is in the description. */
const ADDING: Problem = {
  taskId: 'add',
  language: 'python',
  prompt: '',
  canonicalSolution: 'def add(a, b): return a + b',
  tests: {
    kind: 'calls',
    functionName: 'add',
    calls: [
      { argumentsJson: '[1, 2]', resultJson: '3' },
      { argumentsJson: '[2, 2]', resultJson: '4', isPublic: true },
      { argumentsJson: '[5, 5]', resultJson: '10' },
    ],
  },
};

const judge = (body: string, more = {}) =>
  executor.execute({ problem: ADDING, program: `def add(a, b): return ${body}\n`, ...more });

describe('a task of calls, of which its description shows some', () => {
  test.each([
    ['a + b', 'passed', true, undefined],
    ['a * b', 'wrong_answer', true, 'call 1 of 3'],
    ['3 if a < 5 and a != 2 else a + b + 1', 'wrong_answer', false, 'call 2 of 3'],
    ['a + b if a == 2 else 1 / 0', 'runtime_error', true, undefined],
    ['1 / 0', 'runtime_error', false, undefined],
  ])('by %s is %s; its public calls hold: %s', async (body, verdict, passedPublic, message) => {
    const result = await judge(body);
    expect(result).toMatchObject({ verdict, passedPublic });
    if (message !== undefined) expect(result.evidence?.message).toContain(message);
  });

  test('says nothing of them where it shows none', async () => {
    const { calls } = ADDING.tests as Extract<Problem['tests'], { kind: 'calls' }>;
    const hidden = calls.map(({ isPublic: _, ...call }) => call);
    const problem = { ...ADDING, tests: { ...ADDING.tests, calls: hidden } } as Problem;
    expect([showsCases(ADDING), showsCases(problem)]).toEqual([true, false]);
    const result = await executor.execute({ problem, program: 'def add(a, b): return a + b' });
    expect(result.verdict).toBe('passed');
    expect(hasPassedPublic(result)).toBeUndefined();
  });

  test('passes what it knows on to equal programs', async () => {
    const deduplicator = createDeduplicator();
    const sample = { taskId: 'add', source: 'def add(a, b): return a * b' };
    const first = await deduplicator.execute({ ...sample, sampleIndex: 0 }, () => judge('a * b'));
    const second = await deduplicator.execute({ ...sample, sampleIndex: 1 }, () => judge('a * b'));
    expect([first.passedPublic, second.passedPublic, second.duplicateOf]).toEqual([true, true, 0]);
  });

  test('is not passed by a program that counts on a process for the others alone', async () => {
    const program =
      'made = 0\ndef add(a, b):\n    global made\n    made += 1\n    return a + b if made < 3 else 0\n';
    expect(await executor.execute({ problem: ADDING, program })).toMatchObject({
      verdict: 'wrong_answer',
      passedPublic: true,
      evidence: { message: expect.stringContaining('call 3 of 3') },
    });
  });
});
