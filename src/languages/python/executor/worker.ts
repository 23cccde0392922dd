import { fileURLToPath } from 'node:url';
import type { Grants } from '../../../core/grants.ts';
import type { SandboxLayer } from '../../../workers/layers.ts';
import type { PromisedLayers } from '../../../workers/promised-layers.ts';
import { ENDED, type JudgeWord, readWord, type WorkerAnswer } from '../../../workers/supervised/answer.ts';
import {
  type SupervisorHello,
  startSupervisedWorker,
} from '../../../workers/supervised/supervised-worker.ts';
import type { Worker } from '../../../workers/worker.ts';
import { takeCore } from './cores.ts';
import { encodeJob, encodeTest, isJudged, type WorkerJob } from './frames.ts';
import { grantArguments, grantEnvironment, missingGrant } from './grants.ts';
import { createProgramPlaces, type ProgramPlaces } from './program-places.ts';
import { interactorPayload, testPayload } from './test-payload.ts';

export interface WorkerOptions {
  readonly interpreter: string;
  /** Those to try. */
  readonly layers: readonly SandboxLayer[];
  readonly grants: Grants;
  /** Shared by all workers of an executor. */
  readonly promised: PromisedLayers;
  /** How long a start may take, in ms. @default two minutes: it takes a fraction of a second */
  readonly startPatienceMs?: number;
}

/** What a worker says of itself when it is ready. */
export interface WorkerHello extends SupervisorHello {
  readonly version: string;
  readonly implementation: string;
  /** Whether it can keep a program compiled for more inputs. */
  readonly keepsPrograms: boolean;
}

type PythonWorker = Worker<WorkerHello, WorkerAnswer>;

const WORKER_PATH = fileURLToPath(new URL('../../../../sandbox/python/worker.py', import.meta.url));

const ABOUT_PYTHON = {
  expected: 'Python 3.9 or newer',
  hint: '`passk doctor` tries it by itself; another interpreter is named with --python PATH.',
};

/**
 * Guests inherit this environment, so nothing of the user's is in it. LD_BIND_NOW: a symbol that the dynamic linker looks
 * up late would be looked up again in every guest. GLIBC_TUNABLES: a heap that grows by whole huge pages (`heap.py`).
 */
const ENVIRONMENT = {
  LANG: 'C.UTF-8',
  TZ: 'UTC',
  PYTHONHASHSEED: '0',
  OMP_NUM_THREADS: '1',
  LD_BIND_NOW: '1',
  GLIBC_TUNABLES: 'glibc.malloc.top_pad=4194304',
};

/** Starts one worker; `onLost` is called once when it ends without having been told to. */
export function startWorker(
  { interpreter, layers, grants, promised, startPatienceMs }: WorkerOptions,
  onLost: (worker: PythonWorker, reason: string) => void,
): PythonWorker {
  const place = takeCore();
  const words = [layers.join(','), String(place.core), ...grantArguments(grants)];
  let places: ProgramPlaces | undefined;
  return startSupervisedWorker<WorkerHello, WorkerJob, JudgeWord>(
    {
      label: 'the Python worker',
      command: interpreter,
      arguments: ['-S', '-X', 'utf8', WORKER_PATH, ...words],
      environment: { ...ENVIRONMENT, ...grantEnvironment(grants) },
      promised,
      startPatienceMs,
      whereItFails: ABOUT_PYTHON,
      refuse: (hello) => missingGrant(grants, hello.layers),
      onReady({ keepsPrograms }) {
        if (keepsPrograms) places = createProgramPlaces();
      },
      hasWord: isJudged,
      readWord: (bytes) => readWord(bytes.toString('utf8')),
      noWord: ENDED,
      keeps: ({ program, run }) => run?.again === true && places?.has(program) === true,
      send(id, job, limits, { jobs, tests }) {
        const interactor = job.run?.interactor;
        const isTested = isJudged(job);
        if (isTested)
          tests?.write(
            encodeTest(id, interactor === undefined ? testPayload(job) : interactorPayload(interactor)),
          );
        const isKept = !isTested && job.run?.again === true;
        const kept = isKept ? places?.take(job.program) : undefined;
        jobs?.cork();
        for (const part of encodeJob(id, job, limits, kept)) if (part.length > 0) jobs?.write(part);
        jobs?.uncork();
      },
      onEnd: place.free,
    },
    onLost,
  );
}
