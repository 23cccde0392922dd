import pLimit from 'p-limit';
import { PasskError } from '../core/errors.ts';
import type { Limits } from '../core/executor-description.ts';
import { type IsolationTier, isAtLeast } from '../core/isolation.ts';
import { bytesOf } from './bytes-of.ts';
import type { ExecutionJob } from './executor.ts';
import { forwardClockMs } from './forward-clock.ts';
import { resolveLimits } from './limits.ts';
import { heldToLimit, isNearLimit, withGrace } from './near-limit.ts';
import type { ProgramOutcome, ProgramRun, ProgramRunner } from './program-run.ts';
import { type Spoilt, settleSpoilt, type Trial, tryOnce } from './second-run.ts';
import type { WorkerPool } from './worker-pool.ts';

const KEPT_KIB = 1024;

/** A whole program with its input, as a worker gets it. */
export interface ProgramInput
  extends Pick<
    ProgramRun,
    'program' | 'files' | 'outputFile' | 'integerDigits' | 'interactor' | 'again' | 'compileTimeLimitMs'
  > {
  readonly stdin: Buffer;
  readonly arguments: readonly string[];
  /** When it is ended by the clock that only goes forward, in ms of `process.hrtime`. @default never */
  readonly endsAtMs?: number;
  /** How much is wanted of what it writes, of each stream; more than 0. */
  readonly keptBytes: number;
}

/** What a language's workers have to bring to run whole programs; how their answers are believed and tried again is the same. */
export interface ProgramRunnerParts<Answer extends { readonly isolation: IsolationTier }> {
  readonly pool: Pick<WorkerPool<unknown, Answer>, 'run' | 'runAlone'>;
  readonly limits: Limits;
  readonly requireIsolation: IsolationTier;
  toJob(input: ProgramInput): ExecutionJob;
  toOutcome(answer: Answer, limits: Limits, input: ProgramInput): ProgramOutcome;
  /** Whether this answer may say nothing of the program, because something else ended it. */
  spoilt(answer: Answer, limits: Limits): Spoilt | undefined;
  /** What the language says of a program that is no text. It is the program's fault: a harness error would keep it clear of its reward. */
  readonly notText: string;
  /** A program that ends well wherever the harness works. @default '' */
  readonly healthyProgram?: string;
}

/** Whole programs on the workers of a language. */
export function createProgramRunner<Answer extends { readonly isolation: IsolationTier }>({
  pool,
  limits: usual,
  requireIsolation: required,
  toJob,
  toOutcome,
  spoilt: spoiltBy,
  notText,
  healthyProgram = '',
}: ProgramRunnerParts<Answer>): ProgramRunner {
  const alone = pLimit(1);

  const outcomeOf = (answer: Answer, limits: Limits, input: ProgramInput): ProgramOutcome =>
    isAtLeast(answer.isolation, required)
      ? toOutcome(answer, limits, input)
      : failedProgram(`it ran with isolation "${answer.isolation}", "${required}" is required`);

  const attempt = async (input: ProgramInput, limits: Limits): Promise<ProgramOutcome> => {
    const take = (answer: Answer): Trial<ProgramOutcome> => {
      const spoilt = spoiltBy(answer, limits);
      const result = outcomeOf(answer, limits, input);
      return { result, ...(spoilt === undefined ? {} : { spoilt }) };
    };
    const again = (tried = input) =>
      alone(() => tryOnce(() => pool.runAlone(toJob(tried), withGrace(limits)), take));
    const { result, spoilt } = await tryOnce(() => pool.run(toJob(input), withGrace(limits)), take);
    if (spoilt !== undefined)
      return settleSpoilt(spoilt, {
        again,
        isSuccess: ({ ending }) => ending === 'exited',
        failed: failedProgram,
        tookDown: (message) => ({ ...failedProgram(message), ending: 'killed' }),
        isHealthy: async () => (await again({ ...input, program: healthyProgram })).result?.exitCode === 0,
      });
    const first = result as ProgramOutcome;
    if (!isNearLimit(asResult(first), limits)) return first;
    if (input.endsAtMs !== undefined) return timedAgain(first, first, limits); // nobody waits for a second run
    const second = await again();
    if (second.spoilt !== undefined || second.result === undefined)
      return failedProgram(second.spoilt?.message ?? 'the second run said nothing');
    return timedAgain(first, second.result, limits);
  };

  return {
    async runProgram({
      program,
      stdin = '',
      limits: given = {},
      keptKiB = KEPT_KIB,
      arguments: list = [],
      deadlineMs,
      language: _,
      ...surroundings
    }: ProgramRun) {
      const endsAtMs = deadlineMs === undefined ? undefined : forwardClockMs() + deadlineMs;
      try {
        if (!program.isWellFormed())
          return {
            ending: 'exited',
            exitCode: 1,
            stdout: '',
            stderr: notText,
            truncated: false,
            failure: 'syntax',
          };
        const wallLimitMs = given.wallLimitMs ?? given.timeLimitMs ?? usual.wallLimitMs;
        const limits = resolveLimits({ ...usual, ...given, wallLimitMs });
        if (!(keptKiB >= 0))
          throw new PasskError('E_INPUT', `keptKiB is ${keptKiB}`, {
            field: 'keptKiB',
            expected: 'a number from 0 up',
          });
        // More is not written; and none at all would be no whole program to a worker.
        const keptBytes = Math.max(1, Math.ceil(Math.min(keptKiB, limits.outputLimitKiB) * 1024));
        const input = { ...surroundings, program, stdin: bytesOf(stdin), arguments: list, keptBytes };
        return await attempt({ ...input, ...(endsAtMs === undefined ? {} : { endsAtMs }) }, limits);
      } catch (error) {
        return failedProgram(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

/** What is said of a program that the harness could not run. */
export function failedProgram(message: string): ProgramOutcome {
  return { ending: 'harness_error', message, stdout: '', stderr: '', truncated: false };
}

/** For the rules about time, which are those of judged programs. */
function asResult({ ending, cpuMs = 0 }: ProgramOutcome) {
  return { verdict: ending === 'exited' ? ('passed' as const) : ('timeout' as const), cpuMs };
}

/** What the first run wrote stays, whatever the second one writes: the second only says how long the program takes. */
function timedAgain(first: ProgramOutcome, second: ProgramOutcome, limits: Limits): ProgramOutcome {
  if (second.ending !== 'exited') return second;
  const { verdict, evidence } = heldToLimit(asResult(second), limits);
  if (verdict !== 'timeout')
    return { ...first, ...(second.cpuMs === undefined ? {} : { cpuMs: second.cpuMs }) };
  return { ...second, ending: 'timeout', ...(evidence === undefined ? {} : { message: evidence.message }) };
}
