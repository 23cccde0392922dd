import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable, Stream, Writable } from 'node:stream';
import { PasskError } from '../../core/errors.ts';
import type { Limits } from '../../core/executor-description.ts';
import { type IsolationTier, isolationTier } from '../../core/isolation.ts';
import { CROWDED_MACHINE, CROWDED_WORKER, isMachineCrowded } from '../crowded-machine.ts';
import { createDeferred } from '../deferred.ts';
import type { ExecutionJob } from '../executor.ts';
import { hasRunOutOfMemory } from '../out-of-memory.ts';
import type { PromisedLayers } from '../promised-layers.ts';
import { JobLost, type LossCause, type Worker } from '../worker.ts';
import type { SupervisedAnswer } from './answer.ts';
import { HELLO_ID, REASON, type Report, reportReader, wordReader } from './report.ts';

/** What a supervisor says of itself when it is ready. */
export interface SupervisorHello {
  readonly executable: string;
  readonly layers: readonly string[];
}

/** The streams into a worker. Undefined where Node is out of descriptors; the process's end then says so. */
export interface WorkerInputs {
  readonly jobs: Writable | undefined;
  readonly tests: Writable | undefined;
}

/** What a supervisor of one kind is, and how jobs are sent to it. */
export interface SupervisedParts<Hello extends SupervisorHello, Job extends ExecutionJob, Word> {
  /** For people: `the Python worker`. */
  readonly label: string;
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Shared by all workers of an executor. */
  readonly promised: PromisedLayers;
  /** How long a start may take, in ms. @default two minutes: it takes a fraction of a second */
  readonly startPatienceMs?: number | undefined;
  /** What to do where it does not start. */
  readonly whereItFails: { readonly expected?: string; readonly hint?: string };
  /** Why a worker that says this may not be used; undefined when it may. @default it may */
  readonly refuse?: (hello: Hello) => PasskError | undefined;
  readonly onReady?: (hello: Hello) => void;
  /** Whether the job brings something forth besides its report. */
  readonly hasWord: (job: Job) => boolean;
  /** What the bytes are; undefined where they are nothing that is understood. */
  readonly readWord: (bytes: Buffer) => Word | undefined;
  /** In place of a word where there is none. */
  readonly noWord: Word | undefined;
  readonly send: (id: number, job: Job, limits: Limits, inputs: WorkerInputs) => void;
  /** How long the job may take beyond its limits before the worker counts as stuck, ms. @default a minute and ten times its limits */
  readonly patienceMs?: (job: Job, limits: Limits) => number;
  readonly keeps?: (job: Job) => boolean;
  /** When its process is gone. */
  readonly onEnd?: () => void;
}

interface OpenJob<Word> {
  readonly hasWord: boolean;
  readonly resolve: (answer: SupervisedAnswer<Word>) => void;
  readonly reject: (error: JobLost) => void;
  report?: Report;
  /** Null where it could not be read. */
  word?: Word | null;
}

// How much later than its own limits a worker may answer before it counts as stuck. Generous: a machine that stands
// still for a minute is not a verdict. The exact limits are the supervisor's.
const PATIENCE_MS = 60_000;
const PATIENCE_FACTOR = 10;
const START_PATIENCE_MS = 120_000;

/** Where a layer is what failed, the program that sets it up is not. */
const ABOUT_LAYERS = /could not be set up|came up without/;

const STOP_GRACE_MS = 1000;

const STDERR_CHARACTERS = 4000;

// How a launcher says that what it started died of a signal.
const SHELL_SIGNALLED = 128;

/** A worker that was killed, where no program can kill: only the machine does that, unless it lacked memory. */
function causeOfEnd(code: number | null, signal: string | null, maySignal: boolean): LossCause {
  const killed = signal === 'SIGKILL' || code === SHELL_SIGNALLED + constants.signals.SIGKILL;
  return killed && !maySignal && !hasRunOutOfMemory() ? 'machine' : 'unclear';
}

function unreadyMessage({ output }: Report): string {
  const said = output.toString('utf8').trim().split('\n').at(-1);
  return `the sandbox could not be set up${said ? `: ${said}` : ''}`;
}

/**
 * Starts one worker with a supervisor that speaks in reports; `onLost` is called once when it ends without having been told to. Jobs go to
 * its descriptor 0, tests to 3; reports come from 1, and what jobs bring forth from 4.
 */
export function startSupervisedWorker<Hello extends SupervisorHello, Job extends ExecutionJob, Word>(
  parts: SupervisedParts<Hello, Job, Word>,
  onLost: (worker: Worker<Hello, SupervisedAnswer<Word>>, reason: string) => void,
): Worker<Hello, SupervisedAnswer<Word>> {
  const { startPatienceMs = START_PATIENCE_MS } = parts;
  const child = spawn(parts.command, parts.arguments, {
    cwd: '/',
    env: parts.environment,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C at the terminal is for the harness alone, and one kill reaches the whole worker.
    detached: true,
  });
  // None of them is there where Node is out of descriptors; the process's end then says so.
  const streams = (child.stdio ?? []) as readonly Stream[];
  const [jobs, reports, errors, tests, words] = streams as
    | readonly [Writable, Readable, Readable, Writable, Readable]
    | readonly [];
  const open = new Map<number, OpenJob<Word>>();
  let lastId = 0;
  let lost: string | undefined;
  let stopping = false;
  let isolation: IsolationTier = 'basic';
  let maySignal = true;
  let isUp = false;
  let stderr = '';
  let watchdog: NodeJS.Timeout | undefined;

  const ready = createDeferred<Hello>();
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
        `${parts.label} did not start: ${lost}`,
        isCrowded ? { hint: CROWDED_MACHINE.hint } : ABOUT_LAYERS.test(lost) ? {} : parts.whereItFails,
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

  const settle = (id: number, job: OpenJob<Word>) => {
    if (job.report === undefined) return;
    const { reason } = job.report;
    const mayPass = reason === REASON.done || reason === REASON.hungUp;
    if (mayPass && job.hasWord && job.word === undefined) return;
    open.delete(id);
    if (reason === REASON.unready) {
      // An earlier guest may have spoilt this worker where no layer stops that: it does not judge another job.
      job.reject(new JobLost(unreadyMessage(job.report), true, 'machine'));
      lose('the sandbox could not be set up');
    } else {
      const word = job.hasWord ? (job.word ?? undefined) : parts.noWord;
      job.resolve({ isolation, maySignal, report: job.report, word });
    }
    if (open.size === 0) clearTimeout(watchdog);
    else watchdog?.refresh();
  };

  const greet = (report: Report) => {
    const hello = JSON.parse(report.output.toString('utf8')) as Hello;
    const refused = parts.refuse?.(hello);
    if (refused !== undefined) {
      ready.reject(refused);
      return lose(refused.message);
    }
    const breach = parts.promised.breach(hello.layers);
    if (breach !== undefined) return lose(breach);
    clearTimeout(startWatch);
    isUp = true;
    isolation = isolationTier(hello.layers);
    maySignal = !hello.layers.includes('seccomp');
    parts.onReady?.(hello);
    ready.resolve(hello);
  };

  const takeReport = (report: Report) => {
    if (report.id === HELLO_ID) return greet(report);
    const job = open.get(report.id);
    if (job === undefined) return lose('the worker answered a job that it was not given');
    job.report = { ...report, output: Buffer.from(report.output) };
    settle(report.id, job);
  };

  const takeWord = (id: number, bytes: Buffer) => {
    const job = open.get(id);
    // A job that timed out is settled without its judge, whose word then comes late.
    if (job === undefined) return;
    job.word = parts.readWord(bytes) ?? null;
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
  words?.on('data', guard(wordReader(takeWord)));
  errors?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-STDERR_CHARACTERS);
  });
  for (const stream of streams) stream.on('error', () => undefined); // a broken pipe shows as the process's end
  const ended = new Promise<void>((resolve) => {
    const end = (reason: string, cause?: LossCause) => {
      parts.onEnd?.();
      lose(reason, cause);
      resolve();
    };
    child.once('error', ({ message }) => end(message));
    child.once('close', (code, signal) =>
      end(`it ended with ${signal ?? `exit code ${code}`}`, causeOfEnd(code, signal, maySignal)),
    );
  });

  const worker: Worker<Hello, SupervisedAnswer<Word>> = {
    ready: ready.promise,
    alive: () => lost === undefined,
    keeps: (job) => parts.keeps?.(job as Job) === true,
    run(job, limits) {
      if (lost !== undefined) return Promise.reject(new JobLost(lost, false));
      const id = ++lastId;
      const hasWord = parts.hasWord(job as Job);
      const answer = new Promise<SupervisedAnswer<Word>>((resolve, reject) =>
        open.set(id, { hasWord, resolve, reject }),
      );
      const patienceMs =
        parts.patienceMs?.(job as Job, limits) ??
        PATIENCE_MS + PATIENCE_FACTOR * (limits.timeLimitMs + limits.wallLimitMs);
      if (open.size === 1) {
        clearTimeout(watchdog);
        watchdog = setTimeout(() => lose('the worker fell silent'), patienceMs);
      }
      parts.send(id, job as Job, limits, { jobs, tests });
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
