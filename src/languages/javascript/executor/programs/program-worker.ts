import type { Writable } from 'node:stream';
import type { Limits } from '../../../../core/executor-description.ts';
import { isolationTier } from '../../../../core/isolation.ts';
import { LONGEST_TIMER_MS } from '../../../../core/longest-timer.ts';
import { createDeferred } from '../../../../workers/deferred.ts';
import type { ExecutionJob } from '../../../../workers/executor.ts';
import { forwardClockMs } from '../../../../workers/forward-clock.ts';
import type { PromisedLayers } from '../../../../workers/promised-layers.ts';
import { JobLost, type LossCause, type Worker } from '../../../../workers/worker.ts';
import type { HostEnd, WorkerHello } from '../answer.ts';
import { killGroup } from '../judge-process.ts';
import { innermostChild, openProcessClock, type ProcessClock } from '../process-clock.ts';
import type { JavaScriptRuntime } from '../runtime.ts';
import { type Confinement, startProgramHost } from '../start-process.ts';
import { startWatch, type Watch } from '../watch.ts';
import { hasStarted, startFailure, untilEnded } from '../worker-end.ts';
import { answerReader, type HostWord } from './answer-reader.ts';
import { type KeptOutput, keepOutput } from './kept-output.ts';
import type { ProgramAnswer } from './program-answer.ts';
import { encodeProgramJob, type ProgramJob } from './program-job.ts';

export interface ProgramWorkerOptions {
  readonly runtime: JavaScriptRuntime;
  readonly confinement: Confinement;
  readonly memoryLimitMiB: number;
  /** Shared by all workers of an executor. */
  readonly promised: PromisedLayers;
}

type ProgramWorker = Worker<WorkerHello, ProgramAnswer>;

interface OpenProgram {
  readonly job: ProgramJob;
  readonly limits: Limits;
  readonly stdout: KeptOutput;
  readonly stderr: KeptOutput;
  readonly resolve: (answer: ProgramAnswer) => void;
  readonly reject: (error: JobLost) => void;
  watch?: Watch;
  deadline?: NodeJS.Timeout;
}

const START_PATIENCE_MS = 120_000;
const STDERR_CHARACTERS = 4000;

/** A host is replaced after so many programs, so that nothing can build up in it. */
const PROGRAMS_BEFORE_RENEWAL = 5000;

const STOPPED = 'the worker was stopped';

// Limits are set by the launcher, in Python.
const SETUP = ['split', 'session'];

/**
 * Starts one worker: a confined process that runs one whole program after the other. It is given the next one, with its input, only when
 * the last has ended: nothing of a job is where another program could find it.
 */
export function startProgramWorker(
  { runtime, confinement, memoryLimitMiB, promised }: ProgramWorkerOptions,
  onLost: (worker: ProgramWorker, reason: string) => void,
): ProgramWorker {
  const child = startProgramHost(runtime, confinement, memoryLimitMiB);
  const waiting: OpenProgram[] = [];
  const ready = createDeferred<WorkerHello>();
  let running: OpenProgram | undefined;
  let hello: WorkerHello | undefined;
  let clock: ProcessClock | undefined;
  let lost: string | undefined;
  let isKilled = false;
  let said = '';
  let ended = 0;

  const lose = (reason: string, suspect = false, cause: LossCause = 'unclear') => {
    if (lost !== undefined) return;
    lost = [reason, said.trim()].filter((text) => text !== '').join(': ');
    clearTimeout(patience);
    running?.watch?.stop();
    clearTimeout(running?.deadline);
    clock?.close();
    isKilled = true;
    killGroup(child);
    ready.reject(startFailure(lost));
    running?.reject(new JobLost(lost, suspect, cause));
    running = undefined;
    for (const { reject } of waiting.splice(0)) reject(new JobLost(lost, false, cause));
    if (reason !== STOPPED) onLost(worker, lost);
  };
  const patience = setTimeout(
    () => lose(`it did not say within ${START_PATIENCE_MS / 1000} s that it is ready`),
    START_PATIENCE_MS,
  );

  const begin = () => {
    if (running !== undefined || hello === undefined || clock === undefined || lost !== undefined) return;
    running = waiting.shift();
    if (running === undefined) return;
    const { job, limits } = running;
    const end = (endedBy: 'cpu' | 'idle' | 'deadline') => {
      settle(endedBy);
      lose(`a program reached its ${endedBy} limit`);
    };
    const { endsAtMs = Number.POSITIVE_INFINITY } = job.input;
    const leftMs = endsAtMs - forwardClockMs();
    if (leftMs <= 0) {
      settle('deadline'); // it was never begun, and the host is as it was
      return begin();
    }
    if (leftMs < LONGEST_TIMER_MS) running.deadline = setTimeout(() => end('deadline'), leftMs);
    running.watch = startWatch([clock], limits, end);
    for (const part of encodeProgramJob(job, limits))
      if (part.length > 0) (child.stdio[3] as Writable).write(part);
  };

  const settle = (endedBy: ProgramAnswer['endedBy'], word?: HostWord, hostEnd?: HostEnd) => {
    if (running === undefined || hello === undefined) return;
    const { watch, deadline, resolve, stdout, stderr } = running;
    clearTimeout(deadline);
    running = undefined;
    const { cpuMs = 0, wallMs = 0 } = watch?.stop() ?? {};
    const { layers } = hello;
    const maxRssKiB = clock?.takePeakRssKiB();
    resolve({
      ...{ layers, isolation: isolationTier(layers), endedBy, word, hostEnd },
      ...{ stdout, stderr, cpuMs, wallMs, maxRssKiB },
    });
    ended += 1;
  };

  const greet = (word: HostWord) => {
    const inForce = String(word.ready ?? '')
      .split(',')
      .filter(Boolean);
    const layers = [...SETUP, ...(confinement.python === undefined ? [] : ['rlimits']), ...inForce];
    const breach = promised.breach(layers);
    if (breach !== undefined) return lose(breach);
    clock = openProcessClock(innermostChild(child.pid as number), true);
    hello = { executable: runtime.node, version: process.version, layers };
    clearTimeout(patience);
    ready.resolve(hello);
    return begin();
  };

  const { take } = answerReader({
    onOutput(descriptor, bytes) {
      if (running === undefined) return lose('the host of programs wrote for none');
      const output = descriptor === 1 ? running.stdout : running.stderr;
      output.add(bytes);
      if (output.bytes() <= running.limits.outputLimitKiB * 1024) return undefined;
      settle('output');
      return lose('a program wrote more than it may');
    },
    onWord(word) {
      if (hello === undefined) return greet(word);
      if (running === undefined) return lose('the host of programs answered for none');
      settle('host', word);
      // After these it may be short of memory.
      if (word.memory !== undefined || ended >= PROGRAMS_BEFORE_RENEWAL) return lose('the host is worn');
      return begin();
    },
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    if (lost !== undefined) return;
    try {
      take(chunk);
    } catch (error) {
      const wasRunning = running !== undefined;
      settle('host', undefined, { code: null, signal: null, stderr: String(error), isOurs: true });
      lose(`the stream of a host is damaged (${String(error)})`, wasRunning);
    }
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-STDERR_CHARACTERS);
  });
  child.on('error', (error) => lose(String(error)));
  for (const stream of child.stdio ?? []) stream?.on('error', () => undefined); // a broken pipe shows as the process's end
  child.once('close', (code, signal) => {
    settle('host', undefined, { code, signal, stderr: said, isOurs: isKilled });
    lose('the host of programs ended');
  });

  const alive = () => lost === undefined && hasStarted(child);

  const worker: ProgramWorker = {
    ready: ready.promise,
    alive,
    run(job: ExecutionJob, limits: Limits) {
      if (!alive()) return Promise.reject(new JobLost(lost ?? 'it could not be started', false));
      const { input } = job as ProgramJob;
      return new Promise((resolve, reject) => {
        const [stdout, stderr] = [keepOutput(input.keptBytes), keepOutput(input.keptBytes)];
        waiting.push({ job: job as ProgramJob, limits, stdout, stderr, resolve, reject });
        begin();
      });
    },
    async stop() {
      lose(STOPPED);
      if (hasStarted(child)) await untilEnded(child);
    },
  };
  return worker;
}
