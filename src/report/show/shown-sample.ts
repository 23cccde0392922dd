import type { Execution } from '../../core/execution.ts';
import type { Problem } from '../../core/problem.ts';

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
  readonly samples: readonly ShownSample[];
}
