import { passAtK, type TaskCount } from './pass-at-k.ts';

/**
 * Unbiased estimate of the variance that a task's pass@k has because its n samples are a draw: what would change if the
 * same task were sampled again.
 *
 * With q = 1 - p, E[Q^2] - q^2k is the variance of Q = C(n-c, k)/C(n, k), and C(n-c, 2k)/C(n, 2k) is the unbiased estimate
 * of q^2k. It is never negative. For k = 1 it is the familiar p(1-p)/(n-1).
 *
 * @returns null for n < 2k: no unbiased estimate exists then.
 */
export function passAtKVariance({ n, c }: TaskCount, k: number): number | null {
  const score = passAtK(n, c, k);
  const doubled = passAtK(n, c, 2 * k);
  if (score === null || doubled === null) return null;
  // (1-score)^2 - (1-doubled), in the order that keeps the digits of small scores
  return Math.max(0, doubled - score * (2 - score));
}

/** The same for the mean over tasks; null where it is null for any task. */
export function meanVariance(tasks: readonly TaskCount[], k: number): number | null {
  let sum = 0;
  for (const task of tasks) {
    const variance = passAtKVariance(task, k);
    if (variance === null) return null;
    sum += variance;
  }
  return sum / tasks.length ** 2;
}

/**
 * The largest step by which a sample unlike all that were seen can move the mean over tasks: the first pass of a task that
 * never passed, or one more failure where pass@k is 1. Such data cannot tell "never" from "a few times in all samples", so
 * every bound stays a few steps away. It is 0 where every task varied.
 */
export function largestStep(tasks: readonly TaskCount[], k: number): number {
  let largest = 0;
  for (const { n, c } of tasks) {
    const step = c === 0 ? k / n : n - c < k ? ((n - c + 1) / n) ** k : 0;
    largest = Math.max(largest, Math.min(1, step));
  }
  return largest / tasks.length;
}

/** How many events may be expected when none was seen: exp(-events) = 1 - confidence. */
export function unseenEvents(confidence: number): number {
  return -Math.log(1 - confidence);
}
