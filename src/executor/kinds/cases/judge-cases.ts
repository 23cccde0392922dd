import pLimit from 'p-limit';
import { definedOnly } from '../../../core/defined-only.ts';
import type { ExecutionResult } from '../../../core/execution.ts';
import type { Limits } from '../../../core/executor-description.ts';
import type { Language } from '../../../core/language.ts';
import type { CaseFiles, CasesTests, Interactor, TestCase } from '../../../core/tests/cases-tests.ts';
import type { ProgramOutcome, ProgramRun, ProgramRunner } from '../../../workers/program-run.ts';
import { decisionOf } from './decide.ts';
import { type CaseFailure, cutFailure, endingFailure } from './failure.ts';
import { dialogueFailure, interactorRun } from './interactor.ts';

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

/** How many cases are running, of all programs together, and how many keep the workers busy. */
export interface CaseRoom {
  running: number;
  readonly most: number;
}

/**
 * A program that has begun goes on for so long before another begins, for its workers keep it compiled; then whoever waits has a turn, lest
 * a few cases stand behind hundreds.
 */
const TURN_MS = 200;

/** Who runs a part of its cases, and whether others wait. */
interface Turns {
  <T>(part: () => Promise<T>): Promise<T>;
  readonly pendingCount: number;
}

const NO_TURNS: Turns = Object.assign(<T>(part: () => Promise<T>) => part(), { pendingCount: 0 });

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
  const turns = pLimit(casesAtOnce);
  return (job) => judgeCases(runner, job, room, turns);
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
  turns: Turns = NO_TURNS,
): Promise<ExecutionResult> {
  const decide = decisionOf(tests, runner);
  const cases = inJudgingOrder(tests.cases);
  if (cases.length === 0)
    return { verdict: 'harness_error', evidence: { message: 'the problem has no cases' } };
  const again = cases.length > 1;
  const ended: CaseResult[] = [];
  const lanes: Promise<void>[] = [];
  let next = 0;
  let end = cases.length; // no case from here on is begun

  const runCase = async (place: number): Promise<void> => {
    const one = cases[place] as NumberedCase;
    const run = runOf(one, tests, limits);
    const outcome = await runner.runProgram({ program, language, again, ...run });
    const failure =
      tests.interactor === undefined
        ? (endingFailure(outcome) ?? (await decide(one, outcome.stdout)) ?? cutFailure(outcome, run.keptKiB))
        : dialogueFailure(outcome);
    ended[place] = { outcome, failure };
    if (failure !== undefined && (!countAll || failure.verdict === 'harness_error'))
      end = Math.min(end, place + 1);
  };
  const goesOn = () => next < end && signal?.aborted !== true;
  const lane = async (isExtra: boolean): Promise<void> => {
    const beganMs = performance.now();
    const isOver = () =>
      isExtra ? room.running > room.most : turns.pendingCount > 0 && performance.now() - beganMs > TURN_MS;
    room.running += 1;
    try {
      while (goesOn() && !isOver()) {
        const running = runCase(next++);
        while (next < end && room.running < room.most) open();
        await running;
      }
    } finally {
      room.running -= 1;
    }
  };
  const open = (): void => {
    const opened = lane(true);
    opened.catch(() => undefined); // it is waited for below, perhaps after another has failed
    lanes.push(opened);
  };
  while (goesOn()) await turns(() => lane(false));
  for (let i = 0; i < lanes.length; i++) await lanes[i]; // those that are waited for may open more
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
  readonly failure: CaseFailure | undefined;
}

function inJudgingOrder(cases: readonly TestCase[]): readonly NumberedCase[] {
  const numbered = cases.map((one, i) => ({ ...one, number: i + 1 }));
  const isPublic = ({ isPublic = false }: TestCase) => isPublic;
  return [...numbered.filter(isPublic), ...numbered.filter((one) => !isPublic(one))];
}

/**
 * As much of the output as a right one can have: white space, and numbers with all their digits where few were expected. A checker sees all
 * of it.
 */
const ROOM_KIB = 64;
const TIMES_AS_LONG = 32;

function runOf(
  one: TestCase,
  { files, checker, interactor }: CasesTests,
  common: Partial<Limits>,
): Omit<ProgramRun, 'program' | 'keptKiB'> & { readonly keptKiB: number } {
  const { output, timeLimitMs, memoryLimitMiB, arguments: words } = one;
  const limits = { ...common, ...definedOnly({ timeLimitMs, memoryLimitMiB }) };
  const enoughKiB = ROOM_KIB + (TIMES_AS_LONG * Buffer.byteLength(output)) / 1024;
  const keptKiB = checker === undefined ? enoughKiB : Number.POSITIVE_INFINITY;
  return {
    ...inputOf(one, files, interactor),
    limits,
    keptKiB,
    integerDigits: 0, // no statement means such a limit
    ...definedOnly({ arguments: words, outputFile: files?.output }),
  };
}

/** With an interactor the program reads what that one writes; the input is for the interactor. */
function inputOf(one: TestCase, files: CaseFiles | undefined, interactor: Interactor | undefined) {
  if (interactor !== undefined) return { interactor: interactorRun(interactor, one) };
  return files?.input === undefined ? { stdin: one.input } : { files: { [files.input]: one.input } };
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
      ...(countAll ? { heldShare: heldShare(ended, cases) } : {}),
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

function heldShare(ended: readonly CaseResult[], cases: readonly TestCase[]): number {
  const weights = cases.map(({ weight = 1 }) => weight);
  const held = weights.filter((_, i) => ended[i] !== undefined && ended[i].failure === undefined);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  return sum(held) / sum(weights);
}

function inCase(failure: CaseFailure, { number, name }: NumberedCase, count: number): CaseFailure {
  const called = name === undefined ? '' : ` (${name})`;
  const message = `case ${number} of ${count}${called}: ${failure.evidence?.message ?? ''}`;
  return { ...failure, evidence: { ...failure.evidence, message } };
}
