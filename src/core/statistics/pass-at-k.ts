import { mean } from './mean.ts';

/** Samples of one task: n scored, c of them passed. */
export interface TaskCount {
  readonly n: number;
  readonly c: number;
}

/** Samples of the task that has fewest: every k up to it has an estimate. */
export function leastN(tasks: Iterable<Pick<TaskCount, 'n'>>): number {
  return Math.min(...Array.from(tasks, ({ n }) => n));
}

/**
 * The unbiased estimate of pass@k from n samples of which c passed: 1 - C(n-c, k) / C(n, k)
 * (Chen et al. 2021, "Evaluating Large Language Models Trained on Code", equation 1).
 *
 * The quotient is a product of k (or n-c, whichever is shorter) factors below 1, summed as logarithms: no binomial ever
 * overflows, and a small result keeps its digits, which `1 - product` would lose.
 *
 * @returns null for n < k: there is no unbiased estimate then.
 * @throws RangeError unless 0 <= c <= n and k >= 1, all integers.
 * @example
 * passAtK(20, 5, 1); // 0.25
 * passAtK(20, 5, 10); // 0.98...
 * passAtK(5, 5, 10); // null
 */
export function passAtK(n: number, c: number, k: number): number | null {
  if (!Number.isInteger(n) || !Number.isInteger(c) || !Number.isInteger(k) || c < 0 || c > n || k < 1) {
    throw new RangeError(`passAtK needs integers 0 <= c <= n and k >= 1, got n=${n}, c=${c}, k=${k}`);
  }
  if (n < k) return null;
  if (c === 0) return 0;
  if (n - c < k) return 1; // every draw of k holds a passing one
  if (k === 1) return c / n;
  // C(n-c,k)/C(n,k) = prod_{i=0}^{k-1} (1 - c/(n-i)) = prod_{i=n-c+1}^{n} (1 - k/i)
  const [factors, part] = k <= c ? [k, c] : [c, k];
  let logarithm = 0;
  for (let i = 0; i < factors; i++) logarithm += Math.log1p(-part / (n - i));
  return -Math.expm1(logarithm);
}

/**
 * pass@k of a run: the mean of the tasks' estimates. Tasks may have different n.
 *
 * @returns null when there is no task, or when any task has n < k: a mean over those that happen to have more samples
 * would be the score of another suite.
 */
export function meanPassAtK(tasks: readonly TaskCount[], k: number): number | null {
  const scores = taskScores(tasks, k);
  return scores === null ? null : mean(scores);
}

/** Each task's pass@k, or null where {@link meanPassAtK} is null. */
export function taskScores(tasks: readonly TaskCount[], k: number): readonly number[] | null {
  if (tasks.length === 0) return null;
  const scores: number[] = [];
  for (const { n, c } of tasks) {
    const score = passAtK(n, c, k);
    if (score === null) return null;
    scores.push(score);
  }
  return scores;
}
