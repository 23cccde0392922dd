import type { Verdict } from './verdict.ts';

/** A task whose canonical solution fails its own test. No sample of it is judged. */
export interface ContradictedTask {
  readonly taskId: string;
  /** What the solution came to. */
  readonly verdict: Verdict;
  /** Why, in a sentence. */
  readonly message: string;
}
