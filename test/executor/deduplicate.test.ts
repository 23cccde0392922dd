import { describe, expect, test } from 'vitest';
import type { ExecutionResult } from '../../src/core/execution.ts';
import { autoTimeLimits } from '../../src/executor/auto-time-limit.ts';
import { createDeduplicator } from '../../src/executor/deduplicate.ts';
import { preflight } from '../../src/executor/preflight.ts';
import type { Executor } from '../../src/workers/executor.ts';
import { resolveLimits } from '../../src/workers/limits.ts';
import { DOUBLING, problemWith, useExecutor } from './judging.ts';

const sample = (sampleIndex: number, source = 'x', taskId = 't') => ({ taskId, sampleIndex, source });

describe('equal programs', () => {
  test('run once, also while the first is still running', async () => {
    const { execute } = createDeduplicator();
    let runs = 0;
    let finish: (result: ExecutionResult) => void = () => undefined;
    const run = () => {
      runs += 1;
      return new Promise<ExecutionResult>((resolve) => {
        finish = resolve;
      });
    };
    const [first, second] = [execute(sample(4), run), execute(sample(7), run)];
    finish({ verdict: 'passed', cpuMs: 1 });
    expect(await first).toEqual({ verdict: 'passed', cpuMs: 1 });
    expect(await second).toEqual({ verdict: 'passed', duplicateOf: 4 });
    expect(await execute(sample(9), run)).toEqual({ verdict: 'passed', duplicateOf: 4 });
    expect(runs).toBe(1);
  });

  test('of different tasks, or different by one byte, run each', async () => {
    const { execute } = createDeduplicator();
    const run = () => Promise.resolve({ verdict: 'timeout' } as const);
    for (const one of [sample(0), sample(0, 'x', 'u'), sample(1, 'x ')]) {
      expect(await execute(one, run)).not.toHaveProperty('duplicateOf');
    }
  });

  test('do not share a harness error: the next one is run', async () => {
    const { execute } = createDeduplicator();
    expect(await execute(sample(0), () => Promise.resolve({ verdict: 'harness_error' }))).toEqual({
      verdict: 'harness_error',
    });
    expect(await execute(sample(1), () => Promise.resolve({ verdict: 'passed' }))).toEqual({
      verdict: 'passed',
    });
  });

  test('share whether they pass the public cases, also from an earlier session', async () => {
    const { execute, remember } = createDeduplicator();
    const cases = { run: 3, held: 2, total: 4, slowestCpuMs: 1 };
    const mustNotRun = () => Promise.reject(new Error('must not run'));
    const judged: ExecutionResult = { verdict: 'wrong_answer', cases: { ...cases, passedPublic: true } };
    expect(await execute(sample(0), () => Promise.resolve(judged))).toBe(judged);
    expect(await execute(sample(9_999_999), mustNotRun)).toEqual({
      verdict: 'wrong_answer',
      duplicateOf: 0,
      passedPublic: true,
    });
    for (const [source, passedPublic] of [
      ['y', false],
      ['z', undefined],
    ] as const) {
      remember(sample(10_000_000, source), 'no_code', passedPublic);
      expect(await execute(sample(1, source), mustNotRun)).toEqual({
        verdict: 'no_code',
        duplicateOf: 10_000_000,
        ...(passedPublic === undefined ? {} : { passedPublic }),
      });
    }
  });

  test('are known from an earlier session of the run', async () => {
    const { execute, remember } = createDeduplicator();
    remember(sample(3), 'crashed');
    remember(sample(5), 'harness_error');
    remember(sample(5, 'y'), 'harness_error');
    expect(await execute(sample(6), () => Promise.reject(new Error('must not run')))).toEqual({
      verdict: 'crashed',
      duplicateOf: 3,
    });
    expect(await execute(sample(6, 'y'), () => Promise.resolve({ verdict: 'passed' }))).toEqual({
      verdict: 'passed',
    });
  });
});

describe('limits', () => {
  test('of auto are ten times the canonical solution, between a quarter of a second and the fixed limit', () => {
    const times = new Map([
      ['fast', 3],
      ['slow', 170],
      ['slowest', 900],
    ]);
    expect(autoTimeLimits(times, 3000)).toEqual(
      new Map([
        ['fast', 250],
        ['slow', 1700],
        ['slowest', 3000],
      ]),
    );
    expect(autoTimeLimits(times, 200).get('fast')).toBe(200);
  });

  test('that are no positive numbers are refused', () => {
    expect(() => resolveLimits({ memoryLimitMiB: 0 })).toThrow(/memoryLimitMiB/);
    expect(() => resolveLimits({ timeLimitMs: Number.NaN })).toThrow(/timeLimitMs/);
    expect(resolveLimits({ timeLimitMs: 700 })).toMatchObject({ timeLimitMs: 700, wallLimitMs: 700 });
  });
});

test('programs that differ in half a surrogate pair are not equal', async () => {
  const { execute } = createDeduplicator();
  const broken = await execute(sample(0, '"\ud800"'), () => Promise.resolve({ verdict: 'syntax_error' }));
  const sound = await execute(sample(1, '"\ufffd"'), () => Promise.resolve({ verdict: 'passed' }));
  expect([broken, sound]).toEqual([{ verdict: 'syntax_error' }, { verdict: 'passed' }]);
});

describe('the preflight', () => {
  const { get } = useExecutor();

  test('measures canonical solutions, and leaves out problems that have none', async () => {
    const without = { ...DOUBLING, taskId: 'without', canonicalSolution: '' };
    const { times } = await preflight(get(), [DOUBLING, without]);
    expect([...times.keys()]).toEqual([DOUBLING.taskId]);
    expect(times.get(DOUBLING.taskId)).toBeGreaterThan(0);
  });

  test('measures the slowest case of one that has cases: the limit of each is made of it', async () => {
    const cases = { run: 3, held: 3, total: 3, slowestCpuMs: 40 };
    const withCases: Executor = {
      ...get(),
      execute: async (job) =>
        job.problem === DOUBLING ? { verdict: 'passed', cpuMs: 100, cases } : get().execute(job),
    };
    const { times } = await preflight(withCases, [DOUBLING]);
    expect(times.get(DOUBLING.taskId)).toBe(40);
  });

  test('stops at a canonical solution that does not pass, with its evidence', async () => {
    const wrong = problemWith('assert candidate(2) == 5', { taskId: 'broken' });
    await expect(preflight(get(), [DOUBLING, wrong])).rejects.toMatchObject({
      code: 'E_PREFLIGHT',
      exitCode: 3,
      message: expect.stringMatching(/1 of 2 canonical solutions.*broken: wrong_answer/s),
    });
  });

  test('stops at an executor whose verdicts are wrong', async () => {
    const credulous = { ...get(), execute: () => Promise.resolve({ verdict: 'passed' as const }) };
    await expect(preflight(credulous, [])).rejects.toThrow(/must end as wrong_answer ended as passed/);
  });
});
