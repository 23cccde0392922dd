import type { PassAtK } from './run-scores.ts';

/** pass@1 of the tasks of one size. */
export interface SizeScore {
  readonly size: number;
  /** Tasks with scored samples. */
  readonly tasks: number;
  readonly passAt1: PassAtK;
}

/** What grows: the steps of a chain, or the variables. */
export type SizeMeasure = 'length' | 'variables';

/** How pass@1 falls as generated tasks grow. */
export interface SizeScores {
  readonly measure: SizeMeasure;
  /** Two sizes or more, the smallest first. */
  readonly sizes: readonly SizeScore[];
}
