import { availableParallelism } from 'node:os';
import type { ExecutorDescription, Limits } from '../../core/executor-description.ts';
import type { Grants } from '../../core/grants.ts';
import { type IsolationTier, isolationTier } from '../../core/isolation.ts';
import { isShared } from '../../core/problem-tests.ts';
import { checkWorkers } from '../check-workers.ts';
import type { Executor } from '../executor.ts';
import { checkGrants } from '../grants.ts';
import { resolveLimits } from '../limits.ts';
import { missingPart } from '../missing-layers.ts';
import { createPooledExecutor } from '../pooled-executor.ts';
import { PROBE_PROBLEMS } from '../probes.ts';
import type { ProgramRunner } from '../program-run.ts';
import { createPromisedLayers } from '../promised-layers.ts';
import { startPool } from '../worker-pool.ts';
import type { WorkerAnswer } from './answer.ts';
import { startOnInterpreter } from './interpreter.ts';
import { SANDBOX_LAYERS, type SandboxLayer } from './layers.ts';
import { judgeDied, spoiltBy, toExecutionResult } from './outcome.ts';
import { createProgramRunner } from './program-runner.ts';
import { startWorker, type WorkerHello } from './worker.ts';

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

const WARM_UP = {
  problem: PROBE_PROBLEMS.python,
  program: PROBE_PROBLEMS.python.prompt + PROBE_PROBLEMS.python.canonicalSolution,
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
export async function createPythonExecutor(
  options: PythonExecutorOptions = {},
): Promise<Executor & ProgramRunner> {
  const { python = 'python3', workers = availableParallelism() } = options;
  checkWorkers(workers);
  const limits = resolveLimits(options.limits);
  const { layers = SANDBOX_LAYERS, requireIsolation: required = 'basic', scratchMiB, network } = options;
  const grants: Grants = {
    ...(scratchMiB === undefined ? {} : { scratchMiB }),
    ...(network === true ? { network } : {}),
  };
  checkGrants(grants, required);
  const granted = Object.keys(grants).length > 0;
  let promised = createPromisedLayers();
  const pool = await startOnInterpreter(python, (interpreter) => {
    promised = createPromisedLayers();
    const shared = promised;
    return startPool<WorkerHello, WorkerAnswer>(
      (onLost) => startWorker({ interpreter, layers, grants, promised: shared }, onLost),
      workers,
      0,
      WARM_UP,
    );
  });
  const missing = () => missingPart(promised.promised() ?? [], grants);
  const runner = createProgramRunner(pool, limits, required);
  const executor = await createPooledExecutor({
    pool,
    workers,
    limits,
    requireIsolation: required,
    mustStart: granted,
    describe: (hello) => ({
      ...describe(hello),
      ...missingPart(hello.layers, grants),
      ...(granted ? { grants } : {}),
    }),
    toResult: (answer, own) => ({ ...toExecutionResult(answer, own), ...missing() }),
    spoilt: spoiltBy,
    judgeDied,
    probe: PROBE_PROBLEMS.python,
  });
  return {
    ...executor,
    async runProgram(run) {
      const outcome = await runner.runProgram(run);
      return outcome.isolation === undefined ? outcome : { ...outcome, ...missing() };
    },
    async execute(job) {
      const result = await executor.execute(job);
      return isShared(job.problem) ? { ...result, judging: 'shared' } : result;
    },
  };
}

function describe(hello: WorkerHello): ExecutorDescription {
  return {
    language: 'python',
    interpreter: hello.executable,
    interpreterVersion: `${hello.implementation} ${hello.version}`,
    verdict: 'split',
    layers: hello.layers,
    isolation: isolationTier(hello.layers),
  };
}
