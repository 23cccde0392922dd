import type { Limits } from '../core/executor-description.ts';
import type { ExecutionJob } from './executor.ts';

/** The job was not judged, because the worker or its judge died or fell silent. */
export class JobLost extends Error {
  override readonly name = 'JobLost';
  /** True for the job that was running; those behind it in the pipe never began. */
  readonly suspect: boolean;
  constructor(message: string, suspect: boolean) {
    super(message);
    this.suspect = suspect;
  }
}

/** One warm worker: a judge, and what runs one program after the other. `Hello` is what it says of itself when it is ready. */
export interface Worker<Hello, Answer> {
  readonly ready: Promise<Hello>;
  readonly alive: () => boolean;
  /** @throws JobLost */
  run(job: ExecutionJob, limits: Limits): Promise<Answer>;
  stop(): Promise<void>;
}

/**
 * Starts one worker; `onLost` is called once when it ends without having been told to. `limits` are those of the only job
 * that it will get, where that is known.
 */
export type StartWorker<Hello, Answer> = (
  onLost: (worker: Worker<Hello, Answer>, reason: string) => void,
  limits?: Limits,
) => Worker<Hello, Answer>;
