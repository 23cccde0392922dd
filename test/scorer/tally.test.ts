import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/core/verdict.ts';
import { scoreTally } from '../../src/scorer/score-tally.ts';
import { createTally } from '../../src/scorer/tally.ts';

const add = (tally: ReturnType<typeof createTally>, taskId: string, verdicts: readonly Verdict[]) => {
  for (const [sampleIndex, verdict] of verdicts.entries()) tally.add({ taskId, sampleIndex, verdict });
};

describe('a tally', () => {
  test('counts n and c by task, in the order of the suite', () => {
    const tally = createTally(['b', 'a']);
    add(tally, 'a', ['passed', 'timeout']);
    add(tally, 'b', ['wrong_answer']);
    expect(tally.tasks()).toEqual([
      { taskId: 'b', n: 1, c: 0, verdicts: { wrong_answer: 1 } },
      { taskId: 'a', n: 2, c: 1, verdicts: { passed: 1, timeout: 1 } },
    ]);
    expect(tally.verdicts()).toEqual({ passed: 1, wrong_answer: 1, timeout: 1 });
  });

  test('counts a harness error neither in n nor in c', () => {
    const tally = createTally(['a']);
    add(tally, 'a', ['passed', 'harness_error']);
    expect(tally.tasks()).toEqual([{ taskId: 'a', n: 1, c: 1, verdicts: { passed: 1, harness_error: 1 } }]);
    expect(tally.verdictOf('a', 1)).toBe('harness_error');
  });

  test('counts who passes the public cases, duplicates too, and whoever passes all', () => {
    const tally = createTally(['a', 'b']);
    const cases = (passedPublic: boolean) => ({ run: 1, held: 1, total: 2, slowestCpuMs: 1, passedPublic });
    const one = (sampleIndex: number, verdict: Verdict) => ({ taskId: 'a', sampleIndex, verdict });
    tally.add({ ...one(0, 'wrong_answer'), cases: cases(true) });
    tally.add({ ...one(1, 'wrong_answer'), duplicateOf: 0, passedPublic: true });
    tally.add({ ...one(2, 'timeout'), cases: cases(false) });
    tally.add(one(3, 'no_code'));
    tally.add(one(4, 'passed')); // nothing is known but this
    tally.add({ ...one(5, 'harness_error'), passedPublic: true });
    tally.add({ taskId: 'b', sampleIndex: 0, verdict: 'passed' });
    expect(tally.tasks()).toMatchObject([
      { n: 5, c: 1, passedPublic: 3 },
      { n: 1, c: 1 },
    ]);
    expect(tally.tasks()[1]).not.toHaveProperty('passedPublic');
    expect([0, 2, 3, 5].map((i) => tally.passedPublicOf('a', i))).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
    expect(tally.verdictOf('a', 2)).toBe('timeout');
    const { passAtK, filteredPassAtK, nAtK } = scoreTally(tally, [1, 2], [1]);
    expect(passAtK[0]?.value).toBeCloseTo((1 / 5 + 1) / 2);
    expect(filteredPassAtK?.[0]?.value).toBeCloseTo((1 / 3 + 1) / 2); // of b every sample is a candidate
    expect(filteredPassAtK?.[1]?.value).toBeNull(); // b has one sample
    expect(nAtK).toMatchObject([{ submissions: 1, k: 2, value: null }]);
  });

  test('has no filtered scores where no task shows cases', () => {
    const tally = createTally(['a']);
    add(tally, 'a', ['passed', 'timeout']);
    expect(Object.keys(scoreTally(tally, [1], [1]))).not.toEqual(expect.arrayContaining(['filteredPassAtK']));
    expect(scoreTally(tally, [1, 2], [1])).not.toHaveProperty('nAtK');
  });

  test('lets a verdict take the place of a harness error, and nothing the place of a verdict', () => {
    const tally = createTally(['a']);
    tally.add({ taskId: 'a', sampleIndex: 0, verdict: 'harness_error' });
    tally.add({ taskId: 'a', sampleIndex: 0, verdict: 'harness_error' });
    tally.add({ taskId: 'a', sampleIndex: 0, verdict: 'wrong_answer' });
    tally.add({ taskId: 'a', sampleIndex: 0, verdict: 'passed' });
    tally.add({ taskId: 'a', sampleIndex: 0, verdict: 'harness_error' });
    expect(tally.verdicts()).toEqual({ wrong_answer: 1 });
    expect(tally.executed).toBe(1);
  });

  test('tells what was executed from what was equal to it', () => {
    const tally = createTally(['a']);
    tally.add({ taskId: 'a', sampleIndex: 0, verdict: 'passed' });
    tally.add({ taskId: 'a', sampleIndex: 1, verdict: 'passed', duplicateOf: 0 });
    tally.add({ taskId: 'a', sampleIndex: 2, verdict: 'no_code' });
    expect([tally.executed, tally.deduplicated]).toEqual([1, 1]);
    expect(tally.tasks()[0]).toMatchObject({ n: 3, c: 2 });
  });

  test('takes sample indexes in any order and of any size', () => {
    const tally = createTally(['a']);
    tally.add({ taskId: 'a', sampleIndex: 100_000, verdict: 'passed' });
    tally.add({ taskId: 'a', sampleIndex: 3, verdict: 'timeout' });
    expect(tally.tasks()[0]).toMatchObject({ n: 2, c: 1 });
    expect(tally.verdictOf('a', 100_000)).toBe('passed');
    expect(tally.verdictOf('a', 99_999)).toBeUndefined();
    expect(tally.verdictOf('b', 0)).toBeUndefined();
  });
});

describe('scores', () => {
  test('are the mean over the tasks that have samples; the others are listed with n = 0', () => {
    const tally = createTally(['a', 'b', 'c']);
    add(tally, 'a', ['passed', 'timeout']);
    add(tally, 'b', ['passed', 'passed', 'wrong_answer', 'wrong_answer']);
    const scores = scoreTally(tally, [1, 2, 3]);
    expect(scores.passAtK.map(({ k }) => k)).toEqual([1, 2, 3]);
    expect(scores.passAtK[0]?.value).toBe(0.5);
    expect(scores.passAtK[1]?.value).toBeCloseTo((1 + 5 / 6) / 2, 14);
    expect(scores.passAtK[2]).toEqual({
      k: 3,
      value: null,
      low: null,
      high: null,
      suiteLow: null,
      suiteHigh: null,
    });
    expect(scores.tasks.map(({ taskId, n }) => [taskId, n])).toEqual([
      ['a', 2],
      ['b', 4],
      ['c', 0],
    ]);
    expect(scores.samples).toBe(6);
  });

  test('carry an interval around every value', () => {
    const tally = createTally(['a', 'b']);
    add(tally, 'a', ['passed']);
    add(tally, 'b', ['timeout']);
    const [first] = scoreTally(tally, [1]).passAtK;
    expect(first?.low).toBeLessThan(0.5);
    expect(first?.high).toBeGreaterThan(0.5);
  });

  test('of a run without samples are null', () => {
    expect(scoreTally(createTally(['a']), [1]).passAtK).toEqual([
      { k: 1, value: null, low: null, high: null, suiteLow: null, suiteHigh: null },
    ]);
  });
});
