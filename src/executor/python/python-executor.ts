import { availableParallelism } from 'node:os';
import type { ExecutionResult } from '../../core/execution.ts';
import type { ExecutorDescription, Limits } from '../../core/executor-description.ts';
import type { Problem } from '../../core/problem.ts';
import type { ExecutionJob, Executor } from '../executor.ts';
import { resolveLimits } from '../limits.ts';
import { findInterpreter } from './interpreter.ts';
import { toExecutionResult, wasKilled } from './outcome.ts';
import { JOBS_PER_WORKER, startPool, type WorkerPool } from './pool.ts';
import { JobLost } from './worker.ts';

export interface PythonExecutorOptions {
  /** Interpreter: a command name or a path. @default 'python3' */
  readonly python?: string;
  /** Worker processes. @default one a core */
  readonly workers?: number;
  readonly limits?: Partial<Limits>;
}

/** A program that any healthy worker passes; tells a broken harness from a program that breaks workers. */
const PROBE: Problem = {
  taskId: 'probe',
  language: 'python',
  prompt: 'def probe(x):\n',
  entryPoint: 'probe',
  canonicalSolution: '    return x + 1\n',
  test: 'def check(candidate):\n    assert candidate(1) == 2\n',
};

/**
 * Runs Python programs in warm fork-server workers, judged by a process that no program can reach.
 *
 * @throws PasskError E_HARNESS when no interpreter is found; everything later is a result.
 * @example
 * const executor = await createPythonExecutor({ workers: 2 });
 * const result = await executor.execute({ problem, program: problem.prompt + completion });
 * await executor.close();
 */
export async function createPythonExecutor(options: PythonExecutorOptions = {}): Promise<Executor> {
  const { python = 'python3', workers = availableParallelism() } = options;
  const limits = resolveLimits(options.limits);
  const pool = startPool(await findInterpreter(python), workers);

  return {
    limits,
    concurrency: workers * JOBS_PER_WORKER,
    async describe(): Promise<ExecutorDescription> {
      const hello = await pool.ready();
      return {
        language: 'python',
        interpreter: hello.executable,
        interpreterVersion: `${hello.implementation} ${hello.version}`,
        verdict: 'split',
        layers: hello.layers,
      };
    },
    async execute(job) {
      if (!job.program.isWellFormed()) {
        return {
          verdict: 'syntax_error',
          evidence: { message: 'the program contains half of a surrogate pair' },
        };
      }
      const own = limitsOf(job, limits);
      try {
        const { report, word } = await pool.run(job, own);
        if (!wasKilled(report, word)) return toExecutionResult(report, word, own);
        // Nobody here killed it: the kernel, short of memory, or another process. Alone it gets a fair trial.
        const alone = await pool.runAlone(job, own);
        return toExecutionResult(alone.report, alone.word, own);
      } catch (error) {
        if (error instanceof JobLost && error.suspect) return secondChance(pool, job, own, error);
        return harnessError(error);
      }
    },
    close: () => pool.close(),
  };
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
async function secondChance(
  pool: WorkerPool,
  job: ExecutionJob,
  limits: Limits,
  first: JobLost,
): Promise<ExecutionResult> {
  try {
    const { report, word } = await pool.runAlone(job, limits);
    return toExecutionResult(report, word, limits);
  } catch (error) {
    if (!(error instanceof JobLost && error.suspect)) return harnessError(error);
  }
  try {
    const probe = { problem: PROBE, program: PROBE.prompt + PROBE.canonicalSolution };
    const { report, word } = await pool.runAlone(probe, limits);
    if (toExecutionResult(report, word, limits).verdict !== 'passed') return harnessError(first);
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
