import { availableParallelism } from 'node:os';
import type { ExecutorDescription } from '../../../core/executor-description.ts';
import type { Grants } from '../../../core/grants.ts';
import { isolationTier } from '../../../core/isolation.ts';
import { isShared } from '../../../core/tests/problem-tests.ts';
import { checkWorkers } from '../../../workers/check-workers.ts';
import type { Executor } from '../../../workers/executor.ts';
import type { ExecutorSettings } from '../../../workers/executor-settings.ts';
import { checkGrants } from '../../../workers/grants.ts';
import { SANDBOX_LAYERS } from '../../../workers/layers.ts';
import { resolveLimits } from '../../../workers/limits.ts';
import { missingPart } from '../../../workers/missing-layers.ts';
import { createPooledExecutor } from '../../../workers/pooled-executor.ts';
import type { ProgramRunner } from '../../../workers/program-run.ts';
import { createProgramRunner } from '../../../workers/program-runner.ts';
import { createPromisedLayers } from '../../../workers/promised-layers.ts';
import type { WorkerAnswer } from '../../../workers/supervised/answer.ts';
import { judgeDied, spoiltBy, toExecutionResult } from '../../../workers/supervised/outcome.ts';
import { startPool } from '../../../workers/worker-pool.ts';
import { PYTHON_PROBES } from '../probes.ts';
import { startOnInterpreter } from './interpreter.ts';
import { PYTHON_PROGRAMS } from './program-runner.ts';
import { startWorker, type WorkerHello } from './worker.ts';

export interface PythonExecutorOptions extends ExecutorSettings, Grants {
  /** Interpreter: a command name or a path. @default 'python3' */
  readonly python?: string;
}

const { problem: PROBE } = PYTHON_PROBES;
const WARM_UP = { problem: PROBE, program: PROBE.prompt + PROBE.canonicalSolution };

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
  const runner = createProgramRunner({ pool, limits, requireIsolation: required, ...PYTHON_PROGRAMS });
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
    probe: PROBE,
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
    language: PROBE.language,
    interpreter: hello.executable,
    interpreterVersion: `${hello.implementation} ${hello.version}`,
    verdict: 'split',
    layers: hello.layers,
    isolation: isolationTier(hello.layers),
  };
}
