import { type Interval, taskInterval } from '../core/statistics/interval.ts';
import { meanPassAtK, taskScores } from '../core/statistics/pass-at-k.ts';
import type { PermutationOptions } from '../core/statistics/permutation-test.ts';
import { suiteInterval } from '../core/statistics/suite-interval.ts';
import type { TaskPair } from '../core/task-pair.ts';
import { decideGate, type GateDecision, type GateOutcome, type GateRule } from './decide-gate.ts';

/** An absolute floor of pass@k. */
export interface Floor {
  readonly k: number;
  readonly floor: number;
}

export interface FloorDecision extends Floor {
  readonly outcome: GateOutcome;
  readonly value: number;
  readonly lowerBound: number;
  readonly upperBound: number;
}

/** What one decision is about: a drop of pass@k, or its floor. */
export interface GateTarget {
  readonly k: number;
  readonly floor?: number;
}

/** The errors that one of several decisions may make. */
export type RuleOf = (target: GateTarget) => GateRule;

export interface GateResult {
  readonly outcome: GateOutcome;
  readonly rule: GateRule;
  readonly decisions: readonly GateDecision[];
  readonly floors: readonly FloorDecision[];
}

export interface DecideRunOptions extends PermutationOptions {
  /** @default none */
  readonly floors?: readonly Floor[];
  /** @default alpha divided by the number of decisions, so that all together keep it */
  readonly ruleOf?: RuleOf;
}

/** Decides on a run: it passes when every k and every floor does, and fails when one of them does. */
export function decideRun(
  pairs: readonly TaskPair[],
  ks: readonly number[],
  rule: GateRule,
  { floors = [], ruleOf = shareAlpha(rule, ks.length + floors.length), ...options }: DecideRunOptions = {},
): GateResult {
  const decisions = ks.map((k) => decideGate(pairs, k, ruleOf({ k }), options));
  const held = floors.map((floor) => decideFloor(pairs, floor, ruleOf(floor)));
  const outcome = overallOutcome([...decisions, ...held].map((decision) => decision.outcome));
  return { outcome, rule, decisions, floors: held };
}

/** The rule of each decision where so many are made at once: a fail needs only one of them, so they share alpha. */
export function shareAlpha(rule: GateRule, decisions: number): RuleOf {
  const shared = { ...rule, alpha: rule.alpha / Math.max(1, decisions) };
  return () => shared;
}

/** A pass needs all, a fail any. */
export function overallOutcome(outcomes: readonly GateOutcome[]): GateOutcome {
  if (outcomes.includes('fail')) return 'fail';
  return outcomes.includes('inconclusive') ? 'inconclusive' : 'pass';
}

/** @throws RangeError where a task has fewer than k samples */
export function decideFloor(
  pairs: readonly TaskPair[],
  { k, floor }: Floor,
  { alpha, power }: GateRule,
): FloorDecision {
  const tasks = pairs.map(({ after }) => after);
  const value = meanPassAtK(tasks, k);
  const scores = taskScores(tasks, k);
  if (value === null || scores === null)
    throw new RangeError(`a floor of pass@${k} needs n >= ${k} in every task`);
  const draws = tasks.reduce((sum, { n }) => sum + Math.floor(n / k), 0);
  // Without 2k samples the wider interval over tasks errs on the safe side.
  const oneSided = (confidence: number): Interval =>
    suiteInterval(tasks, k, 2 * confidence - 1) ?? taskInterval(scores, draws, 2 * confidence - 1);
  const lowerBound = oneSided(power).low;
  const upperBound = oneSided(1 - alpha).high;
  const outcome = lowerBound >= floor ? 'pass' : upperBound < floor ? 'fail' : 'inconclusive';
  return { k, floor, outcome, value, lowerBound, upperBound };
}
