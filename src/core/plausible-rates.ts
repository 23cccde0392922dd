import { mean } from './mean.ts';
import type { TaskCount } from './pass-at-k.ts';
import { drawBeta } from './random-draws.ts';

/**
 * True pass rates that a run's counts may have come from, for simulations. A task's c/n itself would not do: it makes tasks
 * look more extreme than they are (5 of 5 is not 1), and so runs less noisy than they are.
 *
 * Each task's rate has a beta prior, whose mean and spread are those of the run (empirical Bayes by moments, with the
 * unbiased variance within tasks), and is drawn from the posterior. Where every task has one sample nothing tells a hard
 * task from bad luck, and all tasks get the one rate that makes runs noisiest.
 *
 * @returns a function that draws one set of rates, in the order of the tasks
 */
export function plausibleRates(tasks: readonly TaskCount[]): (uniform: () => number) => readonly number[] {
  const centre = mean(tasks.map(({ n, c }) => c / n));
  const total = centre * (1 - centre);
  const repeated = tasks.filter(({ n }) => n > 1);
  const within = mean(repeated.map(({ n, c }) => ((c / n) * (1 - c / n) * n) / (n - 1)));
  if (repeated.length === 0 || within >= total) return () => tasks.map(() => centre);
  // In a beta distribution the mean of p(1-p) is total * strength / (strength + 1).
  const strength = within / (total - within);
  return (uniform) =>
    tasks.map(({ n, c }) => drawBeta(c + centre * strength, n - c + (1 - centre) * strength, uniform));
}
