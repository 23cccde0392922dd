import type { Limits } from '../../../../core/executor-description.ts';
import type { IsolationTier } from '../../../../core/isolation.ts';
import type { ProgramOutcome, ProgramRun, ProgramRunner } from '../../../../workers/program-run.ts';
import { createProgramRunner, failedProgram } from '../../../../workers/program-runner.ts';
import { createPromisedLayers, type PromisedLayers } from '../../../../workers/promised-layers.ts';
import type { StartWorker } from '../../../../workers/worker.ts';
import { startPool, type WorkerPool } from '../../../../workers/worker-pool.ts';
import type { WorkerHello } from '../answer.ts';
import { isTyped } from '../is-typed.ts';
import { hasModules } from '../strip-types.ts';
import type { TypeStripper } from '../type-stripper.ts';
import type { ProgramAnswer } from './program-answer.ts';
import { programJob, WARM_UP } from './program-job.ts';
import { spoiltBy, toOutcome } from './program-outcome.ts';
import { withRoomyWorkers } from './roomy-workers.ts';

export interface Programs extends ProgramRunner {
  close(): Promise<void>;
}

export interface ProgramsOptions {
  readonly workers: number;
  readonly limits: Limits;
  readonly requireIsolation: IsolationTier;
}

type Start = (
  memoryLimitMiB: number,
  promised: PromisedLayers,
  onLost: Parameters<StartWorker<WorkerHello, ProgramAnswer>>[0],
) => ReturnType<StartWorker<WorkerHello, ProgramAnswer>>;

/** Whole programs in JavaScript, and in TypeScript, whose types are taken away. Their workers start with the first of them. */
export function createPrograms(
  stripper: TypeStripper,
  { workers, limits, requireIsolation }: ProgramsOptions,
  start: Start,
): Programs {
  let pool: WorkerPool<WorkerHello, ProgramAnswer> | undefined;

  const startRunner = (): ProgramRunner => {
    const promised = createPromisedLayers();
    const startWorkers = (usualMiB: number, spares: number) =>
      startPool<WorkerHello, ProgramAnswer>(
        (onLost, own) => start(own?.memoryLimitMiB ?? usualMiB, promised, onLost),
        workers,
        spares,
        WARM_UP,
      );
    const usualMiB = limits.memoryLimitMiB;
    pool = withRoomyWorkers(startWorkers(usualMiB, 1), usualMiB, (roomyMiB) => startWorkers(roomyMiB, 0));
    return createProgramRunner({
      ...{ pool, limits, requireIsolation },
      ...{ toJob: programJob, toOutcome, spoilt: spoiltBy },
      notText: 'SyntaxError: the program contains half of a surrogate pair\n',
    });
  };
  let runner: ProgramRunner | undefined;

  return {
    async runProgram(run) {
      const stripped = await withoutTypes(stripper, run);
      if (typeof stripped !== 'string') return stripped;
      runner ??= startRunner();
      return runner.runProgram({ ...run, program: stripped });
    },
    close: async () => pool?.close(),
  };
}

/** The program as a script, or how it ended without having begun. */
async function withoutTypes(
  stripper: TypeStripper,
  { program, language = 'javascript' }: ProgramRun,
): Promise<string | ProgramOutcome> {
  const typed = isTyped({ language });
  if (!program.isWellFormed() || !(typed || hasModules(program))) return program;
  try {
    const stripped = await stripper.strip(program, typed ? 'typescript' : 'javascript');
    if ('ended' in stripped) {
      const isMemory = stripped.ended === 'memory_limit';
      const message = `taking its types away reached the limit of ${isMemory ? 'memory' : 'time'}`;
      return isMemory
        ? { ...NOTHING, ending: 'killed', failure: 'memory', message }
        : { ...NOTHING, ending: 'timeout', message };
    }
    if (stripped.error === undefined) return stripped.code;
    return syntaxError(`SyntaxError: ${stripped.error.message}`);
  } catch (error) {
    return failedProgram(String(error));
  }
}

const NOTHING = { stdout: '', stderr: '', truncated: false } as const;

/** A program that is none, as Node says it: it was not run. */
export const syntaxError = (reason: string): ProgramOutcome => ({
  ...{ ending: 'exited', exitCode: 1, failure: 'syntax', reason },
  ...{ ...NOTHING, stderr: `${reason}\n` },
});
