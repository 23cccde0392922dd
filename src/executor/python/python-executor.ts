import { availableParallelism } from 'node:os';
import type { ExecutorDescription, Limits } from '../../core/executor-description.ts';
import { type IsolationTier, isolationTier } from '../../core/isolation.ts';
import type { Problem } from '../../core/problem.ts';
import type { Executor } from '../executor.ts';
import { resolveLimits } from '../limits.ts';
import { createPooledExecutor } from '../pooled-executor.ts';
import { startPool } from '../worker-pool.ts';
import type { WorkerAnswer } from './answer.ts';
import { findInterpreter } from './interpreter.ts';
import { SANDBOX_LAYERS, type SandboxLayer } from './layers.ts';
import { toExecutionResult, wasKilled } from './outcome.ts';
import { startWorker, type WorkerHello } from './worker.ts';

export interface PythonExecutorOptions {
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
 * @throws PasskError E_HARNESS when no interpreter is found; everything later is a result.
 * @example
 * const executor = await createPythonExecutor({ workers: 2 });
 * const result = await executor.execute({ problem, program: problem.prompt + completion });
 * await executor.close();
 */
export async function createPythonExecutor(options: PythonExecutorOptions = {}): Promise<Executor> {
  const { python = 'python3', workers = availableParallelism() } = options;
  const limits = resolveLimits(options.limits);
  const { layers = SANDBOX_LAYERS, requireIsolation: required = 'basic' } = options;
  const interpreter = await findInterpreter(python);
  return createPooledExecutor({
    pool: startPool<WorkerHello, WorkerAnswer>(
      (onLost) => startWorker({ interpreter, layers }, onLost),
      workers,
    ),
    workers,
    limits,
    requireIsolation: required,
    describe,
    toResult: toExecutionResult,
    wasKilled,
    probe: PROBE,
  });
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
