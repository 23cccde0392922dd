import { availableParallelism } from 'node:os';
import { PasskError } from '../../core/errors.ts';
import type { ExecutionResult } from '../../core/execution.ts';
import type { ExecutorDescription, Limits } from '../../core/executor-description.ts';
import { type IsolationTier, isolationTier } from '../../core/isolation.ts';
import type { Problem } from '../../core/problem.ts';
import type { ExecutionJob, Executor } from '../executor.ts';
import { resolveLimits } from '../limits.ts';
import { createPooledExecutor } from '../pooled-executor.ts';
import { PROBE_PROBLEMS } from '../probes.ts';
import { startOnInterpreter } from '../python/interpreter.ts';
import { SANDBOX_LAYERS, type SandboxLayer } from '../python/layers.ts';
import { startPool, type WorkerPool } from '../worker-pool.ts';
import type { WorkerAnswer, WorkerHello } from './answer.ts';
import { toExecutionResult, wasKilled } from './outcome.ts';
import { findRuntime } from './runtime.ts';
import { refuseTooLittleMemory, SMALLEST_MEMORY_LIMIT_MIB } from './smallest-memory.ts';
import { createSpareJudges, type SpareJudges } from './spare-judges.ts';
import { startJudge } from './start-process.ts';
import { createTypeStripper, type StripOutcome, type TypeStripper } from './type-stripper.ts';
import { startWorker } from './worker.ts';

export interface JavaScriptExecutorOptions {
  /** Worker process pairs. @default one a core */
  readonly workers?: number;
  readonly limits?: Partial<Limits>;
  /** Layers to try; what the machine does not grant is left out, and every result says what held. @default all */
  readonly layers?: readonly SandboxLayer[];
  /** Refuse to start, and to believe a verdict, with less isolation than this. @default 'basic' */
  readonly requireIsolation?: IsolationTier;
  /** Python that sets up the layers: a command name or a path. Without one no layer holds. @default 'python3' */
  readonly python?: string;
}

/**
 * Runs JavaScript and TypeScript programs, each in an isolate of its own, judged by another process.
 *
 * @throws PasskError E_HARNESS when isolated-vm is not installed, E_USAGE for limits under which nothing can run; everything later
 * is a result.
 * @example
 * const executor = await createJavaScriptExecutor({ workers: 2 });
 * const result = await executor.execute({ problem, program: problem.prompt + completion });
 * await executor.close();
 */
export async function createJavaScriptExecutor(options: JavaScriptExecutorOptions = {}): Promise<Executor> {
  const { workers = availableParallelism(), layers = SANDBOX_LAYERS, requireIsolation = 'basic' } = options;
  const limits = resolveLimits(options.limits);
  refuseTooLittleMemory(limits);
  const runtime = findRuntime();
  let spareJudges: SpareJudges | undefined;
  const pool = await startConfined(options.python, (python) => {
    const confinement = { python, layers };
    const judges = createSpareJudges(() => startJudge(runtime, confinement), workers);
    spareJudges = judges;
    return startPool<WorkerHello, WorkerAnswer>(
      (onLost, { memoryLimitMiB } = limits) =>
        startWorker({ runtime, confinement, memoryLimitMiB, spareJudges: judges }, onLost),
      workers,
      1,
    );
  });
  const executor = await createPooledExecutor({
    pool: withRoom(pool, limits),
    workers,
    limits,
    requireIsolation,
    describe,
    toResult: toExecutionResult,
    wasKilled,
    probe: PROBE_PROBLEMS.javascript,
  });
  const stripper = createTypeStripper();
  return {
    ...executor,
    async execute(job) {
      const { language, limits: own } = job.problem;
      if ((own?.memoryLimitMiB ?? SMALLEST_MEMORY_LIMIT_MIB) < SMALLEST_MEMORY_LIMIT_MIB)
        return tooLittle(own);
      return language === 'typescript' ? executeStripped(executor, stripper, job) : executor.execute(job);
    },
    async close() {
      await Promise.all([executor.close(), spareJudges?.close(), stripper.close()]);
    },
  };
}

/** A suite that allows less than any program needs has no verdict to give. */
function tooLittle(own: Problem['limits']): ExecutionResult {
  const message = `the problem's memory limit of ${own?.memoryLimitMiB} MiB is less than the ${SMALLEST_MEMORY_LIMIT_MIB} MiB that an empty JavaScript program may need`;
  return { verdict: 'harness_error', evidence: { message } };
}

/** A job that may use more memory than the workers were started for gets a worker of its own. */
function withRoom(
  pool: WorkerPool<WorkerHello, WorkerAnswer>,
  { memoryLimitMiB }: Limits,
): WorkerPool<WorkerHello, WorkerAnswer> {
  const run: typeof pool.run = (job, limits) =>
    limits.memoryLimitMiB > memoryLimitMiB ? pool.runAlone(job, limits) : pool.run(job, limits);
  return { ...pool, run };
}

/** Types are not looked at here: a program may have wrong ones and run. */
async function executeStripped(
  executor: Executor,
  stripper: TypeStripper,
  job: ExecutionJob,
): Promise<ExecutionResult> {
  let stripped: StripOutcome;
  try {
    stripped = await stripper.strip(job.program);
  } catch (error) {
    return { verdict: 'harness_error', evidence: { message: String(error) } };
  }
  if ('ended' in stripped) {
    const limit = stripped.ended === 'timeout' ? 'time' : 'memory';
    return {
      verdict: stripped.ended,
      evidence: { message: `taking its types away reached the limit of ${limit}` },
    };
  }
  if (stripped.error === undefined) return executor.execute({ ...job, program: stripped.code });
  const { message, line } = stripped.error;
  return {
    verdict: 'syntax_error',
    evidence: { message, ...(line === undefined ? {} : { programLine: line }) },
  };
}

/** Only namespaces, landlock and seccomp need Python; a machine without it still judges, with isolation "basic". */
async function startConfined(
  python: string | undefined,
  start: (python: string | undefined) => WorkerPool<WorkerHello, WorkerAnswer>,
): Promise<WorkerPool<WorkerHello, WorkerAnswer>> {
  try {
    return await startOnInterpreter(python ?? 'python3', start);
  } catch (error) {
    if (python !== undefined || !(error instanceof PasskError)) throw error;
    return start(undefined);
  }
}

function describe({ executable, version, layers }: WorkerHello): ExecutorDescription {
  return {
    language: 'javascript',
    interpreter: executable,
    interpreterVersion: `Node ${version}`,
    verdict: 'split',
    layers,
    isolation: isolationTier(layers),
  };
}
