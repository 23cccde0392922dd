import { availableParallelism } from 'node:os';
import type { ExecutionResult } from '../../../core/execution.ts';
import type { ExecutorDescription } from '../../../core/executor-description.ts';
import { isolationTier } from '../../../core/isolation.ts';
import { checkWorkers } from '../../../workers/check-workers.ts';
import type { ExecutionJob, Executor } from '../../../workers/executor.ts';
import type { ExecutorSettings } from '../../../workers/executor-settings.ts';
import { SANDBOX_LAYERS } from '../../../workers/layers.ts';
import { resolveLimits } from '../../../workers/limits.ts';
import { missingPart } from '../../../workers/missing-layers.ts';
import { createPooledExecutor } from '../../../workers/pooled-executor.ts';
import type { ProgramRunner } from '../../../workers/program-run.ts';
import { createPromisedLayers } from '../../../workers/promised-layers.ts';
import { startPool, type WorkerPool } from '../../../workers/worker-pool.ts';
import { isAbsent, startOnInterpreter } from '../../python/executor/interpreter.ts';
import { JAVASCRIPT_PROBES } from '../probes.ts';
import type { WorkerAnswer, WorkerHello } from './answer.ts';
import { isTyped } from './is-typed.ts';
import { spoiltBy, toExecutionResult } from './outcome.ts';
import { startProgramWorker } from './programs/program-worker.ts';
import { createPrograms } from './programs/programs.ts';
import { findRuntime } from './runtime.ts';
import { createSpareJudges, type SpareJudges } from './spare-judges.ts';
import { type Confinement, startJudge } from './start-process.ts';
import { hasModules } from './strip-types.ts';
import { createTypeStripper, type StripOutcome, type TypeStripper } from './type-stripper.ts';
import { withRoom } from './with-room.ts';
import { startWorker } from './worker.ts';

export interface JavaScriptExecutorOptions extends ExecutorSettings {
  /**
   * Python that sets up the layers: a command name or a path. One that is named, or found, has to work; only where there is no
   * python3 at all do programs run without layers, which the description says. @default 'python3'
   */
  readonly python?: string;
}

const { problem: PROBE } = JAVASCRIPT_PROBES;
const WARM_UP = { problem: PROBE, program: PROBE.prompt + PROBE.canonicalSolution };

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
export async function createJavaScriptExecutor(
  options: JavaScriptExecutorOptions = {},
): Promise<Executor & ProgramRunner> {
  const { workers = availableParallelism(), layers = SANDBOX_LAYERS, requireIsolation = 'basic' } = options;
  checkWorkers(workers);
  const limits = resolveLimits(options.limits);
  const runtime = findRuntime();
  let spareJudges: SpareJudges | undefined;
  let used: Confinement | undefined;
  const { pool, withoutPython } = await startConfined(options.python, (python) => {
    const promised = createPromisedLayers();
    const confinement = { python, layers };
    used = confinement;
    const judges = createSpareJudges(() => startJudge(runtime, confinement), workers, promised);
    spareJudges = judges;
    return startPool<WorkerHello, WorkerAnswer>(
      (onLost, { memoryLimitMiB } = limits) =>
        startWorker({ runtime, confinement, memoryLimitMiB, promised, spareJudges: judges }, onLost),
      workers,
      1,
      WARM_UP,
    );
  });
  const executor = await createPooledExecutor({
    pool: withRoom(pool, limits),
    workers,
    limits,
    requireIsolation,
    describe: (hello) => describe(hello, withoutPython),
    toResult: (answer, own) => ({ ...toExecutionResult(answer, own), ...missingPart(answer.layers) }),
    spoilt: spoiltBy,
    probe: PROBE,
  });
  const stripper = createTypeStripper();
  const programs = createPrograms(
    stripper,
    { workers, limits, requireIsolation },
    (memoryLimitMiB, promised, onLost) =>
      startProgramWorker({ runtime, confinement: used as Confinement, memoryLimitMiB, promised }, onLost),
  );
  return {
    ...executor,
    runProgram: programs.runProgram,
    execute: (job) =>
      isTyped(job.problem) || hasModules(job.program)
        ? executeStripped(executor, stripper, job)
        : executor.execute(job),
    async close() {
      await Promise.all([executor.close(), programs.close(), spareJudges?.close(), stripper.close()]);
    },
  };
}

/** Types are not looked at here: a program may have wrong ones and run. */
async function executeStripped(
  executor: Executor,
  stripper: TypeStripper,
  job: ExecutionJob,
): Promise<ExecutionResult> {
  let stripped: StripOutcome;
  try {
    stripped = await stripper.strip(job.program, isTyped(job.problem) ? 'typescript' : 'javascript');
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

interface Started {
  readonly pool: WorkerPool<WorkerHello, WorkerAnswer>;
  /** Set where there is none: why no layer holds. */
  readonly withoutPython?: string;
}

/**
 * Only the layers need Python: a machine that has none still judges, with isolation "basic", and says so. One whose Python does
 * not start, for whatever reason, does not.
 */
async function startConfined(
  python: string | undefined,
  start: (python: string | undefined) => WorkerPool<WorkerHello, WorkerAnswer>,
): Promise<Started> {
  try {
    return { pool: await startOnInterpreter(python ?? 'python3', start) };
  } catch (error) {
    if (python !== undefined || !isAbsent(error)) throw error;
    return {
      pool: start(undefined),
      withoutPython: 'there is no python3, which sets them up; install Python 3.9 or newer',
    };
  }
}

function describe(
  { executable, version, layers }: WorkerHello,
  withoutPython: string | undefined,
): ExecutorDescription {
  return {
    language: PROBE.language,
    interpreter: executable,
    interpreterVersion: `Node ${version}`,
    verdict: 'split',
    layers,
    isolation: isolationTier(layers),
    ...missingPart(layers),
    ...(withoutPython === undefined ? {} : { missingBecause: withoutPython }),
  };
}
