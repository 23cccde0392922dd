import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SandboxLayer } from '../../../workers/layers.ts';
import type { PromisedLayers } from '../../../workers/promised-layers.ts';
import type { SupervisedAnswer } from '../../../workers/supervised/answer.ts';
import {
  type SupervisedParts,
  type SupervisorHello,
  startSupervisedWorker,
} from '../../../workers/supervised/supervised-worker.ts';
import type { Worker } from '../../../workers/worker.ts';
import { createArtifactPlaces } from './artifact-places.ts';
import { encodeNativeJob, type NativeJob } from './native-job.ts';

/** What a worker of compiled languages is started with. */
export interface NativeWorkerOptions {
  /** Python that sets up the layers. */
  readonly interpreter: string;
  readonly layers: readonly SandboxLayer[];
  readonly promised: PromisedLayers;
  /** What its processes find, besides the machine's libraries. */
  readonly readable: readonly string[];
  /** Whether they write to their folder. */
  readonly writes: boolean;
  /** Of the file system in memory that the folder is. */
  readonly folderMiB: number;
  /** All of it. */
  readonly environment: Readonly<Record<string, string>>;
  /** So many of them at a time. @default one, which can start no other */
  readonly processes?: number | undefined;
  /** Whether what may write nothing is told that it has made a folder. @default false */
  readonly pretendsFolders?: boolean;
  /** What is found by programs that ask for their own path. @default nothing */
  readonly itself?: string | undefined;
}

/** How what a job brings forth is read. */
export type WordParts<Word> = Pick<
  SupervisedParts<SupervisorHello, NativeJob, Word>,
  'label' | 'hasWord' | 'readWord' | 'noWord'
>;

const WORKER_PATH = fileURLToPath(new URL('../../../../sandbox/compiled/worker.py', import.meta.url));

const WHERE_IT_FAILS = {
  expected: 'Python 3.9 or newer on Linux, which sets up the layers around compilers and programs',
  hint: '`passk doctor` tries it by itself; another interpreter is named with --python PATH.',
};

/** Starts one worker that compiles, or runs what was compiled. */
export function startNativeWorker<Word>(
  options: NativeWorkerOptions,
  word: WordParts<Word>,
  onLost: (worker: Worker<SupervisorHello, SupervisedAnswer<Word>>, reason: string) => void,
): Worker<SupervisorHello, SupervisedAnswer<Word>> {
  const { interpreter, layers, promised, readable, writes, folderMiB, environment } = options;
  const { processes = 0, pretendsFolders = false, itself = null } = options;
  const folder = mkdtempSync(join(tmpdir(), 'passk-'));
  const given = {
    ...{ layers, readable, writes, folder, scratch_mib: folderMiB, environment },
    ...{ processes, pretends_folders: pretendsFolders, itself },
  };
  const places = createArtifactPlaces();
  return startSupervisedWorker<SupervisorHello, NativeJob, Word>(
    {
      ...word,
      command: interpreter,
      arguments: ['-S', '-X', 'utf8', WORKER_PATH, JSON.stringify(given)],
      environment: { LANG: 'C.UTF-8', TZ: 'UTC' },
      promised,
      whereItFails: WHERE_IT_FAILS,
      keeps: ({ trial, whole }) => {
        const needed = trial?.judge ?? whole?.compiled;
        return needed !== undefined && places.has(needed.artifact);
      },
      send(id, job, limits, { jobs }) {
        jobs?.cork();
        for (const part of encodeNativeJob(id, job, limits, places)) if (part.length > 0) jobs?.write(part);
        jobs?.uncork();
      },
      onEnd: () => void rm(folder, { recursive: true, force: true }).catch(() => undefined),
    },
    onLost,
  );
}
