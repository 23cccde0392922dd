import { type CaseFailure, failure } from './failure.ts';

/** testlib's exit codes: wrong answer, presentation error, unexpected end of file, something behind the end, partly right. */
const WRONG = new Set([1, 2, 4, 7, 8]);

/** What the exit code of a task's checker or interactor says; undefined for "right". Any code that means nothing is its own failure. */
export function judgeExit(
  who: 'checker' | 'interactor',
  { exitCode, message }: { readonly exitCode: number; readonly message: string },
): CaseFailure | undefined {
  if (exitCode === 0) return undefined;
  const [said = ''] = message.trim().split('\n');
  if (WRONG.has(exitCode))
    return failure('wrong_answer', said === '' ? `the ${who} says no` : `the ${who} says: ${said}`);
  return failure(
    'harness_error',
    `the task's ${who} failed: exit code ${exitCode}${said === '' ? '' : `: ${said}`}`,
  );
}
