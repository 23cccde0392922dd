import type { ExecutionResult } from '../core/execution.ts';
import type { Limits } from '../core/executor-description.ts';
import type { Verdict } from '../core/verdict.ts';
import type { ProgramOutcome, ProgramRunner } from '../executor/program-run.ts';

/** One run of a program: what it reads, and what it is to write. */
export interface ProgramCase {
  readonly input: string;
  readonly output: string;
}

export interface JudgeCasesOptions {
  readonly limits?: Partial<Limits>;
  /** Run the cases after one that fails, too, and count those that hold. @default false */
  readonly countAll?: boolean;
  /** Ends it between two cases: nobody waits for the result. */
  readonly signal?: AbortSignal;
}

const SHOWN = 400;

/**
 * Judges a whole program by what it writes for each input. The outputs that are expected never enter its sandbox, and are
 * compared here: printing a verdict, or exiting with 0, is worth nothing.
 */
export async function judgeCases(
  runner: ProgramRunner,
  program: string,
  cases: readonly ProgramCase[],
  { limits = {}, countAll = false, signal }: JudgeCasesOptions = {},
): Promise<ExecutionResult> {
  const keptKiB = 1 + Math.max(0, ...cases.map(({ output }) => Buffer.byteLength(output))) / 512;
  let first: ExecutionResult | undefined;
  let held = 0;
  let cpuMs = 0;
  let wallMs = 0;
  let last: ProgramOutcome | undefined;
  for (const [i, { input, output }] of cases.entries()) {
    if (signal?.aborted === true)
      return { verdict: 'harness_error', evidence: { message: 'the call was ended' } };
    last = await runner.runProgram({ program, stdin: input, limits, keptKiB });
    cpuMs += last.cpuMs ?? 0;
    wallMs += last.wallMs ?? 0;
    const failure = failureOf(last, output);
    if (failure?.verdict === 'harness_error') return failure;
    if (failure === undefined) held += 1;
    else first ??= inCase(failure, i, cases.length);
    if (first !== undefined && !countAll) break;
  }
  if (last === undefined)
    return { verdict: 'harness_error', evidence: { message: 'the problem has no cases' } };
  return {
    ...(first ?? { verdict: 'passed' }),
    ...(countAll ? { assertions: { passed: held, total: cases.length } } : {}),
    cpuMs,
    wallMs,
    ...(last.maxRssKiB === undefined ? {} : { maxRssKiB: last.maxRssKiB }),
    ...(last.isolation === undefined ? {} : { isolation: last.isolation }),
    ...(last.missingLayers === undefined ? {} : { missingLayers: last.missingLayers }),
    ...(last.leavesOpen === undefined ? {} : { leavesOpen: last.leavesOpen }),
  };
}

/** Equal line by line, but for white space at the ends of lines and blank lines at the end. */
export function sameOutput(actual: string, expected: string): boolean {
  return trimmed(actual) === trimmed(expected);
}

function trimmed(text: string): string {
  // Each run of white space is tried from its start alone: a program may write a million blanks and a letter.
  return text.replace(/(?<![ \t\r])[ \t\r]+$/gm, '').trimEnd();
}

function failureOf(outcome: ProgramOutcome, expected: string): ExecutionResult | undefined {
  const { ending, exitCode, message = ending, stdout, stderr } = outcome;
  const say = (verdict: Verdict, text: string) => ({ verdict, evidence: { message: text.slice(0, SHOWN) } });
  if (ending === 'harness_error' || ending === 'timeout' || ending === 'output_limit')
    return say(ending, message);
  if (ending === 'killed') return say('crashed', message);
  if (exitCode !== 0) {
    const reason = stderr.trimEnd().split('\n').at(-1) ?? '';
    // Only failures are told apart here: what a program says of itself can't make it pass.
    if (/^(Syntax|Indentation|Tab)Error/.test(reason) && stdout === '') return say('syntax_error', reason);
    if (/^MemoryError/.test(reason)) return say('memory_limit', reason);
    return say('runtime_error', reason === '' ? `exit code ${exitCode}` : reason);
  }
  if (sameOutput(stdout, expected)) return undefined;
  return say(
    'wrong_answer',
    `wrote ${JSON.stringify(stdout.slice(0, 150))}, expected ${JSON.stringify(expected.slice(0, 150))}`,
  );
}

function inCase(failure: ExecutionResult, index: number, count: number): ExecutionResult {
  const message = `case ${index + 1} of ${count}: ${failure.evidence?.message ?? ''}`;
  return { ...failure, evidence: { message } };
}
