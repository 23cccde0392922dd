import type { PassAtK } from './run-scores.ts';

/** pass@1 of the tasks of one size. */
export interface SizeScore {
  readonly size: number;
  /** Tasks with scored samples. */
  readonly tasks: number;
  readonly passAt1: PassAtK;
}

/** How pass@1 falls as generated tasks grow. */
export interface SizeScores {
  /** What grows: the steps of a chain, or the variables. */
  readonly measure: 'length' | 'variables';
  /** Two sizes or more, the smallest first. */
  readonly sizes: readonly SizeScore[];
}
