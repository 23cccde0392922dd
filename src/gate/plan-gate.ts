import { halfStep, smallSample } from '../core/statistics/difference-margin.ts';
import { normalCdf, normalQuantile } from '../core/statistics/normal.ts';
import { leastN, type TaskCount } from '../core/statistics/pass-at-k.ts';
import { largestStep, unseenEvents } from '../core/statistics/pass-at-k-variance.ts';
import type { Cumulants } from '../core/statistics/score-cumulants.ts';
import { skewedMargin } from '../core/statistics/skewed-margin.ts';
import type { GateRule } from './decide-gate.ts';
import { gateNoise } from './gate-noise.ts';

/** More samples a task than anybody draws to decide a gate. */
export const MOST_SAMPLES = 10_000;

export interface GatePlan {
  /** Chance that a run of an unchanged model passes, by the normal approximation; never of one with n < k. */
  passChance(n: number): number;
  /** The smallest n with this chance; null where the baseline's own noise is too much for any n. */
  samplesFor(chance: number): number | null;
  /** The same where the baseline too is drawn again with n samples a task. */
  samplesOfBothFor(chance: number): number | null;
}

/**
 * How many samples a gate will need, from its baseline alone. A gate passes when the observed difference stays above the
 * margin by its one-sided bound, so an unchanged model passes with chance Phi((margin - bound) / sigma), where sigma is what
 * sampling both runs moves the difference by. An approximation: {@link simulateGate} tells what the rule really does.
 *
 * @param baseline (n, c) of each task of the run that later ones are compared with
 * @param ks a pass needs all of them; the chance is that of the least likely one. The baseline needs n >= k in every task
 * @param rule alpha plays no part: it decides between fail and inconclusive
 * @throws RangeError where a task of the baseline has n < k
 * @example
 * const baseline = [{ n: 40, c: 30 }, { n: 40, c: 4 }, { n: 40, c: 0 }];
 * const plan = planGate(baseline, [1], { ...DEFAULT_GATE_RULE, margin: 0.1 });
 * plan.samplesFor(0.9); // 44: with so many samples a task an unchanged model passes nine times of ten
 * plan.passChance(10); // 0.62
 */
export function planGate(
  baseline: readonly TaskCount[],
  ks: readonly number[],
  { margin, power }: GateRule,
): GatePlan {
  const plans = ks.map((k) => {
    const { before, after } = gateNoise(baseline, k);
    const runOf = (n: number): Side => ({
      noise: after(n),
      tasks: baseline.map(() => ({ n })),
      step: newStep(baseline, n, k),
    });
    const recorded: Side = { noise: before, tasks: baseline, step: largestStep(baseline, k) };
    const chance = (old: (n: number) => Side) => (n: number) =>
      n < k ? 0 : passChanceOf(old(n), runOf(n), k, { margin, power });
    return { run: chance(() => recorded), both: chance(runOf) };
  });
  const passChance = (n: number) => Math.min(...plans.map(({ run }) => run(n)));
  const bothChance = (n: number) => Math.min(...plans.map(({ both }) => both(n)));
  return {
    passChance,
    samplesFor: (chance) => smallest((n) => passChance(n) >= chance),
    samplesOfBothFor: (chance) => smallest((n) => bothChance(n) >= chance),
  };
}

/** What is known of the baseline, or of a run to come, before it is drawn. */
interface Side {
  readonly noise: Cumulants;
  readonly tasks: readonly Pick<TaskCount, 'n'>[];
  /** {@link largestStep} */
  readonly step: number;
}

function passChanceOf(
  before: Side,
  after: Side,
  k: number,
  { margin, power }: Pick<GateRule, 'margin' | 'power'>,
): number {
  const wider =
    Math.min(leastN(before.tasks), leastN(after.tasks)) < 2 * k ? smallSample(after.tasks.length, power) : 1;
  if (wider === Infinity) return 0;
  const deviation = Math.sqrt(before.noise.variance + after.noise.variance);
  const noise = {
    variance: (wider * deviation) ** 2,
    third: wider ** 3 * (after.noise.third - before.noise.third),
  };
  const half = Math.max(halfStep(before.tasks, k), halfStep(after.tasks, k));
  const bound = Math.max(
    skewedMargin(noise, normalQuantile(power)) + half,
    unseenEvents(power) * Math.max(before.step, after.step),
  );
  return deviation > 0 ? normalCdf((margin - bound) / deviation) : margin > bound ? 1 : 0;
}

/** {@link largestStep} of a run to come: tasks that never, or always, passed so far will do so again. */
function newStep(baseline: readonly TaskCount[], n: number, k: number): number {
  const extreme =
    baseline.some(({ c }) => c === 0) || (k === 1 && baseline.some((task) => task.c === task.n));
  return extreme ? Math.min(1, k / n) / baseline.length : 0;
}

function smallest(does: (n: number) => boolean): number | null {
  if (!does(MOST_SAMPLES)) return null;
  let low = 0;
  let high = MOST_SAMPLES;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (does(middle)) high = middle;
    else low = middle;
  }
  return high;
}
