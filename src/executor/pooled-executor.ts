import pLimit from 'p-limit';
import { PasskError } from '../core/errors.ts';
import type { ExecutionResult } from '../core/execution.ts';
import type { ExecutorDescription, Limits } from '../core/executor-description.ts';
import { type IsolationTier, isAtLeast } from '../core/isolation.ts';
import type { Problem } from '../core/problem.ts';
import type { ExecutionJob, Executor } from './executor.ts';
import { heldToLimit, isNearLimit, withGrace } from './near-limit.ts';
import { JobLost } from './worker.ts';
import { JOBS_PER_WORKER, type WorkerPool } from './worker-pool.ts';

/** What a language's workers have to bring; how their answers are believed, tried again and held to limits is the same. */
export interface PooledExecutorParts<Hello, Answer extends { readonly isolation: IsolationTier }> {
  readonly pool: WorkerPool<Hello, Answer>;
  readonly workers: number;
  readonly limits: Limits;
  readonly requireIsolation: IsolationTier;
  describe(hello: Hello): ExecutorDescription;
  toResult(answer: Answer, limits: Limits): ExecutionResult;
  /** Whether the guest was killed from outside the harness while it was judged: alone it gets a fair trial. */
  wasKilled(answer: Answer): boolean;
  /** A program that any healthy worker passes; tells a broken harness from a program that breaks workers. */
  readonly probe: Problem;
}

/** @throws PasskError E_HARNESS when the machine grants less isolation than is required. */
export async function createPooledExecutor<Hello, Answer extends { readonly isolation: IsolationTier }>(
  parts: PooledExecutorParts<Hello, Answer>,
): Promise<Executor> {
  const { pool, limits, workers, requireIsolation: required } = parts;
  if (required !== 'basic') await refuseLess(parts);
  const alone = pLimit(1);

  const resultOf = (answer: Answer, own: Limits): ExecutionResult =>
    isAtLeast(answer.isolation, required)
      ? parts.toResult(answer, own)
      : harnessError(new Error(`it ran with isolation "${answer.isolation}", "${required}" is required`));

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
      try {
        const answer = await pool.run(job, withGrace(own));
        const result = resultOf(answer, own);
        if (!parts.wasKilled(answer) && !isNearLimit(result, own)) return result;
        return heldToLimit(resultOf(await alone(() => pool.runAlone(job, withGrace(own))), own), own);
      } catch (error) {
        if (error instanceof JobLost && error.suspect)
          return secondChance(pool, job, own, error, resultOf, parts.probe);
        return harnessError(error);
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

/**
 * A worker died under this job. Once may be bad luck: the job runs again, alone. Twice is the program's doing, if a
 * known program still gets its right verdict on a fresh worker; otherwise the harness is broken, and that is no verdict.
 */
async function secondChance<Hello, Answer>(
  pool: WorkerPool<Hello, Answer>,
  job: ExecutionJob,
  limits: Limits,
  first: JobLost,
  resultOf: (answer: Answer, limits: Limits) => ExecutionResult,
  probeProblem: Problem,
): Promise<ExecutionResult> {
  try {
    return resultOf(await pool.runAlone(job, limits), limits);
  } catch (error) {
    if (!(error instanceof JobLost && error.suspect)) return harnessError(error);
  }
  try {
    const probe = {
      problem: probeProblem,
      program: probeProblem.prompt + probeProblem.canonicalSolution,
    };
    if (resultOf(await pool.runAlone(probe, limits), limits).verdict !== 'passed') return harnessError(first);
  } catch (error) {
    return harnessError(error);
  }
  return { verdict: 'crashed', evidence: { message: `took its sandbox down twice (${first.message})` } };
}

function harnessError(error: unknown): ExecutionResult {
  return {
    verdict: 'harness_error',
    evidence: { message: error instanceof Error ? error.message : String(error) },
  };
}
