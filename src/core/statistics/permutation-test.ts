import { type TaskPair, taskDifferences } from '../task-pair.ts';
import { hypergeometric } from './hypergeometric.ts';
import { passAtK } from './pass-at-k.ts';
import { passAtKVariance } from './pass-at-k-variance.ts';
import { uniformStream } from './seeded-random.ts';

/** What shuffling a task's samples between the two runs would give: every difference with its probability. */
interface Stratum {
  readonly differences: Float64Array;
  /** What each says about the noise of the difference: its unbiased variance where both runs have n >= 2k, else its square. */
  readonly noises: Float64Array;
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
/** Share of the noise under the test's assumption that is always left, where a shuffle happens to show none. */
const LEAST_NOISE = 0.05;

/**
 * Stratified permutation test of "both runs come from one model": within each task, the samples of the two runs are
 * shuffled between them. It assumes nothing about how hard the tasks are, and holds its level for any n, also n = 1, where
 * it is McNemar's exact test. For k = 1 and equal n the distribution is counted exactly, else drawn at random.
 *
 * Where it is drawn, what is compared is the difference over its standard error, which is taken anew from each shuffle (Chung
 * and Romano 2013). The plain difference would do for the same model, but two models with equal pass@k whose tasks vary
 * differently would seem to differ where one run has fewer samples.
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
  const [lower, upper] = exact
    ? countAll(strata)
    : drawSome(strata, spreads(pairs, k), uniformStream(seed, k), permutations);
  return {
    lower,
    twoSided: Math.min(1, 2 * Math.min(lower, upper)),
    variance: varianceOf(strata) / pairs.length ** 2,
    method: exact ? 'exact' : 'random',
  };
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
    const noises = differences.map((difference, i) => {
      const old = passAtKVariance({ n: before.n, c: passed - from - i }, k);
      const now = passAtKVariance({ n: after.n, c: from + i }, k);
      return old === null || now === null ? difference ** 2 : old + now;
    });
    stratum = { differences, noises, probabilities };
    cache.set(key, stratum);
  }
  return { ...stratum, observed: after.c - from };
}

function hasEqualCounts(pairs: readonly TaskPair[]): boolean {
  const n = pairs[0]?.before.n;
  return pairs.every(({ before, after }) => before.n === n && after.n === n);
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

/**
 * Of how many tasks the squared differences are; 0 where the variances within tasks are known. Less their common part, the
 * squares are the noise of the differences and whatever changed from task to task.
 */
function spreads(pairs: readonly TaskPair[], k: number): number {
  return pairs.some(({ before, after }) => Math.min(before.n, after.n) < 2 * k) ? pairs.length : 0;
}

/** The observed order counts as one of the draws, so the p-value is valid for any number of them (Phipson, Smyth 2010). */
function drawSome(
  strata: readonly Stratum[],
  spread: number,
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
  const least = LEAST_NOISE * varianceOf(strata);
  const studentized = (sum: number, noise: number): number =>
    sum / Math.sqrt(Math.max(least, spread > 0 ? noise - sum ** 2 / spread : noise, Number.MIN_VALUE));
  let sum = 0;
  let noise = 0;
  for (const { differences, noises, observed } of strata) {
    sum += differences[observed] as number;
    noise += noises[observed] as number;
  }
  const observed = studentized(sum, noise);
  let lower = 1;
  let upper = 1;
  for (let round = 0; round < permutations; round++) {
    sum = 0;
    noise = 0;
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
      const { differences, noises } = strata[i] as Stratum;
      sum += differences[low] as number;
      noise += noises[low] as number;
    }
    const drawn = studentized(sum, noise);
    if (drawn <= observed + SAME) lower += 1;
    if (drawn >= observed - SAME) upper += 1;
  }
  return [lower / (permutations + 1), upper / (permutations + 1)];
}
