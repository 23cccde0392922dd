import { PasskError } from '../../core/errors.ts';
import { isRecord } from '../../core/is-record.ts';
import type { GateOutcome, GateRule } from '../../gate/decide-gate.ts';
import { decideFloor, type Floor } from '../../gate/decide-run.ts';
import { formatScore, formatShare } from '../../report/numbers.ts';
import { checkedFloors, gateRuleOf } from '../compare/gate-options.ts';
import type { RunResult } from './run-result.ts';

/**
 * Whether a run's pass@k is shown to be at least a floor, and a sentence that says what was compared with what.
 *
 * @param received what should be a {@link RunResult}
 * @throws PasskError E_USAGE for what is none, and for a k that some task has too few samples for; E_INPUT for a run that is not complete
 */
export function passAtKAssertion(
  received: unknown,
  asked: Floor,
  errors: Partial<Pick<GateRule, 'alpha' | 'power'>> = {},
): { readonly outcome: GateOutcome; readonly message: string } {
  const [floor] = checkedFloors([asked]) as [Floor];
  const rule = gateRuleOf(errors);
  const { path, scores, isComplete } = asRunResult(received);
  if (!isComplete)
    throw new PasskError('E_INPUT', 'the run lacks samples, or the harness could not judge some', {
      file: path,
      hint: 'What is missing may be what is hard. Resume the run: runSuite({ resume: run.path }).',
    });
  const tasks = scores.tasks.filter(({ n }) => n > 0);
  const short = tasks.find(({ n }) => n < floor.k);
  if (short !== undefined || tasks.length === 0) {
    const what =
      short === undefined ? 'the run has no sample' : `task ${short.taskId} has ${short.n} samples`;
    throw new PasskError('E_USAGE', `${what}: pass@${floor.k} has no estimate`, { file: path, field: 'k' });
  }
  const pairs = tasks.map((count) => ({ before: count, after: count }));
  const { outcome, value, lowerBound, upperBound } = decideFloor(pairs, floor, rule);
  const estimate = `pass@${floor.k} is ${formatScore(value)} over ${tasks.length} tasks`;
  const lower = `${formatScore(lowerBound)} (lower bound, ${confidence(rule.power)} confidence)`;
  const upper = `${formatScore(upperBound)} (upper bound, ${confidence(1 - rule.alpha)} confidence)`;
  const meaning: Readonly<Record<GateOutcome, string>> = {
    pass: `the lower bound is at least ${floor.floor}`,
    fail: `the upper bound is below ${floor.floor}: the model is shown to be worse`,
    inconclusive: `inconclusive: ${floor.floor} lies between the bounds, so neither is shown; more samples a task may decide`,
  };
  return {
    outcome,
    message: `${estimate}, between ${lower} and ${upper}; ${meaning[outcome]}. Run: ${path}`,
  };
}

function asRunResult(received: unknown): RunResult {
  if (isRecord(received) && isRecord(received.scores) && Array.isArray(received.scores.tasks))
    return received as unknown as RunResult;
  throw new PasskError('E_USAGE', 'this is no result of a run', {
    expected: 'what runSuite, evaluateSamples or scoreRun returned: did you forget to await it?',
  });
}

function confidence(share: number): string {
  return formatShare(share, 1).replace('.0 %', ' %');
}
