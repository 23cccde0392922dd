import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable, Stream, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { PasskError } from '../../../core/errors.ts';
import type { Grants } from '../../../core/grants.ts';
import { type IsolationTier, isolationTier } from '../../../core/isolation.ts';
import { CROWDED_MACHINE, CROWDED_WORKER, isMachineCrowded } from '../../../workers/crowded-machine.ts';
import { createDeferred } from '../../../workers/deferred.ts';
import type { SandboxLayer } from '../../../workers/layers.ts';
import { hasRunOutOfMemory } from '../../../workers/out-of-memory.ts';
import type { PromisedLayers } from '../../../workers/promised-layers.ts';
import { JobLost, type LossCause, type Worker } from '../../../workers/worker.ts';
import { type JudgeWord, readWord, type WorkerAnswer } from './answer.ts';
import { takeCore } from './cores.ts';
import {
  encodeJob,
  encodeTest,
  HELLO_ID,
  isJudged,
  REASON,
  type Report,
  reportReader,
  type WorkerJob,
  wordReader,
} from './frames.ts';
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
export interface WorkerHello {
  readonly executable: string;
  readonly version: string;
  readonly implementation: string;
  readonly layers: readonly string[];
  /** Whether it can keep a program compiled for more inputs. */
  readonly keepsPrograms: boolean;
}

type PythonWorker = Worker<WorkerHello, WorkerAnswer>;

interface OpenJob {
  readonly isJudged: boolean;
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (error: JobLost) => void;
  report?: Report;
  /** Null where the judge said nothing that could be read. */
  word?: JudgeWord | null;
}

const WORKER_PATH = fileURLToPath(new URL('../../../../sandbox/python/worker.py', import.meta.url));

// How much later than its own limits a worker may answer before it counts as stuck. Generous: a machine that stands
// still for a minute is not a verdict. The exact limits are the supervisor's.
const PATIENCE_MS = 60_000;
const PATIENCE_FACTOR = 10;
const START_PATIENCE_MS = 120_000;

/** Where a layer is what failed, the interpreter is not. */
const ABOUT_LAYERS = /could not be set up|came up without/;
const ABOUT_PYTHON = {
  expected: 'Python 3.9 or newer',
  hint: '`passk doctor` tries it by itself; another interpreter is named with --python PATH.',
};

const STOP_GRACE_MS = 1000;

const STDERR_CHARACTERS = 4000;

/** In place of a judge's word where there is no judge: only how it ended tells. */
const ENDED: JudgeWord = { verdict: 'ended' };

// How a launcher says that what it started died of a signal.
const SHELL_SIGNALLED = 128;

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

/** A worker that was killed, where no program can kill: only the machine does that, unless it lacked memory. */
function causeOfEnd(code: number | null, signal: string | null, maySignal: boolean): LossCause {
  const killed = signal === 'SIGKILL' || code === SHELL_SIGNALLED + constants.signals.SIGKILL;
  return killed && !maySignal && !hasRunOutOfMemory() ? 'machine' : 'unclear';
}

function unreadyMessage({ output }: Report): string {
  const said = output.toString('utf8').trim().split('\n').at(-1);
  return `the sandbox could not be set up${said ? `: ${said}` : ''}`;
}

/** Starts one worker; `onLost` is called once when it ends without having been told to. */
export function startWorker(
  { interpreter, layers, grants, promised, startPatienceMs = START_PATIENCE_MS }: WorkerOptions,
  onLost: (worker: PythonWorker, reason: string) => void,
): PythonWorker {
  const place = takeCore();
  const words = [layers.join(','), String(place.core), ...grantArguments(grants)];
  const child = spawn(interpreter, ['-S', '-X', 'utf8', WORKER_PATH, ...words], {
    cwd: '/',
    env: { ...ENVIRONMENT, ...grantEnvironment(grants) },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C at the terminal is for the harness alone, and one kill reaches the whole worker.
    detached: true,
  });
  // None of them is there where Node is out of descriptors; the process's end then says so.
  const streams = (child.stdio ?? []) as readonly Stream[];
  const [jobs, reports, errors, tests, verdicts] = streams as
    | readonly [Writable, Readable, Readable, Writable, Readable]
    | readonly [];
  const open = new Map<number, OpenJob>();
  let lastId = 0;
  let lost: string | undefined;
  let stopping = false;
  let isolation: IsolationTier = 'basic';
  let maySignal = true;
  let isUp = false;
  let places: ProgramPlaces | undefined;
  let stderr = '';
  let watchdog: NodeJS.Timeout | undefined;

  const ready = createDeferred<WorkerHello>();
  const startWatch = setTimeout(
    () => lose(`it did not say within ${startPatienceMs / 1000} s that it is ready`),
    startPatienceMs,
  );

  const kill = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Already gone.
    }
  };

  const lose = (reason: string, cause: LossCause = 'unclear') => {
    if (lost !== undefined) return;
    lost = stderr.trim() === '' ? reason : `${reason}: ${stderr.trim()}`;
    // One that is up says so when a guest or a judge can't be forked; programs have no way to these words.
    const isCrowded = isMachineCrowded(stderr === '' ? reason : stderr);
    if (isCrowded) lost = isUp ? CROWDED_WORKER : CROWDED_MACHINE.message;
    clearTimeout(startWatch);
    clearTimeout(watchdog);
    if (stopping) setTimeout(kill, STOP_GRACE_MS).unref();
    else kill();
    ready.reject(
      new PasskError(
        'E_HARNESS',
        `the Python worker did not start: ${lost}`,
        isCrowded ? { hint: CROWDED_MACHINE.hint } : ABOUT_LAYERS.test(lost) ? {} : ABOUT_PYTHON,
      ),
    );
    let suspect = isUp && !stopping; // before, it has begun with none
    for (const job of open.values()) {
      job.reject(new JobLost(lost, suspect, cause));
      suspect = false;
    }
    open.clear();
    if (!stopping) onLost(worker, lost);
  };

  const settle = (id: number, job: OpenJob) => {
    if (job.report === undefined) return;
    const { reason } = job.report;
    const mayPass = reason === REASON.done || reason === REASON.hungUp;
    if (mayPass && job.isJudged && job.word === undefined) return;
    open.delete(id);
    if (reason === REASON.unready) {
      // An earlier guest may have spoilt this worker where no layer stops that: it does not judge another job.
      job.reject(new JobLost(unreadyMessage(job.report), true, 'machine'));
      lose('the sandbox could not be set up');
    } else {
      const word = job.isJudged ? (job.word ?? undefined) : ENDED;
      job.resolve({ isolation, maySignal, report: job.report, word });
    }
    if (open.size === 0) clearTimeout(watchdog);
    else watchdog?.refresh();
  };

  const takeReport = (report: Report) => {
    if (report.id === HELLO_ID) {
      const hello = JSON.parse(report.output.toString('utf8')) as WorkerHello;
      const missing = missingGrant(grants, hello.layers);
      if (missing !== undefined) {
        ready.reject(missing);
        return lose(missing.message);
      }
      const breach = promised.breach(hello.layers);
      if (breach !== undefined) return lose(breach);
      clearTimeout(startWatch);
      isUp = true;
      if (hello.keepsPrograms) places = createProgramPlaces();
      isolation = isolationTier(hello.layers);
      maySignal = !hello.layers.includes('seccomp');
      ready.resolve(hello);
      return;
    }
    const job = open.get(report.id);
    if (job === undefined) return lose('the worker answered a job that it was not given');
    job.report = { ...report, output: Buffer.from(report.output) };
    settle(report.id, job);
  };

  const takeWord = (id: number, json: string) => {
    const job = open.get(id);
    // A job that timed out is settled without its judge, whose word then comes late.
    if (job === undefined) return;
    job.word = readWord(json) ?? null;
    settle(id, job);
  };

  const guard = (take: (chunk: Buffer) => void) => (chunk: Buffer) => {
    try {
      take(chunk);
    } catch (error) {
      lose(`the worker's stream is damaged (${String(error)})`);
    }
  };
  reports?.on('data', guard(reportReader(takeReport)));
  verdicts?.on('data', guard(wordReader(takeWord)));
  errors?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-STDERR_CHARACTERS);
  });
  for (const stream of streams) stream.on('error', () => undefined); // a broken pipe shows as the process's end
  const ended = new Promise<void>((resolve) => {
    const end = (reason: string, cause?: LossCause) => {
      place.free();
      lose(reason, cause);
      resolve();
    };
    child.once('error', ({ message }) => end(message));
    child.once('close', (code, signal) =>
      end(`it ended with ${signal ?? `exit code ${code}`}`, causeOfEnd(code, signal, maySignal)),
    );
  });

  const worker: PythonWorker = {
    ready: ready.promise,
    alive: () => lost === undefined,
    keeps: ({ program, run }: WorkerJob) => run?.again === true && places?.has(program) === true,
    run(job: WorkerJob, limits) {
      if (lost !== undefined) return Promise.reject(new JobLost(lost, false));
      const id = ++lastId;
      const judged = isJudged(job);
      const answer = new Promise<WorkerAnswer>((resolve, reject) =>
        open.set(id, { isJudged: judged, resolve, reject }),
      );
      const patienceMs = PATIENCE_MS + PATIENCE_FACTOR * (limits.timeLimitMs + limits.wallLimitMs);
      if (open.size === 1) {
        clearTimeout(watchdog);
        watchdog = setTimeout(() => lose('the worker fell silent'), patienceMs);
      }
      const interactor = job.run?.interactor;
      if (judged)
        tests?.write(
          encodeTest(id, interactor === undefined ? testPayload(job) : interactorPayload(interactor)),
        );
      const place = !judged && job.run?.again === true ? places?.take(job.program) : undefined;
      jobs?.cork();
      for (const part of encodeJob(id, job, limits, place)) if (part.length > 0) jobs?.write(part);
      jobs?.uncork();
      return answer;
    },
    async stop() {
      stopping = true;
      lose('the worker was stopped');
      jobs?.destroy(); // the supervisor sees the hang-up, kills its guest and judge, and leaves
      await ended;
    },
  };
  return worker;
}
