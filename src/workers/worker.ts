import type { Limits } from '../core/executor-description.ts';
import type { ExecutionJob } from './executor.ts';

/**
 * Whose doing it was that a run came to nothing, as far as the harness can prove it from what it has measured itself.
 *
 * - `machine`: no program could have brought it about, or the program had not begun. What a second run says is believed.
 * - `unclear`: the program may have done it, to be run once more. A second run can only show that it fails.
 */
export type LossCause = 'machine' | 'unclear';

/** The job was not judged, because the worker died or fell silent. */
export class JobLost extends Error {
  override readonly name = 'JobLost';
  /** True for the job that was running; those behind it in the pipe never began. */
  readonly suspect: boolean;
  readonly lossCause: LossCause;
  constructor(message: string, suspect: boolean, lossCause: LossCause = 'unclear') {
    super(message);
    this.suspect = suspect;
    this.lossCause = lossCause;
  }
}

/** One warm worker: a judge, and what runs one program after the other. `Hello` is what it says of itself when it is ready. */
export interface Worker<Hello, Answer> {
  readonly ready: Promise<Hello>;
  readonly alive: () => boolean;
  /** Whether it has something ready that this job can use, and another worker would have to make. @default never */
  keeps?(job: ExecutionJob): boolean;
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
