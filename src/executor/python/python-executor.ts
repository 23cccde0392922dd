import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { PasskError } from '../../core/errors.ts';
import type { ExecutionResult } from '../../core/execution.ts';
import type { ExecutorDescription, Limits } from '../../core/executor-description.ts';
import type { Grants } from '../../core/grants.ts';
import { type IsolationTier, isAtLeast, isolationTier } from '../../core/isolation.ts';
import { isShared, type Problem } from '../../core/problem.ts';
import type { ExecutionJob, Executor } from '../executor.ts';
import { checkGrants } from '../grants.ts';
import { resolveLimits } from '../limits.ts';
import { heldToLimit, isNearLimit, withGrace } from '../near-limit.ts';
import type { WorkerAnswer } from './answer.ts';
import { findInterpreter } from './interpreter.ts';
import { SANDBOX_LAYERS, type SandboxLayer } from './layers.ts';
import { toExecutionResult, wasKilled } from './outcome.ts';
import { JOBS_PER_WORKER, startPool, type WorkerPool } from './pool.ts';
import { JobLost } from './worker.ts';

export interface PythonExecutorOptions extends Grants {
  /** Interpreter: a command name or a path. @default 'python3' */
  readonly python?: string;
  /** Worker processes. @default one a core */
  readonly workers?: number;
  readonly limits?: Partial<Limits>;
  /** Layers to try; what the machine does not grant is left out, and every result says what held. @default all */
  readonly layers?: readonly SandboxLayer[];
  /** Refuse to start, and to believe a verdict, with less isolation than this. @default 'basic' */
  readonly requireIsolation?: IsolationTier;
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
 * @throws PasskError E_HARNESS when no interpreter is found, or the machine lacks what is required or granted; everything
 * later is a result.
 * @example
 * const executor = await createPythonExecutor({ workers: 2 });
 * const result = await executor.execute({ problem, program: problem.prompt + completion });
 * await executor.close();
 */
export async function createPythonExecutor(options: PythonExecutorOptions = {}): Promise<Executor> {
  const { python = 'python3', workers = availableParallelism() } = options;
  const limits = resolveLimits(options.limits);
  const { layers = SANDBOX_LAYERS, requireIsolation: required = 'basic', scratchMiB, network } = options;
  const grants: Grants = {
    ...(scratchMiB === undefined ? {} : { scratchMiB }),
    ...(network === true ? { network } : {}),
  };
  checkGrants(grants, required);
  const granted = Object.keys(grants).length > 0;
  const pool = startPool({ interpreter: await findInterpreter(python), layers, grants }, workers);
  if (required !== 'basic' || granted) await refuseLess(pool, required);
  const alone = pLimit(1);

  const resultOf = (answer: WorkerAnswer, own: Limits): ExecutionResult =>
    isAtLeast(answer.isolation, required)
      ? toExecutionResult(answer, own)
      : harnessError(new Error(`it ran with isolation "${answer.isolation}", "${required}" is required`));

  const executeUnmarked = async (job: ExecutionJob): Promise<ExecutionResult> => {
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
      // Killed, but by nobody here: by the kernel, short of memory, or by another process. Alone it gets a fair trial.
      if (!wasKilled(answer) && !isNearLimit(result, own)) return result;
      return heldToLimit(resultOf(await alone(() => pool.runAlone(job, withGrace(own))), own), own);
    } catch (error) {
      if (error instanceof JobLost && error.suspect) return secondChance(pool, job, own, error, resultOf);
      return harnessError(error);
    }
  };

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
        isolation: isolationTier(hello.layers),
        ...(granted ? { grants } : {}),
      };
    },
    async execute(job) {
      const result = await executeUnmarked(job);
      return isShared(job.problem) ? { ...result, judging: 'shared' } : result;
    },
    close: () => pool.close(),
  };
}

async function refuseLess(pool: WorkerPool, required: IsolationTier): Promise<void> {
  try {
    const { layers } = await pool.ready();
    const tier = isolationTier(layers);
    if (isAtLeast(tier, required)) return;
    throw new PasskError('E_HARNESS', `this machine grants isolation "${tier}" (${layers.join(', ')})`, {
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
async function secondChance(
  pool: WorkerPool,
  job: ExecutionJob,
  limits: Limits,
  first: JobLost,
  resultOf: (answer: WorkerAnswer, limits: Limits) => ExecutionResult,
): Promise<ExecutionResult> {
  try {
    return resultOf(await pool.runAlone(job, limits), limits);
  } catch (error) {
    if (!(error instanceof JobLost && error.suspect)) return harnessError(error);
  }
  try {
    const probe = { problem: PROBE, program: PROBE.prompt + PROBE.canonicalSolution };
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
