import { compareOutput } from '../../comparisons/compare-output.ts';
import type { Compare, Difference } from '../../comparisons/comparison.ts';
import type { ExecutionResult } from '../../core/execution.ts';
import type { Limits } from '../../core/executor-description.ts';
import type { Language } from '../../core/language.ts';
import type { CasesTests, TestCase } from '../../core/tests/cases-tests.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { ProgramOutcome, ProgramRunner } from '../../workers/program-run.ts';

/** A whole program, and the cases that it is judged by. */
export interface CasesJob {
  readonly program: string;
  readonly language: Language;
  readonly tests: CasesTests;
  /** Of each case that has none of its own. */
  readonly limits?: Partial<Limits>;
  /** Run the cases after one that fails, too, and count those that hold. @default false */
  readonly countAll?: boolean;
  /** Ends it between two cases: nobody waits for the result. */
  readonly signal?: AbortSignal;
}

const SHOWN = 400;

/** How many cases are running, of all programs together, and how many keep the workers busy. */
export interface CaseRoom {
  running: number;
  readonly most: number;
}

/**
 * Judges whole programs, each by what it writes for each input. Cases of one program run side by side while the workers have nothing
 * else to do; where many programs are judged at once, each runs one case after the other.
 *
 * @param casesAtOnce how many cases keep all workers busy
 */
export function createCasesJudge(
  runner: ProgramRunner,
  casesAtOnce: number,
): (job: CasesJob) => Promise<ExecutionResult> {
  const room: CaseRoom = { running: 0, most: casesAtOnce };
  return (job) => judgeCases(runner, job, room);
}

/**
 * Judges a whole program by what it writes for each input. The outputs that are expected never enter its sandbox, and are
 * compared here: printing a verdict, or exiting with 0, is worth nothing. The cases that the description shows come first, so that
 * whether a program fails one of them is known of all. The first case that fails decides, by its place and not by the clock: what is
 * said is the same however many run at a time.
 */
export async function judgeCases(
  runner: ProgramRunner,
  { program, language, tests, limits = {}, countAll = false, signal }: CasesJob,
  room: CaseRoom = { running: 0, most: 1 },
): Promise<ExecutionResult> {
  const { compare: name = 'usual', tolerance } = tests;
  const compare = compareOutput(name, tolerance);
  const cases = inJudgingOrder(tests.cases);
  if (cases.length === 0)
    return { verdict: 'harness_error', evidence: { message: 'the problem has no cases' } };
  const ended: CaseResult[] = [];
  const others: Promise<void>[] = [];
  let next = 0;
  let end = cases.length; // no case from here on is begun

  const runCase = async (place: number): Promise<void> => {
    const one = cases[place] as NumberedCase;
    const outcome = await runner.runProgram({
      program,
      language,
      stdin: one.input,
      limits: limitsOf(one, limits),
      keptKiB: 1 + Buffer.byteLength(one.output) / 512,
      ...(one.arguments === undefined ? {} : { arguments: one.arguments }),
    });
    const failure = failureOf(outcome, one.output, compare);
    ended[place] = { outcome, failure };
    if (failure !== undefined && (!countAll || failure.verdict === 'harness_error'))
      end = Math.min(end, place + 1);
  };
  const lane = async (isExtra: boolean): Promise<void> => {
    room.running += 1;
    try {
      while (next < end && signal?.aborted !== true && !(isExtra && room.running > room.most)) {
        const running = runCase(next++);
        while (next < end && room.running < room.most) others.push(lane(true));
        await running;
      }
    } finally {
      room.running -= 1;
    }
  };
  await lane(false);
  for (let i = 0; i < others.length; i++) await others[i]; // those that are waited for may start more
  if (signal?.aborted === true)
    return { verdict: 'harness_error', evidence: { message: 'the call was ended' } };
  return summarize(ended.slice(0, end), cases, countAll);
}

/** A case, and its number in the task, from 1. */
interface NumberedCase extends TestCase {
  readonly number: number;
}

interface CaseResult {
  readonly outcome: ProgramOutcome;
  readonly failure: ExecutionResult | undefined;
}

function inJudgingOrder(cases: readonly TestCase[]): readonly NumberedCase[] {
  const numbered = cases.map((one, i) => ({ ...one, number: i + 1 }));
  const isPublic = ({ isPublic = false }: TestCase) => isPublic;
  return [...numbered.filter(isPublic), ...numbered.filter((one) => !isPublic(one))];
}

function limitsOf({ timeLimitMs, memoryLimitMiB }: TestCase, common: Partial<Limits>): Partial<Limits> {
  return {
    ...common,
    ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
    ...(memoryLimitMiB === undefined ? {} : { memoryLimitMiB }),
  };
}

function summarize(
  ended: readonly CaseResult[],
  cases: readonly NumberedCase[],
  countAll: boolean,
): ExecutionResult {
  const at = ended.findIndex(({ failure }) => failure !== undefined);
  const broken = ended.find(({ failure }) => failure?.verdict === 'harness_error')?.failure;
  if (broken !== undefined) return broken;
  const failure = ended[at]?.failure;
  const held = ended.filter((one) => one.failure === undefined).length;
  const shown = cases.filter(({ isPublic }) => isPublic === true).length;
  const sum = (read: (outcome: ProgramOutcome) => number | undefined) =>
    ended.reduce((total, { outcome }) => total + (read(outcome) ?? 0), 0);
  const most = (read: (outcome: ProgramOutcome) => number | undefined) =>
    Math.max(...ended.map(({ outcome }) => read(outcome) ?? 0));
  const { isolation, missingLayers, leavesOpen } = (ended.at(-1) as CaseResult).outcome;
  return {
    ...(failure === undefined
      ? { verdict: 'passed' }
      : inCase(failure, cases[at] as NumberedCase, cases.length)),
    ...(countAll ? { assertions: { passed: held, total: cases.length } } : {}),
    cases: {
      run: ended.length,
      held,
      total: cases.length,
      slowestCpuMs: most(({ cpuMs }) => cpuMs),
      ...(shown === 0 ? {} : { passedPublic: at < 0 || at >= shown }),
    },
    cpuMs: sum(({ cpuMs }) => cpuMs),
    wallMs: sum(({ wallMs }) => wallMs),
    maxRssKiB: most(({ maxRssKiB }) => maxRssKiB),
    ...(isolation === undefined ? {} : { isolation }),
    ...(missingLayers === undefined ? {} : { missingLayers }),
    ...(leavesOpen === undefined ? {} : { leavesOpen }),
  };
}

function failureOf(outcome: ProgramOutcome, expected: string, compare: Compare): ExecutionResult | undefined {
  const { ending, exitCode, message = ending, stdout, failure, reason } = outcome;
  const say = (verdict: Verdict, text: string) => ({ verdict, evidence: { message: text.slice(0, SHOWN) } });
  if (ending === 'harness_error' || ending === 'timeout' || ending === 'output_limit')
    return say(ending, message);
  if (failure === 'memory') return say('memory_limit', reason ?? message);
  if (ending === 'killed') return say('crashed', message);
  if (exitCode !== 0)
    return say(failure === 'syntax' ? 'syntax_error' : 'runtime_error', reason ?? `exit code ${exitCode}`);
  const difference = compare(stdout, expected);
  return difference === undefined ? undefined : say('wrong_answer', inWords(difference));
}

const SHOWN_OF_LINE = 150;

function inWords({ line, actual, expected }: Difference): string {
  const quote = (text: string) => JSON.stringify(text.slice(0, SHOWN_OF_LINE));
  const wrote = actual === undefined ? 'wrote nothing more' : `wrote ${quote(actual)}`;
  return `line ${line}: ${wrote}, expected ${expected === undefined ? 'no more' : quote(expected)}`;
}

function inCase(failure: ExecutionResult, { number, name }: NumberedCase, count: number): ExecutionResult {
  const called = name === undefined ? '' : ` (${name})`;
  const message = `case ${number} of ${count}${called}: ${failure.evidence?.message ?? ''}`;
  return { ...failure, evidence: { message } };
}
