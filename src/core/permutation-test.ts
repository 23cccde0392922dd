import { hypergeometric } from './hypergeometric.ts';
import { passAtK } from './pass-at-k.ts';
import { uniformStream } from './seeded-random.ts';
import { type TaskPair, taskDifferences } from './task-pair.ts';

/** What shuffling a task's samples between the two runs would give: every difference with its probability. */
interface Stratum {
  readonly differences: Float64Array;
  readonly probabilities: Float64Array;
  readonly observed: number;
}

export interface PermutationTest {
  /** Chance of a difference as low as the observed, if both runs came from the same model. */
  readonly lower: number;
  readonly twoSided: number;
  /** Of the mean difference, under the same assumption. */
  readonly variance: number;
  readonly method: 'exact' | 'random';
}

export interface PermutationOptions {
  readonly seed?: number;
  /** Random shuffles where counting all is too much. Default 19,999. */
  readonly permutations?: number;
}

const DEFAULT_PERMUTATIONS = 19_999;
const EXACT_STEPS = 50_000_000;
const INVISIBLE = 1e-30;
/** Sums of the same numbers in another order differ by less. */
const SAME = 1e-9;

/**
 * Stratified permutation test of "both runs come from one model": within each task, the samples of the two runs are
 * shuffled between them. It assumes nothing about how hard the tasks are, and holds its level for any n, also n = 1, where
 * it is McNemar's exact test. For k = 1 and equal n the distribution is counted exactly, else drawn at random.
 *
 * @returns null where some task has n < k in either run.
 */
export function permutationTest(
  pairs: readonly TaskPair[],
  k: number,
  { seed = 0, permutations = DEFAULT_PERMUTATIONS }: PermutationOptions = {},
): PermutationTest | null {
  if (taskDifferences(pairs, k) === null) return null;
  const strata = strataOf(pairs, k);
  const exact = k === 1 && hasEqualCounts(pairs) && countSteps(strata) <= EXACT_STEPS;
  const [lower, upper] = exact ? countAll(strata) : drawSome(strata, uniformStream(seed, k), permutations);
  return {
    lower,
    twoSided: Math.min(1, 2 * Math.min(lower, upper)),
    variance: varianceOf(strata) / pairs.length ** 2,
    method: exact ? 'exact' : 'random',
  };
}

/** Variance of the mean difference under the test's assumption, without the test; null where the test is. */
export function permutationVariance(pairs: readonly TaskPair[], k: number): number | null {
  return taskDifferences(pairs, k) === null ? null : varianceOf(strataOf(pairs, k)) / pairs.length ** 2;
}

/** The tasks in which shuffling changes anything. */
function strataOf(pairs: readonly TaskPair[], k: number): readonly Stratum[] {
  const cache = new Map<string, Omit<Stratum, 'observed'>>();
  return pairs.map((pair) => stratumOf(pair, k, cache)).filter((s) => s.differences.length > 1);
}

function varianceOf(strata: readonly Stratum[]): number {
  let variance = 0;
  for (const { differences, probabilities } of strata)
    for (let i = 0; i < differences.length; i++)
      variance += (probabilities[i] as number) * (differences[i] as number) ** 2;
  return variance;
}

function stratumOf(
  { before, after }: TaskPair,
  k: number,
  cache: Map<string, Omit<Stratum, 'observed'>>,
): Stratum {
  const passed = before.c + after.c;
  const key = `${before.n} ${after.n} ${passed}`;
  let stratum = cache.get(key);
  const { from, probabilities } =
    stratum === undefined
      ? hypergeometric(before.n + after.n, passed, after.n)
      : { from: Math.max(0, passed - before.n), probabilities: stratum.probabilities };
  if (stratum === undefined) {
    const differences = probabilities.map(
      (_, i) =>
        (passAtK(after.n, from + i, k) as number) - (passAtK(before.n, passed - from - i, k) as number),
    );
    stratum = { differences, probabilities };
    cache.set(key, stratum);
  }
  return { ...stratum, observed: after.c - from };
}

function hasEqualCounts(pairs: readonly TaskPair[]): boolean {
  const [first] = pairs;
  return pairs.every(({ before, after }) => before.n === first?.before.n && after.n === first.after.n);
}

function countSteps(strata: readonly Stratum[]): number {
  let width = 1;
  let steps = 0;
  for (const { differences } of strata) {
    steps += width * differences.length;
    width += differences.length - 1;
  }
  return steps;
}

/**
 * With k = 1 and equal n the difference is a whole number of passes: their distribution is a convolution. Ends that hold
 * less than anybody can see are cut off as it grows, which keeps it short.
 */
function countAll(strata: readonly Stratum[]): readonly [number, number] {
  let sums = new Float64Array([1]);
  let observed = 0; // place in sums; outside of them when it is as unlikely as what was cut
  for (const { probabilities, observed: here } of strata) {
    const next = new Float64Array(sums.length + probabilities.length - 1);
    for (let i = 0; i < probabilities.length; i++) {
      const probability = probabilities[i] as number;
      for (let j = 0; j < sums.length; j++)
        next[i + j] = (next[i + j] as number) + probability * (sums[j] as number);
    }
    let start = 0;
    let end = next.length;
    while ((next[start] as number) < INVISIBLE) start += 1;
    while ((next[end - 1] as number) < INVISIBLE) end -= 1;
    sums = next.subarray(start, end);
    observed += here - start;
  }
  let lower = INVISIBLE;
  let upper = INVISIBLE;
  for (let i = 0; i < sums.length; i++) {
    if (i <= observed) lower += sums[i] as number;
    if (i >= observed) upper += sums[i] as number;
  }
  return [Math.min(1, lower), Math.min(1, upper)];
}

/** The observed order counts as one of the draws, so the p-value is valid for any number of them (Phipson, Smyth 2010). */
function drawSome(
  strata: readonly Stratum[],
  uniform: () => number,
  permutations: number,
): readonly [number, number] {
  const cumulated = strata.map(({ probabilities }) => {
    let sum = 0;
    return probabilities.map((value) => {
      sum += value;
      return sum;
    });
  });
  const observed = strata.reduce(
    (sum, stratum) => sum + (stratum.differences[stratum.observed] as number),
    0,
  );
  let lower = 1;
  let upper = 1;
  for (let round = 0; round < permutations; round++) {
    let sum = 0;
    for (let i = 0; i < strata.length; i++) {
      const row = cumulated[i] as Float64Array;
      const u = uniform();
      let low = 0;
      let high = row.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((row[middle] as number) <= u) low = middle + 1;
        else high = middle;
      }
      sum += (strata[i] as Stratum).differences[low] as number;
    }
    if (sum <= observed + SAME) lower += 1;
    if (sum >= observed - SAME) upper += 1;
  }
  return [lower / (permutations + 1), upper / (permutations + 1)];
}
