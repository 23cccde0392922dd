import type { ContradictedTask } from '../core/contradicted-task.ts';
import type { ExecutorDescription } from '../core/executor-description.ts';
import type { LeftOutTask } from '../core/problem.ts';
import type { VerdictCounts } from '../core/verdict.ts';
import type { GateOutcome } from '../gate/decide-gate.ts';

/** What a run tells while it goes on; `type` tells the events apart. More types may come. */
export type RunEvent =
  /** Programs may use the host's network. */
  | { readonly type: 'network-granted' }
  /** The run of a sweep at this temperature is next. */
  | { readonly type: 'temperature'; readonly temperature: number }
  /** Work on a run begins. From here on an abort ends it, and `resumeCommand` goes on with it. */
  | {
      readonly type: 'run-opened';
      readonly path: string;
      /** Samples that are expected in all, those that are judged already included. */
      readonly total: number;
      readonly resumeCommand: string;
    }
  /** Verdicts of an earlier session can't be read: these lines are kept in another file, and their samples are judged again. */
  | {
      readonly type: 'verdicts-damaged';
      readonly file: string;
      readonly lines: readonly number[];
      readonly keptIn: string;
    }
  /** What runs the programs, an entry a kind of executor, with the layers of isolation that it has and lacks. */
  | { readonly type: 'executors-started'; readonly executors: readonly ExecutorDescription[] }
  /** The suite's files hold them, but they can't be judged here. */
  | { readonly type: 'suite-left-out'; readonly tasks: readonly LeftOutTask[] }
  /** Their own solutions fail their tests, so that no program can be judged by them. */
  | { readonly type: 'tasks-left-out'; readonly tasks: readonly ContradictedTask[] }
  /** Once at the start, and after each judged sample. */
  | {
      readonly type: 'progress';
      /** Samples with a verdict. */
      readonly done: number;
      /** Of these, the ones that an earlier session judged. */
      readonly doneBefore: number;
      /** Samples that are expected in all. */
      readonly total: number;
      readonly verdicts: VerdictCounts;
    }
  /** Everything is on disk, and the directory is no longer locked. */
  | { readonly type: 'run-closed' }
  /** The run has not all that was asked for. What it has is kept. */
  | {
      readonly type: 'run-stopped';
      /** In words, without an end: "interrupted", or how many samples are missing and why. */
      readonly reason: string;
      /** What goes on with it, as a shell takes it. */
      readonly resumeCommand: string;
    }
  /** A sequential gate has looked at its run. */
  | {
      readonly type: 'gate-looked';
      /** 1 for the first look at the run. */
      readonly look: number;
      readonly n: number;
      readonly outcome: GateOutcome;
    }
  /** A sequential gate has more samples drawn, up to n a task. */
  | { readonly type: 'gate-draws'; readonly n: number; readonly resumeCommand: string };

/** How a caller follows a run, and stops it. */
export interface RunWatch {
  /** Told what happens, in order. It must not throw. @default nobody is told */
  readonly onProgress?: (event: RunEvent) => void;
  /**
   * Ends the run: no new sample is asked for, programs under way are given up, and the call rejects with E_INTERRUPTED. What was done
   * is kept, and the directory can be resumed. @default never
   */
  readonly signal?: AbortSignal;
}
