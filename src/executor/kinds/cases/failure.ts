import type { ExecutionResult } from '../../../core/execution.ts';
import type { TestCase } from '../../../core/tests/cases-tests.ts';
import type { Verdict } from '../../../core/verdict.ts';
import type { ProgramOutcome } from '../../../workers/program-run.ts';

/** Why a case does not hold. */
export type CaseFailure = Pick<ExecutionResult, 'verdict' | 'evidence'>;

/** Whether what a program has written is right; undefined where it is. */
export type CaseDecision = (one: TestCase, written: string) => Promise<CaseFailure | undefined>;

const SHOWN = 400;

export function failure(verdict: Verdict, message: string): CaseFailure {
  return { verdict, evidence: { message: message.slice(0, SHOWN) } };
}

/** What a program that did not end as it should came to; undefined for one whose output decides. */
export function endingFailure(outcome: ProgramOutcome): CaseFailure | undefined {
  const { ending, exitCode, message = ending, failure: what, reason } = outcome;
  if (ending === 'harness_error' || ending === 'timeout' || ending === 'output_limit')
    return failure(ending, message);
  if (what === 'memory') return failure('memory_limit', reason ?? message);
  // C++ ends by a signal what nobody caught.
  if (ending === 'killed' && what === 'exception') return failure('runtime_error', reason ?? message);
  if (ending === 'killed') return failure('crashed', message);
  if (exitCode === 0) return undefined;
  return failure(what === 'syntax' ? 'syntax_error' : 'runtime_error', reason ?? `exit code ${exitCode}`);
}

/** What is right as far as it came back, and was longer, is not right: nobody has seen its end. */
export function cutFailure({ stdout, truncated }: ProgramOutcome, keptKiB: number): CaseFailure | undefined {
  const mostOfCharacter = 4; // which may have been cut itself
  const isCut = truncated && Buffer.byteLength(stdout) > keptKiB * 1024 - mostOfCharacter;
  return isCut ? failure('wrong_answer', `wrote more than ${Math.floor(keptKiB)} KiB`) : undefined;
}
