import type { Limits } from '../core/executor-description.ts';
import { createDeferred } from './deferred.ts';
import type { ExecutionJob } from './executor.ts';
import { JobLost, type StartWorker, type Worker } from './worker.ts';

/** Jobs that a worker holds at once: one running, the others in its pipe, so that it never waits for Node. */
export const JOBS_PER_WORKER = 4;

/** Workers that fail to start, one after the other, before the pool gives up. */
const STARTS_TRIED = 5;

interface Waiting<Answer> {
  readonly job: ExecutionJob;
  readonly limits: Limits;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Warm workers behind one queue. Starts them at once; replaces those that die. */
export interface WorkerPool<Hello, Answer> {
  ready(): Promise<Hello>;
  /** @throws JobLost when the worker died under this very job, Error when no worker can be started. */
  run(job: ExecutionJob, limits: Limits): Promise<Answer>;
  /** The same on a fresh worker that runs nothing else. */
  runAlone(job: ExecutionJob, limits: Limits): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * @param size workers that run jobs
 * @param spares workers that wait to take the place of one that dies, where a start takes long
 */
export function startPool<Hello, Answer>(
  startWorker: StartWorker<Hello, Answer>,
  size: number,
  spares = 0,
): WorkerPool<Hello, Answer> {
  const queue: Waiting<Answer>[] = [];
  const workers = new Set<Worker<Hello, Answer>>(); // the first `size` work; oldest first
  const loners = new Set<Worker<Hello, Answer>>();
  let closed = false;
  let failure: unknown;
  let failedStarts = 0;
  const ready = createDeferred<Hello>();

  const start = () => {
    const worker = startWorker((lost) => {
      workers.delete(lost);
      if (closed) return;
      start();
      pump();
    });
    workers.add(worker);
    worker.ready.then(
      (hello) => {
        failedStarts = 0;
        ready.resolve(hello);
        pump();
      },
      (error: unknown) => {
        // One may have been killed; many in a row will not start the next time either, so say it instead of trying for ever.
        failedStarts += 1;
        if (closed || failedStarts < STARTS_TRIED) return;
        failure = error;
        ready.reject(error);
        void close();
      },
    );
  };

  const active = () => [...workers].slice(0, size);

  const pump = () => {
    for (const worker of active()) {
      while (
        queue.length > 0 &&
        worker.alive() &&
        worker.inFlight() < JOBS_PER_WORKER &&
        leastLoaded(worker)
      ) {
        send(worker, queue.shift() as Waiting<Answer>);
      }
    }
  };

  // Round robin by load: two jobs go to two workers, not into one worker's pipe.
  const leastLoaded = (worker: Worker<Hello, Answer>) => {
    for (const other of active()) if (other.inFlight() < worker.inFlight()) return false;
    return true;
  };

  const send = (worker: Worker<Hello, Answer>, waiting: Waiting<Answer>) => {
    worker.run(waiting.job, waiting.limits).then(
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

  for (let i = 0; i < size + spares; i++) start();

  return {
    ready: () => ready.promise,
    run(job, limits) {
      if (closed) return Promise.reject(failure ?? new Error('the executor was closed'));
      return new Promise((resolve, reject) => {
        queue.push({ job, limits, resolve, reject });
        pump();
      });
    },
    async runAlone(job, limits) {
      if (closed) throw failure ?? new Error('the executor was closed');
      const worker = startWorker(() => undefined, limits);
      loners.add(worker);
      try {
        await worker.ready;
        return await worker.run(job, limits);
      } finally {
        loners.delete(worker);
        await worker.stop();
      }
    },
    close,
  };
}
