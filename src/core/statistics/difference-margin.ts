import { type TaskPair, taskDifferences } from '../task-pair.ts';
import { mean } from './mean.ts';
import { normalQuantile } from './normal.ts';
import { leastN, type TaskCount } from './pass-at-k.ts';
import { largestStep, meanVariance, unseenEvents } from './pass-at-k-variance.ts';
import { type Cumulants, runCumulants } from './score-cumulants.ts';
import { skewedMargin } from './skewed-margin.ts';
import { studentT } from './student-t.ts';

/** Fewer samples of a task show a variance, but no skewness: two are alike, or one of each. */
const SKEWED = 3;

/**
 * How far below the observed difference the true one may lie on this suite, with this one-sided confidence.
 *
 * Its noise is the largest of those estimates that the samples allow, and so is its skewness ({@link skewedMargin}):
 *
 * - the unbiased variance within tasks of both runs, with n >= 2k;
 * - with fewer samples, and with two, the variance of the tasks' differences. It holds all that sampling does and also what
 *   the model changed from task to task, so it errs on the safe side for any n (Neyman 1923); with n < 2k Student's t with T-1
 *   degrees of freedom stands for how well T tasks tell it;
 * - with n < 2k the expected variance by rates that the counts may have come from ({@link runCumulants}), which knows of rare
 *   failures that no task happened to show.
 *
 * Because scores come in steps, half the step of one sample is added ({@link halfStep}). The margin is never less than what
 * "no event in all samples" leaves possible.
 *
 * @param pairs with n >= k in both runs
 * @returns Infinity where nothing tells the noise: one task with n < 2k
 */
export function differenceMargin(pairs: readonly TaskPair[], k: number, confidence: number): number {
  const before = pairs.map((pair) => pair.before);
  const after = pairs.map((pair) => pair.after);
  const quantile = normalQuantile(confidence);
  const noise = largest(noiseEstimates(before, after, pairs, k, confidence));
  const step = Math.max(largestStep(before, k), largestStep(after, k));
  const half = Math.max(halfStep(before, k), halfStep(after, k));
  return Math.max(skewedMargin(noise, quantile) + half, unseenEvents(confidence) * step);
}

/**
 * Half of what one sample moves the mean over tasks by. The first pass of a task adds k/n; where a task has room for several
 * (n >= 2k > 2) the next ones add less, and half of that is taken for all of them.
 */
export function halfStep(tasks: readonly Pick<TaskCount, 'n'>[], k: number): number {
  const first = mean(tasks.map(({ n }) => k / n)) / tasks.length;
  return k > 1 && leastN(tasks) >= 2 * k ? first / 4 : first / 2;
}

function noiseEstimates(
  before: readonly TaskPair['before'][],
  after: readonly TaskPair['after'][],
  pairs: readonly TaskPair[],
  k: number,
  confidence: number,
): readonly Cumulants[] {
  const least = Math.min(leastN(before), leastN(after));
  const expected = least > 1 ? [difference(runCumulants(before, k), runCumulants(after, k))] : [];
  const [old, now] = [meanVariance(before, k), meanVariance(after, k)];
  if (old === null || now === null) {
    return [widened(betweenTasks(pairs, k), smallSample(pairs.length, confidence)), ...expected];
  }
  const within = expected.map((one) => ({ variance: old + now, third: skewOf(one) * (old + now) }));
  return least < SKEWED ? [...within, betweenTasks(pairs, k)] : within;
}

/** How much wider a bound is for a variance that only so many tasks tell: Student's t over the normal quantile. */
export function smallSample(tasks: number, confidence: number): number {
  return tasks < 2 ? Infinity : studentT(2 * confidence - 1, tasks - 1) / normalQuantile(confidence);
}

/**
 * Of the mean of the tasks' differences, as if the tasks were a sample. Where it looks skewed the other way that is not
 * believed: a run that was unlucky looks so too, and the bound would be too tight just then.
 */
function betweenTasks(pairs: readonly TaskPair[], k: number): Cumulants {
  const differences = taskDifferences(pairs, k) as readonly number[];
  const count = differences.length;
  const centre = mean(differences);
  const power = (exponent: number) => differences.reduce((sum, d) => sum + (d - centre) ** exponent, 0);
  if (count < 2) return { variance: Infinity, third: 0 };
  return {
    variance: power(2) / (count - 1) / count,
    third: count < 3 ? 0 : Math.min(0, power(3)) / ((count - 1) * (count - 2)) / count,
  };
}

function difference(before: Cumulants, after: Cumulants): Cumulants {
  return { variance: before.variance + after.variance, third: after.third - before.third };
}

function widened({ variance, third }: Cumulants, factor: number): Cumulants {
  return { variance: variance * factor ** 2, third: third * factor ** 3 };
}

/** The size of a typical event. */
function skewOf({ variance, third }: Cumulants): number {
  return variance > 0 ? third / variance : 0;
}

/** The largest variance, with events as large, and as bad, as in the worst of the estimates. */
function largest(estimates: readonly Cumulants[]): Cumulants {
  const variance = Math.max(...estimates.map((one) => one.variance));
  if (variance === Infinity) return { variance, third: 0 };
  return { variance, third: Math.min(...estimates.map(skewOf)) * variance };
}
