import { compareOutput } from '../comparisons/compare-output.ts';
import type { Compare, Difference } from '../comparisons/comparison.ts';
import type { ExecutionResult } from '../core/execution.ts';
import type { Limits } from '../core/executor-description.ts';
import type { Verdict } from '../core/verdict.ts';
import type { ProgramOutcome, ProgramRunner } from '../workers/program-run.ts';

/** One run of a program: what it reads, and what it is to write. */
export interface ProgramCase {
  readonly input: string;
  readonly output: string;
}

export interface JudgeCasesOptions {
  readonly limits?: Partial<Limits>;
  /** @default by lines */
  readonly compare?: Compare;
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
  { limits = {}, compare = compareOutput('lines'), countAll = false, signal }: JudgeCasesOptions = {},
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
    const failure = failureOf(last, output, compare);
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

function failureOf(outcome: ProgramOutcome, expected: string, compare: Compare): ExecutionResult | undefined {
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
  const difference = compare(stdout, expected);
  return difference === undefined ? undefined : say('wrong_answer', inWords(difference));
}

const SHOWN_OF_LINE = 150;

function inWords({ line, actual, expected }: Difference): string {
  const quote = (text: string) => JSON.stringify(text.slice(0, SHOWN_OF_LINE));
  const wrote = actual === undefined ? 'wrote nothing more' : `wrote ${quote(actual)}`;
  return `line ${line}: ${wrote}, expected ${expected === undefined ? 'no more' : quote(expected)}`;
}

function inCase(failure: ExecutionResult, index: number, count: number): ExecutionResult {
  const message = `case ${index + 1} of ${count}: ${failure.evidence?.message ?? ''}`;
  return { ...failure, evidence: { message } };
}
