import type { Limits } from '../../core/executor-description.ts';
import type { ExecutionJob } from '../executor.ts';
import type { WorkerAnswer } from './answer.ts';
import { testPayload } from './test-payload.ts';
import { JobLost, startWorker, type Worker, type WorkerHello, type WorkerOptions } from './worker.ts';

/** Jobs that a worker holds at once: one running, the others in its pipe, so that it never waits for Node. */
export const JOBS_PER_WORKER = 4;

/** Workers that fail to start, one after the other, before the pool gives up. */
const STARTS_TRIED = 5;

interface Waiting {
  readonly job: ExecutionJob;
  readonly limits: Limits;
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** Warm workers behind one queue. Starts them at once; replaces those that die. */
export interface WorkerPool {
  ready(): Promise<WorkerHello>;
  /** @throws JobLost when the worker died under this very job, Error when no worker can be started. */
  run(job: ExecutionJob, limits: Limits): Promise<WorkerAnswer>;
  /** The same on a fresh worker that runs nothing else. */
  runAlone(job: ExecutionJob, limits: Limits): Promise<WorkerAnswer>;
  close(): Promise<void>;
}

export function startPool(options: WorkerOptions, size: number): WorkerPool {
  const queue: Waiting[] = [];
  const workers = new Set<Worker>();
  const loners = new Set<Worker>();
  let closed = false;
  let failure: unknown;
  let failedStarts = 0;
  let sayReady: (hello: WorkerHello) => void = () => undefined;
  let sayUnready: (error: unknown) => void = () => undefined;
  const ready = new Promise<WorkerHello>((resolve, reject) => {
    sayReady = resolve;
    sayUnready = reject;
  });
  ready.catch(() => undefined); // asked for later, or never

  const start = () => {
    const worker = startWorker(options, (lost) => {
      workers.delete(lost);
      if (!closed) start();
    });
    workers.add(worker);
    worker.ready.then(
      (hello) => {
        failedStarts = 0;
        sayReady(hello);
        pump();
      },
      (error: unknown) => {
        // One may have been killed; many in a row will not start the next time either, so say it instead of trying for ever.
        failedStarts += 1;
        if (closed || failedStarts < STARTS_TRIED) return;
        failure = error;
        sayUnready(error);
        void close();
      },
    );
  };

  const pump = () => {
    for (const worker of workers) {
      while (
        queue.length > 0 &&
        worker.alive() &&
        worker.inFlight() < JOBS_PER_WORKER &&
        leastLoaded(worker)
      ) {
        send(worker, queue.shift() as Waiting);
      }
    }
  };

  // Round robin by load: two jobs go to two workers, not into one worker's pipe.
  const leastLoaded = (worker: Worker) => {
    for (const other of workers) if (other.inFlight() < worker.inFlight()) return false;
    return true;
  };

  const send = (worker: Worker, waiting: Waiting) => {
    worker.run(waiting.job, testPayload(waiting.job.problem), waiting.limits).then(
      (answer) => {
        waiting.resolve(answer);
        pump();
      },
      (error: unknown) => {
        // Jobs that only stood behind the one that killed the worker never began: they go on elsewhere.
        if (error instanceof JobLost && !error.suspect && !closed) queue.unshift(waiting);
        else waiting.reject(error);
        pump();
      },
    );
  };

  const close = async () => {
    closed = true;
    const reason = failure ?? new Error('the executor was closed');
    for (const waiting of queue.splice(0)) waiting.reject(reason);
    await Promise.all([...workers, ...loners].map((worker) => worker.stop()));
  };

  for (let i = 0; i < size; i++) start();

  return {
    ready: () => ready,
    run(job, limits) {
      if (closed) return Promise.reject(failure ?? new Error('the executor was closed'));
      return new Promise((resolve, reject) => {
        queue.push({ job, limits, resolve, reject });
        pump();
      });
    },
    async runAlone(job, limits) {
      if (closed) throw failure ?? new Error('the executor was closed');
      const worker = startWorker(options, () => undefined);
      loners.add(worker);
      try {
        await worker.ready;
        return await worker.run(job, testPayload(job.problem), limits);
      } finally {
        loners.delete(worker);
        await worker.stop();
      }
    },
    close,
  };
}
