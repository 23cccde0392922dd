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
  const { ending, exitCode, message = ending, stdout } = outcome;
  if (ending === 'harness_error' || ending === 'timeout' || ending === 'output_limit')
    return failure(ending, message);
  if (ending === 'killed') return failure('crashed', message);
  if (exitCode === 0) return undefined;
  const reason = lastWords(outcome);
  // Only failures are told apart here: what a program says of itself can't make it pass.
  if (/^(Syntax|Indentation|Tab)Error/.test(reason) && stdout === '') return failure('syntax_error', reason);
  if (/^MemoryError/.test(reason)) return failure('memory_limit', reason);
  return failure('runtime_error', reason === '' ? `exit code ${exitCode}` : reason);
}

/** What is right as far as it came back, and was longer, is not right: nobody has seen its end. */
export function cutFailure({ stdout, truncated }: ProgramOutcome, keptKiB: number): CaseFailure | undefined {
  const mostOfCharacter = 4; // which may have been cut itself
  const isCut = truncated && Buffer.byteLength(stdout) > keptKiB * 1024 - mostOfCharacter;
  return isCut ? failure('wrong_answer', `wrote more than ${Math.floor(keptKiB)} KiB`) : undefined;
}

/** The last line of its errors. */
export function lastWords({ stderr }: ProgramOutcome): string {
  return stderr.trimEnd().split('\n').at(-1) ?? '';
}
