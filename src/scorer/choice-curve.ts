import { taskInterval } from '../core/statistics/interval.ts';
import { mean } from '../core/statistics/mean.ts';

/** What a rule's choice is worth when it has k samples to choose from. */
export interface CurvePoint {
  readonly k: number;
  readonly value: number;
  /** 95 % interval, for tasks like these. */
  readonly low: number;
  readonly high: number;
}

/**
 * Expected result of choosing the best of k, over all ways to draw k of the n samples. The sample at rank i (from 1, best
 * first) is chosen when it is drawn and none before it is: in C(n-i, k-1) of C(n, k) ways. Equals are chosen alike, so each
 * counts as the mean of its equals. With verdicts as scores this is pass@k.
 *
 * @param scores of the samples of each task, in their order
 */
export function choiceCurve(
  tasks: readonly { readonly candidates: readonly { readonly passed: boolean }[] }[],
  scores: readonly (readonly number[])[],
): readonly CurvePoint[] {
  const ranked = tasks.map(({ candidates }, t) =>
    rankedResults(
      candidates.map(({ passed }) => Number(passed)),
      scores[t] as readonly number[],
    ),
  );
  const most = Math.min(...ranked.map((results) => results.length));
  return Array.from({ length: most }, (_, i) => {
    const values = ranked.map((results) => expectedResult(results, i + 1));
    const draws = ranked.reduce((sum, results) => sum + Math.floor(results.length / (i + 1)), 0);
    return { k: i + 1, value: mean(values), ...taskInterval(values, draws) };
  });
}

/** Results from the best sample to the worst; equals have the mean of theirs. */
function rankedResults(results: readonly number[], scores: readonly number[]): readonly number[] {
  const groups = new Map<number, number[]>();
  for (const [i, score] of scores.entries())
    groups.set(score, [...(groups.get(score) ?? []), results[i] as number]);
  return [...groups]
    .sort(([a], [b]) => (a > b ? -1 : 1))
    .flatMap(([, equals]) => equals.map(() => mean(equals)));
}

function expectedResult(ranked: readonly number[], k: number): number {
  const n = ranked.length;
  let chance = k / n; // of the best: C(n-1, k-1)/C(n, k)
  let sum = 0;
  for (let i = 1; i <= n - k + 1; i++) {
    sum += chance * (ranked[i - 1] as number);
    chance *= (n - i - k + 1) / (n - i);
  }
  return sum;
}
