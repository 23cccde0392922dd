import type { Limits } from '../core/executor-description.ts';
import { createDeferred } from './deferred.ts';
import type { ExecutionJob } from './executor.ts';
import { JobLost, type StartWorker, type Worker } from './worker.ts';

/** Jobs that a worker holds at once: one running, the others in its pipe, so that it never waits for Node. */
export const JOBS_PER_WORKER = 4;

/** Workers that fail to start, with no program judged in between, before the pool gives up. */
const STARTS_TRIED = 5;

/** Between a start that failed and the next. */
const RETRY_MS = 50;

/**
 * A program that is over sooner is over before Node could send the next one. Behind one that runs longer nothing more is sent;
 * what stands there already goes to a worker that has nothing to do, too, and that one's answer counts.
 */
const SHORT_RUN_MS = 20;

/** Behind a program that runs even longer nothing is left to stand, whatever else waits: one endless program holds up itself. */
const LONG_RUN_MS = 200;

/** Where programs usually take longer nothing is sent ahead: Node's share is small there, and half of all would have copies. */
const USUALLY_LONG_MS = LONG_RUN_MS / 2;

/** So far from the front of the queue a job may be taken by a worker that keeps something ready for it; and so often before the first one. */
const LOOKED_AT = 16;
const MOST_PASSED_OVER = 16;

/** How much one run says about what is usual here. */
const WEIGHT = 0.1;

interface Waiting<Answer> {
  readonly job: ExecutionJob;
  readonly limits: Limits;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
  /** In the pipes of so many workers. */
  sentTo: number;
  answered: boolean;
  /**
   * The worker that it was sent to last. What any other says of it is not heard, though it be the first: a program that hangs
   * where it fails, and answers at once where it passes, would be drawn twice.
   */
  decidedBy: unknown;
}

/** A worker and what is in its pipe; the first of it runs. */
interface Pipe<Hello, Answer> {
  readonly worker: Worker<Hello, Answer>;
  readonly sent: Waiting<Answer>[];
  /** Since when the first runs. */
  since: number;
  readonly wake: NodeJS.Timeout;
}

/** A worker that was lost before its job began. */
function neverBegan(error: unknown): never {
  throw error instanceof JobLost ? new JobLost(error.message, true, 'machine') : error;
}

/** Warm workers behind one queue. Starts them at once; replaces those that die. */
export interface WorkerPool<Hello, Answer> {
  ready(): Promise<Hello>;
  /** @throws JobLost when the worker died under this very job, Error when no worker can be started. */
  run(job: ExecutionJob, limits: Limits): Promise<Answer>;
  /** The same on a worker that runs nothing else, and has run something before, so that the program can't tell. */
  runAlone(job: ExecutionJob, limits: Limits): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * @param size workers that run jobs
 * @param spares workers that wait to take the place of one that dies, where a start takes long
 * @param warmUp what a worker that is to run one job alone runs before it
 */
export function startPool<Hello, Answer>(
  startWorker: StartWorker<Hello, Answer>,
  size: number,
  spares = 0,
  warmUp?: ExecutionJob,
): WorkerPool<Hello, Answer> {
  const queue: Waiting<Answer>[] = [];
  const workers = new Map<Worker<Hello, Answer>, Pipe<Hello, Answer>>(); // the first `size` work; oldest first
  const loners = new Set<Worker<Hello, Answer>>();
  let closed = false;
  let failure: unknown;
  let failedStarts = 0;
  let passedOver = 0; // how often the first of the queue was, in a row
  let usualMs = 0; // that a program runs
  const ready = createDeferred<Hello>();

  const start = () => {
    if (closed) return;
    let isUp = false;
    const worker = startWorker((lost) => {
      clearTimeout(workers.get(lost)?.wake);
      workers.delete(lost);
      if (closed) return;
      // What could not be started can't be started again in the same turn, nor in the next.
      if (!isUp) return void setTimeout(start, RETRY_MS);
      start();
      pump();
    });
    workers.set(worker, { worker, sent: [], since: 0, wake: setTimeout(pump, SHORT_RUN_MS).unref() });
    worker.ready.then(
      (hello) => {
        isUp = true;
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

  const active = () => [...workers.values()].slice(0, size);
  const runsSince = ({ sent, since }: Pipe<Hello, Answer>) =>
    sent.length === 0 ? 0 : performance.now() - since;

  /** The idlest worker with room; of those with equally much to do the one that will probably be done first. */
  const idlest = () => {
    const room = usualMs < USUALLY_LONG_MS ? JOBS_PER_WORKER : 1;
    let best: Pipe<Hello, Answer> | undefined;
    for (const pipe of active()) {
      const { worker, sent, since } = pipe;
      if (!worker.alive() || sent.length >= room || runsSince(pipe) >= SHORT_RUN_MS) continue;
      const more = sent.length - (best?.sent.length ?? room);
      if (more < 0 || (more === 0 && sent.length > 0 && since < (best?.since ?? 0))) best = pipe;
    }
    return best;
  };

  /** What stands behind a program that runs for so long, and nowhere else. */
  const heldUp = (ms: number) => {
    for (const pipe of active()) {
      if (pipe.sent.length < 2 || runsSince(pipe) < ms) continue;
      const waiting = pipe.sent.find(
        ({ sentTo, answered, decidedBy }, i) =>
          i > 0 && sentTo === 1 && !answered && decidedBy === pipe.worker,
      );
      if (waiting !== undefined) return waiting;
    }
    return undefined;
  };

  /** The first that waits, or one not far behind it that this worker is ready for: but never for long, however many of those come. */
  const nextFor = ({ worker }: Pipe<Hello, Answer>) => {
    const at =
      passedOver < MOST_PASSED_OVER
        ? queue.findIndex(({ job }, i) => i < LOOKED_AT && worker.keeps?.(job) === true)
        : 0;
    passedOver = at > 0 ? passedOver + 1 : 0;
    return at > 0 ? queue.splice(at, 1)[0] : queue.shift();
  };

  const pump = () => {
    for (;;) {
      const pipe = idlest();
      if (pipe === undefined) return;
      const next =
        heldUp(LONG_RUN_MS) ?? nextFor(pipe) ?? (pipe.sent.length === 0 ? heldUp(SHORT_RUN_MS) : undefined);
      if (next === undefined) return;
      send(pipe, next);
    }
  };

  const send = (pipe: Pipe<Hello, Answer>, waiting: Waiting<Answer>) => {
    const { worker, sent, wake } = pipe;
    if (sent.push(waiting) === 1) begin(pipe);
    else wake.refresh();
    waiting.sentTo += 1;
    waiting.decidedBy = worker;
    const done = () => {
      waiting.sentTo -= 1;
      const at = sent.indexOf(waiting);
      sent.splice(at, 1);
      if (at !== 0) return;
      // Held to a bound: a few endless programs among many short ones are not what is usual.
      usualMs += WEIGHT * (Math.min(performance.now() - pipe.since, LONG_RUN_MS) - usualMs);
      begin(pipe);
    };
    worker.run(waiting.job, waiting.limits).then(
      (answer) => {
        done();
        failedStarts = 0;
        if (waiting.decidedBy === worker) {
          waiting.answered = true;
          waiting.resolve(answer);
        }
        pump();
      },
      (error: unknown) => {
        done();
        if (waiting.decidedBy === worker) {
          // Jobs that only stood behind the one that killed the worker never began: they go on elsewhere.
          const isSpared = error instanceof JobLost && !error.suspect;
          if (isSpared && !closed) queue.unshift(waiting);
          else {
            waiting.answered = true;
            // A pool that has given up says why, and not that it has stopped its workers.
            waiting.reject(isSpared ? (failure ?? error) : error);
          }
        }
        pump();
      },
    );
  };

  const begin = (pipe: Pipe<Hello, Answer>) => {
    pipe.since = performance.now();
    if (pipe.sent.length > 1) pipe.wake.refresh();
  };

  const close = async () => {
    closed = true;
    const reason = failure ?? new Error('the executor was closed');
    for (const waiting of queue.splice(0)) waiting.reject(reason);
    await Promise.all([...workers.keys(), ...loners].map((worker) => worker.stop()));
  };

  for (let i = 0; i < size + spares; i++) start();

  return {
    ready: () => ready.promise,
    run(job, limits) {
      if (closed) return Promise.reject(failure ?? new Error('the executor was closed'));
      return new Promise((resolve, reject) => {
        queue.push({ job, limits, resolve, reject, sentTo: 0, answered: false, decidedBy: undefined });
        pump();
      });
    },
    async runAlone(job, limits) {
      if (closed) throw failure ?? new Error('the executor was closed');
      const worker = startWorker(() => undefined, limits);
      loners.add(worker);
      try {
        await worker.ready;
        if (warmUp !== undefined) await worker.run(warmUp, limits).catch(neverBegan);
        return await worker.run(job, limits);
      } finally {
        loners.delete(worker);
        await worker.stop();
      }
    },
    close,
  };
}
