import { differenceMargin } from '../core/statistics/difference-margin.ts';
import { mean } from '../core/statistics/mean.ts';
import { type PermutationOptions, permutationTest } from '../core/statistics/permutation-test.ts';
import { type TaskPair, taskDifferences } from '../core/task-pair.ts';

export type GateOutcome = 'pass' | 'fail' | 'inconclusive';

/** The errors that a gate may make. */
export interface GateRule {
  /** The drop of pass@k that must not slip through, in pass@k itself: 0.02 is two points. */
  readonly margin: number;
  /** Chance at most that a model that did not drop fails. */
  readonly alpha: number;
  /** Chance at least that a model that dropped by the margin does not pass. */
  readonly power: number;
}

export const DEFAULT_GATE_RULE: GateRule = { margin: 0.02, alpha: 0.05, power: 0.9 };

export interface GateDecision {
  readonly k: number;
  readonly outcome: GateOutcome;
  readonly difference: number;
  /** The true difference is above this with `confidence`, one-sided. Above -margin, the gate passes. Never below -1. */
  readonly lowerBound: number;
  /** The rule's power; of a sequential gate that of this look. */
  readonly confidence: number;
  /** Chance of a drop like this without any change of the model. At most alpha, the gate fails. */
  readonly pValue: number;
}

/**
 * Decides on one k. It passes when the drop is shown to be smaller than the margin; otherwise it fails when there is shown
 * to be a drop; otherwise the samples are too few to say.
 *
 * A pass comes first: a drop that is real and smaller than the margin is what the margin allows.
 *
 * @param pairs one a task, with n >= k in both runs
 * @throws RangeError where n < k
 */
export function decideGate(
  pairs: readonly TaskPair[],
  k: number,
  rule: GateRule,
  options: PermutationOptions = {},
): GateDecision {
  const { difference, lowerBound } = boundDifference(pairs, k, rule.power);
  const pValue = pValueOf(pairs, k, options);
  const outcome = outcomeOf(lowerBound, rule, () => pValue);
  return { k, outcome, difference, lowerBound, confidence: rule.power, pValue };
}

/** The outcome alone, by the same rule: the test is made only where it matters, which simulations need. */
export function gateOutcome(
  pairs: readonly TaskPair[],
  k: number,
  rule: GateRule,
  options: PermutationOptions = {},
): GateOutcome {
  const { lowerBound } = boundDifference(pairs, k, rule.power);
  return outcomeOf(lowerBound, rule, () => pValueOf(pairs, k, options));
}

function outcomeOf(lowerBound: number, { margin, alpha }: GateRule, pValue: () => number): GateOutcome {
  if (lowerBound > -margin) return 'pass';
  return pValue() <= alpha ? 'fail' : 'inconclusive';
}

function boundDifference(pairs: readonly TaskPair[], k: number, confidence: number) {
  const differences = taskDifferences(pairs, k);
  if (differences === null) throw new RangeError(`decideGate needs n >= ${k} in every task`);
  const difference = mean(differences);
  return { difference, lowerBound: Math.max(-1, difference - differenceMargin(pairs, k, confidence)) };
}

function pValueOf(pairs: readonly TaskPair[], k: number, options: PermutationOptions): number {
  return (permutationTest(pairs, k, options) as { readonly lower: number }).lower;
}
