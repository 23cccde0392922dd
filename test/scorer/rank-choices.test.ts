import { expect, test } from 'vitest';
import { taskInterval } from '../../src/core/statistics/interval.ts';
import { nAtK } from '../../src/core/statistics/n-at-k.ts';
import { uniformStream } from '../../src/core/statistics/seeded-random.ts';
import { type Candidate, rankChoices } from '../../src/scorer/rank-choices.ts';

const choiceOf = (candidates: readonly Candidate[], rule: string) =>
  rankChoices([{ taskId: 't', candidates }]).find((choice) => choice.rule === rule);
const sample = (passed: boolean, over: Partial<Candidate> = {}): Candidate => ({
  passed,
  length: 10,
  program: 'p',
  ...over,
});

test('the best by mean log-probability is not the best by its sum', () => {
  const candidates = [
    sample(true, { logprobSum: -4, tokens: 8 }),
    sample(false, { logprobSum: -3, tokens: 2 }),
  ];
  expect(choiceOf(candidates, 'mean_logprob')?.value).toBe(1);
  expect(choiceOf(candidates, 'sum_logprob')?.value).toBe(0);
});

test('ties are averaged, whatever the order of the samples', () => {
  const candidates = [sample(true), sample(false), sample(false), sample(false, { length: 11 })];
  for (const order of [candidates, [...candidates].reverse()])
    expect(choiceOf(order, 'shortest')).toMatchObject({ value: 1 / 3, tiedTasks: 1 });
});

test('a majority of equal programs wins, and answers without a program have no vote', () => {
  const candidates = [
    sample(true, { program: 'a' }),
    sample(true, { program: 'a' }),
    sample(false, { program: 'b' }),
    ...[1, 2, 3].map(() => sample(false, { program: null })),
  ];
  expect(choiceOf(candidates, 'majority_program')?.value).toBe(1);
});

test('a rule whose field is missing in one sample has no value, and says in how many', () => {
  const candidates = [sample(true, { logprobSum: -1, tokens: 1 }), sample(false)];
  expect(choiceOf(candidates, 'mean_logprob')).toMatchObject({ value: null, gain: null, lacking: 1 });
});

test('no rule but the oracle knows a verdict: with verdicts swapped it chooses the same samples', () => {
  const random = uniformStream(3, 'swap');
  const candidates = Array.from({ length: 12 }, (_, i) =>
    sample(i % 3 === 0, {
      logprobSum: -random() * 9,
      tokens: 1 + i,
      length: 5 + Math.floor(random() * 4),
      program: `p${i % 5}`,
    }),
  );
  const swapped = candidates.map((one) => ({ ...one, passed: !one.passed }));
  for (const { rule, value } of rankChoices([{ taskId: 't', candidates }])) {
    if (rule === 'oracle') continue;
    expect({ rule, sum: (value ?? 0) + (choiceOf(swapped, rule)?.value ?? 0) }).toEqual({
      rule,
      sum: expect.closeTo(1, 12),
    });
  }
});

/** Samples pass with 0.3; a pass raises the log-probability's mean by `lift` in a uniform of width 1. */
function simulated(seed: number, lift: number, tasks = 100, n = 5) {
  const random = uniformStream(seed, 'rank', lift);
  return Array.from({ length: tasks }, (_, t) => ({
    taskId: `t${t}`,
    candidates: Array.from({ length: n }, () => {
      const passed = random() < 0.3;
      return sample(passed, { logprobSum: random() - 1 + (passed ? lift : 0), tokens: 1 });
    }),
  }));
}

test('in simulation the values are the true ones, and the intervals of the gain hold them', () => {
  const runs = 300;
  const solved = 1 - 0.7 ** 5;
  // lift 0 tells nothing, so choosing gains nothing; lift 2 puts every pass above every failure, as the oracle does.
  for (const [lift, truth] of [
    [0, 0.3],
    [2, solved],
  ] as const) {
    let sum = 0;
    let held = 0;
    for (let seed = 0; seed < runs; seed++) {
      const choice = rankChoices(simulated(seed, lift)).find(({ rule }) => rule === 'mean_logprob');
      sum += choice?.value ?? 0;
      const { low = 1, high = -1 } = choice?.gainInterval ?? {};
      if (low <= truth - 0.3 && truth - 0.3 <= high) held += 1;
    }
    expect(Math.abs(sum / runs - truth)).toBeLessThan(0.012);
    expect(held / runs).toBeGreaterThan(0.91);
  }
});

test('an answer without a token voids no rule: it is chosen only where the task has no other', () => {
  const empty = sample(true, { logprobSum: 0, tokens: 0 });
  const known = sample(false, { logprobSum: -50, tokens: 5 });
  expect(choiceOf([empty, known], 'mean_logprob')).toMatchObject({ value: 0, lacking: 0 });
  expect(choiceOf([empty, sample(false, { tokens: 0 })], 'mean_logprob')).toMatchObject({ value: 0.5 });
});

test('a random choice has the interval of pass@1 of the same run', () => {
  const tasks = Array.from({ length: 12 }, (_, t) => ({
    taskId: `t${t}`,
    candidates: Array.from({ length: 10 }, (_, i) => sample(i < 5)), // the tasks do not differ: samples are all there is
  }));
  const scores = tasks.map(() => 0.5);
  const random = rankChoices(tasks).find(({ rule }) => rule === 'random');
  expect(random?.interval).toEqual(taskInterval(scores, 120));
});

test('the curve is the mean over all ways to draw k samples and choose the best', () => {
  const uniform = uniformStream(8, 'curve');
  const candidates = Array.from({ length: 7 }, () =>
    sample(uniform() < 0.5, { length: Math.floor(uniform() * 4) }),
  );
  const curves = new Map(
    rankChoices([{ taskId: 't', candidates }], { curve: true }).map(({ rule, curve }) => [rule, curve]),
  );
  for (let k = 1; k <= 7; k++) {
    const sets = Array.from({ length: 1 << 7 }, (_, mask) => candidates.filter((_, i) => (mask >> i) & 1));
    const drawn = sets.filter((set) => set.length === k);
    for (const rule of ['random', 'shortest', 'longest', 'oracle']) {
      const values = drawn.map((set) => choiceOf(set, rule)?.value ?? 0);
      const expected = values.reduce((sum, value) => sum + value, 0) / drawn.length;
      expect(curves.get(rule)?.[k - 1]?.value).toBeCloseTo(expected, 12);
    }
  }
  expect(curves.get('majority_program')).toBeNull(); // a vote depends on who else was drawn
});

test('a choice among those that pass the public cases is filtered pass@1, and of k samples 1@k', () => {
  const candidates = [
    ...Array.from({ length: 3 }, () => sample(true, { passedPublic: true })),
    ...Array.from({ length: 4 }, () => sample(false, { passedPublic: true })),
    ...Array.from({ length: 5 }, () => sample(false, { passedPublic: false })),
  ];
  const choice = rankChoices([{ taskId: 't', candidates }], { curve: true }).find(
    ({ rule }) => rule === 'public_cases',
  );
  expect(choice?.value).toBeCloseTo(3 / 7);
  const count = { n: 12, candidates: 7, c: 3 };
  for (const { k, value } of choice?.curve ?? []) expect(value).toBeCloseTo(nAtK(count, 1, k) as number, 13);
  expect(choice?.curve).toHaveLength(12);
});

test('no such choice is offered where no task shows cases', () => {
  expect(choiceOf([sample(true)], 'public_cases')).toBeUndefined();
});
