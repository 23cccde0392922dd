import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { PasskError } from '../../core/errors.ts';
import type { Limits } from '../../core/executor-description.ts';
import { isolationTier } from '../../core/isolation.ts';
import { createDeferred } from '../deferred.ts';
import type { ExecutionJob } from '../executor.ts';
import { textReader } from '../frame-reader.ts';
import type { PromisedLayers } from '../promised-layers.ts';
import { JobLost, type Worker } from '../worker.ts';
import type { HostEnd, JudgeWord, WorkerAnswer, WorkerHello } from './answer.ts';
import { encodeFrame } from './frames.ts';
import { innermostChild, openProcessClock, type ProcessClock } from './process-clock.ts';
import { INSTALL, type JavaScriptRuntime } from './runtime.ts';
import { type Confinement, startGuestHost, startJudge } from './start-process.ts';
import { testPayload } from './test-payload.ts';
import { type Readings, startWatch, type Watch } from './watch.ts';

export interface WorkerOptions {
  readonly runtime: JavaScriptRuntime;
  readonly confinement: Confinement;
  readonly memoryLimitMiB: number;
  /** Shared by all workers of an executor. */
  readonly promised: PromisedLayers;
  /** How long a start may take, in ms. @default two minutes: it takes a fraction of a second */
  readonly startPatienceMs?: number;
}

const START_PATIENCE_MS = 120_000;

type JavaScriptWorker = Worker<WorkerHello, WorkerAnswer>;

interface OpenJob {
  readonly limits: Limits;
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (error: JobLost) => void;
}

const STDERR_CHARACTERS = 4000;

/** How long a guest host that its judge has lost may take to be gone. */
const END_GRACE_MS = 1000;

/** A worker is replaced after so many jobs, so that nothing can build up in it. A new one is slower for its first seconds. */
const JOBS_BEFORE_RENEWAL = 20_000;

// After these a guest host is not worth keeping: it may have been spoilt, or be short of memory.
const WORN_BY = new Set(['ended', 'crashed', 'memory_limit', 'output_limit']);

// Limits are set by the launcher, in Python.
const SETUP = ['split', 'session'];

/** What a process says when isolated-vm does not load, or was made for another Node. */
const NO_ISOLATED_VM = /isolated[-_]vm|NODE_MODULE_VERSION|node-gyp-build/;

/** Starts one worker: a judge, a guest host, and a socket between the two that nobody else holds. */
export function startWorker(
  { runtime, confinement, memoryLimitMiB, promised, startPatienceMs = START_PATIENCE_MS }: WorkerOptions,
  onLost: (worker: JavaScriptWorker, reason: string) => void,
): JavaScriptWorker {
  const judge = startJudge(runtime, confinement);
  const host = hasStarted(judge) ? startGuestHost(runtime, confinement, judge, memoryLimitMiB) : judge;
  const open = new Map<number, OpenJob>();
  let lastId = 0;
  let judged = 0;
  let lost: string | undefined;
  let watch: Watch | undefined;
  let hello: WorkerHello | undefined;
  let judgeIsReady = false;
  let judgeClock: ProcessClock | undefined;
  let hostClock: ProcessClock | undefined;
  const said = { judge: '', host: '' };

  const ready = createDeferred<WorkerHello>();
  const patience = setTimeout(
    () => lose(`it did not say within ${startPatienceMs / 1000} s that it is ready`),
    startPatienceMs,
  );

  const kill = () => {
    for (const { pid } of [host, judge]) {
      if (pid === undefined) continue;
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // Already gone.
      }
    }
  };

  const lose = (reason: string, suspect = false) => {
    if (lost !== undefined) return;
    lost = [reason, said.host.trim(), said.judge.trim()].filter((text) => text !== '').join(': ');
    clearTimeout(patience);
    watch?.stop();
    hostClock?.close();
    judgeClock?.close();
    kill();
    ready.reject(
      new PasskError('E_HARNESS', `the JavaScript worker did not start: ${lost}`, {
        ...(NO_ISOLATED_VM.test(lost) ? { hint: INSTALL } : {}),
      }),
    );
    for (const job of open.values()) {
      job.reject(new JobLost(lost, suspect));
      suspect = false;
    }
    open.clear();
    if (reason !== STOPPED) onLost(worker, lost);
  };

  /** The clock of the job that is first now runs, from `before` if it has stood behind another one. */
  const begin = (before?: Readings) => {
    const [first] = open.values();
    if (first === undefined || hostClock === undefined || judgeClock === undefined) return;
    const onLimit = (endedBy: 'cpu' | 'idle') => {
      const [id] = open.keys();
      if (id !== undefined) settle(id, undefined, endedBy);
      lose(`a program reached its ${endedBy} limit`);
    };
    watch = startWatch([hostClock, judgeClock], first.limits, onLimit, before);
  };

  const settle = (
    id: number,
    word: JudgeWord | undefined,
    endedBy: WorkerAnswer['endedBy'],
    hostEnd?: HostEnd,
  ): Readings | undefined => {
    const job = open.get(id);
    if (job === undefined || watch === undefined || hello === undefined) return undefined;
    const { cpuMs, wallMs, readings } = watch.stop();
    watch = undefined;
    open.delete(id);
    const maxRssKiB = hostClock?.takePeakRssKiB();
    const { layers } = hello;
    const isolation = isolationTier(layers);
    job.resolve({ layers, isolation, endedBy, word, hostEnd, cpuMs, wallMs, maxRssKiB });
    return readings;
  };

  const hostEnded = new Promise<HostEnd>((resolve) => {
    host.once('close', (code, signal) => resolve({ code, signal, stderr: said.host }));
  });

  const early: JudgeWord[] = []; // a test that does not compile is answered before the guest host is up

  const takeWord = (word: JudgeWord) => {
    if (hostClock === undefined) {
      early.push(word);
      return;
    }
    const [current] = open.keys();
    if (word.id !== current) return lose('the judge answered a job that it was not given', true);
    judged += 1;
    if (word.verdict === 'ended') {
      // It closes its socket as it ends; one that only closes it is made to end.
      setTimeout(kill, END_GRACE_MS).unref();
      void hostEnded.then((end) => {
        settle(word.id, word, 'judge', end);
        lose('the guest host ended');
      });
      return;
    }
    const readings = settle(word.id, word, 'judge');
    if (WORN_BY.has(word.verdict) || judged >= JOBS_BEFORE_RENEWAL) lose('the guest host is worn');
    else begin(readings);
  };

  /** Judge and guest host hold the same layers, or this is no worker. */
  const heldBy = (said: string): readonly string[] => {
    const limits = confinement.python === undefined ? [] : ['rlimits'];
    const layers = [...SETUP, ...limits, ...said.split(',').filter(Boolean)];
    const breach = promised.breach(layers);
    if (breach !== undefined) lose(breach);
    return layers;
  };

  const greet = () => {
    if (judgeClock === undefined || hello === undefined || lost !== undefined) return;
    clearTimeout(patience);
    ready.resolve(hello);
    begin();
    for (const word of early.splice(0)) takeWord(word);
  };

  const guard = (take: (chunk: Buffer) => void) => (chunk: Buffer) => {
    try {
      take(chunk);
    } catch (error) {
      lose(`the worker's stream is damaged (${String(error)})`, true);
    }
  };

  const clockOf = (launched: ChildProcess): ProcessClock | undefined => {
    try {
      return openProcessClock(innermostChild(launched.pid as number));
    } catch (error) {
      lose(`its CPU time can not be read (${String(error)})`);
      return undefined;
    }
  };

  const takeJudge = textReader((text) => {
    const word = JSON.parse(text) as JudgeWord & { readonly ready?: string };
    if (judgeIsReady) return takeWord(word);
    judgeIsReady = true;
    heldBy(word.ready ?? '');
    if (lost !== undefined) return;
    judgeClock = clockOf(judge);
    greet();
  });
  judge.stdout?.on('data', guard(takeJudge));
  host.stdout?.on('data', (chunk: Buffer) => {
    if (hello !== undefined || lost !== undefined) return; // one line is all that we want to hear from it
    const [, held = ''] = chunk.toString('utf8').trim().split(' ');
    hello = { executable: runtime.node, version: process.version, layers: heldBy(held) };
    if (lost !== undefined) return;
    hostClock = clockOf(host);
    greet();
  });
  listen(judge, 'judge');
  listen(host, 'host');
  judge.once('close', () => lose('the judge ended', true));
  host.once('close', () => {
    if (open.size === 0 || hello === undefined) lose('the guest host ended', false);
    // Otherwise the judge finds out, and has the word.
  });

  function listen(child: ChildProcess, name: 'judge' | 'host'): void {
    child.stderr?.on('data', (chunk: Buffer) => {
      said[name] = (said[name] + chunk.toString('utf8')).slice(-STDERR_CHARACTERS);
    });
    child.on('error', (error) => lose(`could not be started: ${error.message}`));
    for (const stream of child.stdio ?? []) stream?.on('error', () => undefined); // a broken pipe shows as the process's end
  }

  const alive = () => lost === undefined && hasStarted(judge) && hasStarted(host);

  const worker: JavaScriptWorker = {
    ready: ready.promise,
    alive,
    run(job: ExecutionJob, limits: Limits) {
      if (!alive()) return Promise.reject(new JobLost(lost ?? 'it could not be started', false));
      const payload = testPayload(job);
      const id = ++lastId;
      const answer = new Promise<WorkerAnswer>((resolve, reject) =>
        open.set(id, { limits, resolve, reject }),
      );
      (judge.stdin as Writable).write(Buffer.concat([encodeFrame(payload), encodeFrame(String(id))]));
      const { memoryLimitMiB: memory, outputLimitKiB } = limits;
      const given = JSON.stringify({ id, program: job.program, memoryLimitMiB: memory, outputLimitKiB });
      (host.stdio[3] as Readable & Writable).write(encodeFrame(given));
      if (open.size === 1) begin();
      return answer;
    },
    async stop() {
      lose(STOPPED);
      await Promise.all([host, judge].filter(hasStarted).map(ended));
    },
  };
  return worker;
}

const STOPPED = 'the worker was stopped';

/** A process that the system refuses for want of descriptors has no number and no streams, and never ends: its error is all. */
const hasStarted = (child: ChildProcess): boolean => child.pid !== undefined;

function ended(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('close', resolve));
}
