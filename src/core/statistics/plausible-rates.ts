import type { TaskCount } from './pass-at-k.ts';
import { drawBeta } from './random-draws.ts';
import { ratePrior } from './rate-prior.ts';

/**
 * True pass rates that a run's counts may have come from, for simulations. A task's c/n itself would not do: it makes tasks
 * look more extreme than they are (5 of 5 is not 1), and so runs less noisy than they are. Each rate is drawn from its
 * posterior under {@link ratePrior}.
 *
 * @returns a function that draws one set of rates, in the order of the tasks
 */
export function plausibleRates(tasks: readonly TaskCount[]): (uniform: () => number) => readonly number[] {
  const { centre, strength } = ratePrior(tasks);
  if (strength === Infinity) return () => tasks.map(() => centre);
  return (uniform) =>
    tasks.map(({ n, c }) => drawBeta(c + centre * strength, n - c + (1 - centre) * strength, uniform));
}
