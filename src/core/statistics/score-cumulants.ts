import { hypergeometric } from './hypergeometric.ts';
import type { TaskCount } from './pass-at-k.ts';
import { type RatePrior, ratePrior } from './rate-prior.ts';

/** How an estimate moves from one run to the next. */
export interface Cumulants {
  readonly variance: number;
  /** The third central moment: negative where a rare bad run lies further off than a good one. */
  readonly third: number;
}

/** Entry u: the chance that so many random k-subsets of n samples hold u samples together. */
interface Unions {
  readonly two: Float64Array;
  readonly three: Float64Array;
}

/**
 * Expected cumulants of a task's pass@k estimate from n samples, where the task's pass rate is only known to be near what a
 * run showed.
 *
 * The estimate is 1 - Q, and Q = C(n-c, k)/C(n, k) is the mean of "all of these k failed" over all k-subsets of the samples
 * (Hoeffding 1948). With failure rate q the mean of Q^2 is therefore that of q^u over the size u of the union of two random
 * subsets, and the mean of Q^3 that of three. The moments of q under the beta posterior are products.
 *
 * @param rate posterior shapes of the pass rate: `passed` and `failed`, not both 0
 * @throws RangeError for n < k
 * @example
 * expectedCumulants(20, 1, { passed: 1e9, failed: 1e9 }); // of rate 1/2: variance 1/80, third 0
 */
export function expectedCumulants(
  n: number,
  k: number,
  { passed, failed }: { readonly passed: number; readonly failed: number },
): Cumulants {
  const { two, three } = unionsOf(n, k);
  const moments = new Float64Array(3 * k + 1);
  moments[0] = 1;
  for (let i = 0; i < 3 * k; i++)
    moments[i + 1] = (moments[i] as number) * ((failed + i) / (passed + failed + i));
  const doubled = moments[2 * k] as number;
  const tripled = moments[3 * k] as number;
  let variance = 0;
  let third = 0;
  // Differences of like numbers are summed, not their sums subtracted: rounding of the chances then hardly counts.
  for (let u = k; u <= 2 * k; u++) {
    variance += (two[u] as number) * ((moments[u] as number) - doubled);
    third += 3 * (two[u] as number) * ((moments[u + k] as number) - tripled);
  }
  for (let u = k; u <= 3 * k; u++) third -= (three[u] as number) * ((moments[u] as number) - tripled);
  return { variance: Math.max(0, variance), third };
}

/**
 * Expected cumulants of a run's pass@k, the mean over its tasks, when the run is drawn again.
 *
 * @param countOf samples a task of the run that is drawn; by default as many as it had
 */
export function runCumulants(
  tasks: readonly TaskCount[],
  k: number,
  countOf: (task: TaskCount) => number = ({ n }) => n,
  prior: RatePrior = ratePrior(tasks),
): Cumulants {
  const alike = new Map<string, { readonly task: TaskCount; count: number }>();
  for (const task of tasks) {
    const key = `${task.n} ${task.c}`;
    const group = alike.get(key);
    if (group === undefined) alike.set(key, { task, count: 1 });
    else group.count += 1;
  }
  let variance = 0;
  let third = 0;
  for (const { task, count } of alike.values()) {
    const one = expectedCumulants(countOf(task), k, posterior(task, prior));
    variance += count * one.variance;
    third += count * one.third;
  }
  return { variance: variance / tasks.length ** 2, third: third / tasks.length ** 3 };
}

/** So strong that the rate is as good as known. */
const KNOWN = 1e9;

function posterior({ n, c }: TaskCount, { centre, strength }: RatePrior) {
  return strength === Infinity
    ? { passed: centre * KNOWN, failed: (1 - centre) * KNOWN }
    : { passed: c + centre * strength, failed: n - c + (1 - centre) * strength };
}

const MOST_CACHED = 64;
const cache = new Map<string, Unions>();

function unionsOf(n: number, k: number): Unions {
  if (n < k) throw new RangeError(`pass@${k} has no estimate from ${n} samples`);
  const key = `${n} ${k}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const one = new Float64Array(3 * k + 1);
  one[k] = 1;
  const two = joinOne(one, n, k);
  const unions = { two, three: joinOne(two, n, k) };
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(key, unions);
  return unions;
}

/** The sizes of a union when one more random k-subset of n joins it. */
function joinOne(sizes: Float64Array, n: number, k: number): Float64Array {
  const joined = new Float64Array(sizes.length);
  for (const [u, chance] of sizes.entries()) {
    if (chance === 0) continue;
    const { from, probabilities } = hypergeometric(n, n - u, k); // how many of its k are new
    for (const [i, probability] of probabilities.entries()) {
      const size = u + from + i;
      joined[size] = (joined[size] as number) + chance * probability;
    }
  }
  return joined;
}
