import type { Execution } from '../../core/execution.ts';
import type { KnownDefect } from '../../core/known-defect.ts';
import type { Problem } from '../../core/problem.ts';
import type { TaskScore } from '../../core/run-scores.ts';

/** A judged sample as `passk show` knows it. */
export interface ShownSample extends Execution {
  /** What the model said. */
  readonly completion: string;
  /** What was run; null where no program was found in the answer. */
  readonly program: string | null;
}

/** A task of a run with its judged samples, in ascending order of their index. */
export interface ShownTask {
  readonly problem: Problem;
  /** Over all of its samples, also those that a filter keeps from being shown. */
  readonly score: TaskScore;
  readonly samples: readonly ShownSample[];
  /** What is known against it. */
  readonly defect?: KnownDefect;
}
