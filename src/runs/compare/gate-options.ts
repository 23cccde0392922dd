import { badValue } from '../../core/check-number.ts';
import { DEFAULT_GATE_RULE, type GateRule } from '../../gate/decide-gate.ts';
import type { Floor } from '../../gate/decide-run.ts';
import type { Baseline } from '../../store/baseline.ts';
import type { Condition } from '../../store/pair-tasks.ts';

/** What a gate decides by. */
export interface GateOptions extends Partial<GateRule> {
  /** A file of `updateBaseline`, or what it returned. */
  readonly baseline: string | Baseline;
  /** The k of pass@k to decide on. @default [1] */
  readonly k?: readonly number[];
  /** Floors of pass@k that hold whatever the baseline has. @default none */
  readonly floors?: readonly Floor[];
  /** What may differ from the baseline although it decides verdicts. @default nothing */
  readonly allow?: readonly Condition[];
  /** Of the permutation test. @default 0 */
  readonly seed?: number;
}

/** How a gate draws more samples until it is decided. */
export interface SequentialOptions {
  /** Samples a task between two looks. @default the run's n at the first look */
  readonly step?: number;
  /** Give up here: samples a task. @default the larger of the baseline's n and the run's */
  readonly maxN?: number;
  /**
   * Draws up to n samples a task in all. What it throws ends the gate; the looks that were made stay.
   * @default `runSuite({ resume: path, n })`
   */
  readonly draw?: (path: string, n: number) => Promise<unknown>;
}

/** @throws PasskError E_USAGE when a probability or the margin does not do */
export function gateRuleOf(options: Partial<GateRule>): GateRule {
  const { margin, alpha, power } = { ...DEFAULT_GATE_RULE, ...options };
  if (!(margin > 0 && margin < 1))
    throw badValue('margin', margin, 'a drop of pass@k between 0 and 1, as 0.02');
  if (!(alpha > 0 && alpha < 0.5)) throw badValue('alpha', alpha, 'a probability between 0 and 0.5');
  if (!(power > 0.5 && power < 1)) throw badValue('power', power, 'a probability between 0.5 and 1');
  return { margin, alpha, power };
}

/** @throws PasskError E_USAGE for a k that is none, or a floor that is no pass@k */
export function checkedFloors(floors: readonly Floor[] = []): readonly Floor[] {
  for (const { k, floor } of floors) {
    if (Number.isSafeInteger(k) && k >= 1 && floor >= 0 && floor <= 1) continue;
    throw badValue('floors', JSON.stringify({ k, floor }), 'k from 1 up, and a pass@k from 0 to 1');
  }
  return floors;
}
