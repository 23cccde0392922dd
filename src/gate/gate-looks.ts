import { lookLevels } from '../core/statistics/group-sequential.ts';
import type { TaskCount } from '../core/statistics/pass-at-k.ts';
import type { GateRule } from './decide-gate.ts';
import type { GateTarget, RuleOf } from './decide-run.ts';
import { gateNoise } from './gate-noise.ts';

/** A look that may not decide yet still needs a bound to show; this much more is spent on it. */
const LEAST_LEVEL = 1e-12;

/** A gate that looks more than once at a growing run. */
export interface LookSchedule {
  /** Samples a task at each look so far, growing; the last one is now. */
  readonly looks: readonly number[];
  /** Samples a task at which the gate gives up. */
  readonly maxN: number;
}

/**
 * The rule for the last of several looks, which keeps the gate's errors over all of them. At each look both errors are spent
 * by {@link lookLevels}, one on failing and one on passing. Neither relies on the other: a gate that is looked at again after
 * it could have stopped keeps both.
 *
 * The information of a look is one over the variance of the difference, known from the baseline before any sample is drawn;
 * the baseline's own noise is in every look. A floor compares with a constant, and has only the run's.
 */
export function rulesOfLooks(
  baseline: readonly TaskCount[],
  rule: GateRule,
  targets: number,
  { looks, maxN }: LookSchedule,
): RuleOf {
  const alpha = rule.alpha / Math.max(1, targets);
  return ({ k, floor }: GateTarget) => {
    const noise = gateNoise(baseline, k);
    const fixed = floor === undefined ? noise.before.variance : 0;
    const final = fixed + noise.after(maxN).variance;
    // Where no task varies at all, the number of samples is all the information there is.
    const information = looks.map((n) =>
      n >= maxN ? 1 : final > 0 ? final / (fixed + noise.after(n).variance) : n / maxN,
    );
    const level = (error: number) => Math.max(LEAST_LEVEL, lookLevels(error, information).at(-1) as number);
    return { margin: rule.margin, alpha: level(alpha), power: 1 - level(1 - rule.power) };
  };
}
