import type { NAtK, PassAtK } from './run-scores.ts';

/** The scores of the tasks that have one value of a tag. */
export interface TagScore {
  /** `easy` of the tag `difficulty:easy`; null for the tasks that have no such tag. */
  readonly value: string | null;
  /** Tasks with scored samples. */
  readonly tasks: number;
  readonly passAtK: readonly PassAtK[];
  /** As those of the run. */
  readonly filteredPassAtK?: readonly PassAtK[];
  readonly nAtK?: readonly NAtK[];
}

/** The scores of a run, broken down by a tag. */
export interface TagScores {
  /** `difficulty`, or `tag` for tags that are a word and no key with a value: then a task is in the row of each that it has. */
  readonly key: string;
  readonly values: readonly TagScore[];
}
