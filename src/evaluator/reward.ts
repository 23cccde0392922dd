import { PasskError } from '../core/errors.ts';
import type { ExecutionResult } from '../core/execution.ts';
import { VERDICTS, type Verdict } from '../core/verdict.ts';

/** A verdict that says something of the program. */
export type ProgramVerdict = Exclude<Verdict, 'harness_error'>;

/**
 * How a verdict becomes a number. Whatever is set here, `harness_error` is `null`: nobody knows what the program deserves.
 */
export interface RewardOptions {
  /** @default 1 */
  readonly passed?: number;
  /** Of every verdict that has no number of its own in `verdicts`. @default 0 */
  readonly failed?: number;
  /** Numbers of single verdicts, the time limit and missing code among them: `{ timeout: -0.1, no_code: -1 }`. */
  readonly verdicts?: Readonly<Partial<Record<ProgramVerdict, number>>>;
  /**
   * What a failing program gets at most for the assertions that hold, in proportion, and of a task with cases for the share of their
   * weight that those have which hold; the judge counts them. It is added to the failing verdict's own number. Partial credit is easier to earn than to deserve: keep it far below `passed`.
   * @default 0: assertions are not counted
   */
  readonly assertions?: number;
  /** Added where the answer held exactly one clean fenced block, the rule `fence` without repairs. @default 0 */
  readonly format?: number;
  /** Taken from a passing program in proportion to the share of its CPU time limit that it used. @default 0 */
  readonly time?: number;
}

/** What a reward is made of. */
export interface RewardedResult extends ExecutionResult {
  readonly rule?: string;
  readonly repairs?: readonly string[];
}

/** Refuses what is no number, before anything runs. */
export function checkReward(options: RewardOptions): void {
  const { verdicts = {}, ...terms } = options;
  for (const verdict of Object.keys(verdicts)) {
    if (verdict === 'harness_error' || !(VERDICTS as readonly string[]).includes(verdict))
      throw new PasskError('E_USAGE', 'no reward can be set for it', {
        field: `reward.verdicts.${verdict}`,
        expected: VERDICTS.filter((name) => name !== 'harness_error').join(', '),
        ...(verdict === 'harness_error' ? { hint: 'The reward of a harness error is null, always.' } : {}),
      });
  }
  const ofVerdicts = Object.entries(verdicts).map(([name, value]) => [`verdicts.${name}`, value] as const);
  for (const [field, value] of [...Object.entries(terms), ...ofVerdicts]) {
    if (typeof value === 'number' && Number.isFinite(value)) continue;
    throw new PasskError('E_USAGE', `${String(value)} is no reward`, {
      field: `reward.${field}`,
      expected: 'a number',
    });
  }
}

/**
 * The reward of one result; `null` where the harness failed, which says nothing about the program.
 *
 * @param timeLimitMs the CPU time limit that the program ran under, in each of its cases where it has some
 * @example
 * rewardOf({ verdict: 'timeout' }, { verdicts: { timeout: -0.1 } }, 3000); // -0.1
 */
export function rewardOf(result: RewardedResult, options: RewardOptions, timeLimitMs: number): number | null {
  const { verdict, assertions } = result;
  const cpuMs = result.cases?.slowestCpuMs ?? result.cpuMs ?? 0;
  if (verdict === 'harness_error') return null;
  const { passed = 1, failed = 0, verdicts = {}, time = 0, format = 0 } = options;
  const base = verdicts[verdict] ?? (verdict === 'passed' ? passed : failed);
  const counted = assertions === undefined ? 0 : assertions.passed / Math.max(1, assertions.total);
  const share = result.cases?.heldShare ?? counted;
  const partial = verdict === 'passed' ? 0 : (options.assertions ?? 0) * share;
  const slow = verdict === 'passed' ? time * Math.min(1, cpuMs / timeLimitMs) : 0;
  const clean = result.rule === 'fence' && result.repairs === undefined ? format : 0;
  return base + partial + clean - slow;
}
