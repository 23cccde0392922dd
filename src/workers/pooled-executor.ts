import pLimit from 'p-limit';
import { PasskError } from '../core/errors.ts';
import type { ExecutionResult } from '../core/execution.ts';
import type { ExecutorDescription, Limits } from '../core/executor-description.ts';
import { type IsolationTier, isAtLeast } from '../core/isolation.ts';
import { tooLittle } from '../core/least-limits.ts';
import type { Problem } from '../core/problem.ts';
import type { ExecutionJob, Executor } from './executor.ts';
import { heldToLimit, isNearLimit, withGrace } from './near-limit.ts';
import { type Spoilt, settleSpoilt, type Trial, tryOnce } from './second-run.ts';
import { JOBS_PER_WORKER, type WorkerPool } from './worker-pool.ts';

/** What a language's workers have to bring; how their answers are believed, tried again and held to limits is the same. */
export interface PooledExecutorParts<Hello, Answer extends { readonly isolation: IsolationTier }> {
  readonly pool: WorkerPool<Hello, Answer>;
  readonly workers: number;
  readonly limits: Limits;
  readonly requireIsolation: IsolationTier;
  /** Wait for a worker before anything else: it may refuse what it is to grant. @default false */
  readonly mustStart?: boolean;
  describe(hello: Hello): ExecutorDescription;
  toResult(answer: Answer, limits: Limits): ExecutionResult;
  /** Whether this answer may say nothing of the program, because something else ended it. */
  spoilt(answer: Answer, limits: Limits): Spoilt | undefined;
  /** Whether the judge died while it judged. @default never */
  judgeDied?(answer: Answer): boolean;
  /** A program that any healthy worker passes; tells a broken harness from a program that breaks workers. */
  readonly probe: Problem;
}

/** @throws PasskError E_HARNESS when the machine grants less isolation than is required. */
export async function createPooledExecutor<Hello, Answer extends { readonly isolation: IsolationTier }>(
  parts: PooledExecutorParts<Hello, Answer>,
): Promise<Executor> {
  const { pool, limits, workers, requireIsolation: required } = parts;
  if (required !== 'basic' || parts.mustStart === true) await refuseLess(parts);
  const alone = pLimit(1); // second runs of all kinds: a flood of them never starts more than one worker besides

  const resultOf = (answer: Answer, own: Limits): ExecutionResult =>
    isAtLeast(answer.isolation, required)
      ? parts.toResult(answer, own)
      : harnessError(`it ran with isolation "${answer.isolation}", "${required}" is required`);

  const trialOf =
    (own: Limits) =>
    (answer: Answer): Trial<ExecutionResult> => {
      const spoilt = parts.spoilt(answer, own);
      const result = resultOf(answer, own);
      const judgeDied = parts.judgeDied?.(answer) === true;
      return { result, judgeDied, ...(spoilt === undefined ? {} : { spoilt }) };
    };

  const runAlone = (job: ExecutionJob, own: Limits): Promise<Trial<ExecutionResult>> =>
    alone(() => tryOnce(() => pool.runAlone(job, withGrace(own)), trialOf(own)));

  const runKnown = (problem: Problem, own: Limits) =>
    runAlone({ problem, program: problem.prompt + problem.canonicalSolution }, own);

  /** A test may end its judge whatever the program is. That is seen where a known solution meets the same end. */
  const blame = async ({ problem }: ExecutionJob, own: Limits, result: ExecutionResult) => {
    if (problem.canonicalSolution.trim() === '') return result;
    const { judgeDied } = await runKnown(problem, own);
    if (judgeDied !== true) return result;
    return harnessError('the test ends its judge, with the canonical solution, too');
  };

  const execute = async (job: ExecutionJob, own: Limits): Promise<ExecutionResult> => {
    const first = await tryOnce(() => pool.run(job, withGrace(own)), trialOf(own));
    if (first.spoilt !== undefined) {
      const settled = await settleSpoilt(first.spoilt, {
        again: () => runAlone(job, own),
        isSuccess: ({ verdict }) => verdict === 'passed',
        failed: harnessError,
        tookDown: (message): ExecutionResult => ({ verdict: 'crashed', evidence: { message } }),
        isHealthy: async () => (await runKnown(parts.probe, own)).result?.verdict === 'passed',
      });
      return heldToLimit(settled, own);
    }
    const result = first.result as ExecutionResult;
    if (first.judgeDied === true && result.verdict === 'crashed') return blame(job, own, result);
    if (!isNearLimit(result, own)) return result;
    const second = await runAlone(job, own);
    if (second.spoilt !== undefined || second.result === undefined)
      return harnessError(second.spoilt?.message ?? 'the second run said nothing');
    return heldToLimit(second.result, own);
  };

  return {
    limits,
    concurrency: workers * JOBS_PER_WORKER,
    describe: async () => parts.describe(await pool.ready()),
    async execute(job) {
      if (!job.program.isWellFormed()) {
        return {
          verdict: 'syntax_error',
          evidence: { message: 'the program contains half of a surrogate pair' },
        };
      }
      const own = limitsOf(job, limits);
      const field = tooLittle(own);
      if (field !== undefined)
        return harnessError(`its limit ${field} of ${own[field]} is less than an empty program needs`);
      try {
        return await execute(job, own);
      } catch (error) {
        return harnessError(error instanceof Error ? error.message : String(error));
      }
    },
    close: () => pool.close(),
  };
}

async function refuseLess<Hello, Answer extends { readonly isolation: IsolationTier }>({
  pool,
  describe,
  requireIsolation: required,
}: PooledExecutorParts<Hello, Answer>): Promise<void> {
  try {
    const { layers, isolation } = describe(await pool.ready());
    if (isAtLeast(isolation, required)) return;
    throw new PasskError('E_HARNESS', `this machine grants isolation "${isolation}" (${layers.join(', ')})`, {
      field: '--require-isolation',
      expected: `"${required}"`,
      hint: '`passk doctor` shows what is missing; containers often refuse namespaces, and old kernels have no landlock.',
    });
  } catch (error) {
    await pool.close();
    throw error;
  }
}

function limitsOf(job: ExecutionJob, limits: Limits): Limits {
  const { limits: own } = job.problem;
  const timeLimitMs = job.timeLimitMs ?? own?.timeLimitMs ?? limits.timeLimitMs;
  return { ...limits, timeLimitMs, memoryLimitMiB: own?.memoryLimitMiB ?? limits.memoryLimitMiB };
}

function harnessError(message: string): ExecutionResult {
  return { verdict: 'harness_error', evidence: { message } };
}
