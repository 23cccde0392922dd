import type { Limits } from '../../../core/executor-description.ts';
import type { Checker, TestCase } from '../../../core/tests/cases-tests.ts';
import type { ProgramOutcome, ProgramRunner } from '../../../workers/program-run.ts';
import { type CaseDecision, type CaseFailure, failure } from './failure.ts';
import { judgeExit } from './testlib-exit.ts';

/** Checkers are as good as their authors: one that hangs must not hold a run up. Room for outputs of many megabytes. */
const LIMITS: Partial<Limits> = { timeLimitMs: 15_000, memoryLimitMiB: 1024 };

/**
 * Asks a checker, in a process of its own that has never seen the program, and after the program has ended. What it says is believed as a
 * test is; what it can't say is the suite's fault and nobody's wrong answer.
 */
export function checkerDecision(runner: ProgramRunner, checker: Checker): CaseDecision {
  const { language, source, protocol } = checker;
  return async ({ input, output: answer }: TestCase, written: string) => {
    const files = filesOf(protocol, input, answer, written);
    const outcome = await runner.runProgram({
      program: source,
      language,
      files,
      arguments: Object.keys(files),
      limits: LIMITS,
      integerDigits: 0,
    });
    if (outcome.ending !== 'exited') return broken(outcome.message ?? outcome.ending);
    return protocol === 'testlib' ? byExitCode(outcome) : byNumber(outcome);
  };
}

/** In the order in which the protocol has them. */
function filesOf(protocol: Checker['protocol'], input: string, answer: string, output: string) {
  return protocol === 'testlib'
    ? { 'input.txt': input, 'output.txt': output, 'answer.txt': answer }
    : { 'input.txt': input, 'correct_output.txt': answer, 'solution_output.txt': output };
}

function byExitCode(outcome: ProgramOutcome): CaseFailure | undefined {
  const { exitCode = 0, stderr, stdout, failure: what, reason } = outcome;
  // One that ends by an exception, or is no program, has an exit code, too.
  if (what !== undefined) return broken(reason ?? `exit code ${exitCode}`);
  return judgeExit('checker', { exitCode, message: stderr.trim() === '' ? stdout : stderr });
}

function byNumber(outcome: ProgramOutcome): CaseFailure | undefined {
  const { exitCode, stdout } = outcome;
  if (exitCode !== 0) return broken(outcome.reason ?? `exit code ${exitCode}`);
  const [word = ''] = stdout.trim().split(/\s+/, 1);
  const share = word === '' ? Number.NaN : Number(word);
  if (!Number.isFinite(share)) return broken(`it printed ${JSON.stringify(word.slice(0, 60))}, no number`);
  if (share >= 1) return undefined;
  return failure('wrong_answer', share > 0 ? `the checker says: ${share} of 1` : 'the checker says no');
}

function broken(why: string): CaseFailure {
  return failure('harness_error', `the task's checker failed: ${why}`);
}
