import { describe, expect, test } from 'vitest';
import type { ExecutionResult } from '../../src/core/execution.ts';
import { checkReward, type RewardOptions, rewardOf } from '../../src/evaluator/reward.ts';

const LIMIT_MS = 1000;
const reward = (result: Parameters<typeof rewardOf>[0], options: RewardOptions = {}) =>
  rewardOf(result, options, LIMIT_MS);
const passed: ExecutionResult = { verdict: 'passed', cpuMs: 250 };
const half: ExecutionResult = { verdict: 'wrong_answer', assertions: { passed: 2, total: 4 } };

describe('a reward', () => {
  test('is 1 for a program that passes and 0 for any other', () => {
    expect(reward(passed)).toBe(1);
    expect(reward(half)).toBe(0);
    expect(reward({ verdict: 'no_code' })).toBe(0);
  });

  test('of a harness error is null, whatever was asked for', () => {
    const all: RewardOptions = { passed: 2, failed: -1, assertions: 1, format: 1, time: 1 };
    expect(
      reward({ verdict: 'harness_error', rule: 'fence', assertions: { passed: 1, total: 1 } }, all),
    ).toBeNull();
  });

  test('has numbers of single verdicts before the common ones', () => {
    const options = { passed: 2, failed: -0.5, verdicts: { timeout: -1, passed: 3 } };
    expect(
      ['passed', 'timeout', 'crashed'].map((verdict) => reward({ verdict } as ExecutionResult, options)),
    ).toEqual([3, -1, -0.5]);
  });

  test('grants a failing program its share of assertions, on top of its verdict’s number, and a passing one nothing more', () => {
    expect(reward(half, { assertions: 0.2 })).toBeCloseTo(0.1);
    expect(reward(half, { assertions: 0.2, failed: -1 })).toBeCloseTo(-0.9);
    expect(reward({ ...passed, assertions: { passed: 4, total: 4 } }, { assertions: 0.2 })).toBe(1);
    expect(reward({ verdict: 'timeout' }, { assertions: 0.2 })).toBe(0); // no count
  });

  test('grants the share of the weight that cases have which hold', () => {
    const cases = { run: 4, held: 2, total: 4, slowestCpuMs: 1, heldShare: 0.75 };
    expect(reward({ ...half, cases }, { assertions: 0.2 })).toBeCloseTo(0.15);
  });

  test('takes the share of the time limit from a passing program alone, at most all of it', () => {
    expect(reward(passed, { time: 0.4 })).toBeCloseTo(0.9);
    expect(reward({ ...passed, cpuMs: 5000 }, { time: 0.4 })).toBeCloseTo(0.6);
    expect(reward({ verdict: 'timeout', cpuMs: 1000 }, { time: 0.4 })).toBe(0);
  });

  test('adds the format term for one clean fenced block, right or wrong, and for nothing less', () => {
    expect(reward({ ...passed, rule: 'fence' }, { format: 0.1 })).toBeCloseTo(1.1);
    expect(reward({ ...half, rule: 'fence' }, { format: 0.1 })).toBeCloseTo(0.1);
    expect(reward({ ...passed, rule: 'fence', repairs: ['dedent'] }, { format: 0.1 })).toBe(1);
    expect(reward({ ...passed, rule: 'continuation' }, { format: 0.1 })).toBe(1);
  });

  test.each([
    [{ passed: Number.NaN }, 'reward.passed'],
    [{ passed: Number.NaN, verdicts: { passed: 1 } }, 'reward.passed'],
    [{ time: '1' as unknown as number }, 'reward.time'],
    [{ verdicts: { timeout: Number.POSITIVE_INFINITY } }, 'reward.verdicts.timeout'],
    [{ verdicts: { solved: 1 } as never }, 'reward.verdicts.solved'],
    [{ verdicts: { harness_error: 0 } as never }, 'reward.verdicts.harness_error'],
  ])('that is none is refused before anything runs: %j', (options, field) => {
    expect(() => checkReward(options)).toThrow(`field "${field}"`);
  });
});
