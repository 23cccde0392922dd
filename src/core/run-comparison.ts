import type { RunSummary } from './run-summary.ts';
import type { PassAtKComparison } from './statistics/compare-pass-at-k.ts';
import type { TaskCount } from './statistics/pass-at-k.ts';
import type { NamedPair } from './task-pair.ts';

/** One of the runs that stand side by side. */
export interface ComparedRun {
  /** Run directory or baseline file, as the user typed it. */
  readonly path: string;
  /** What tells it from the others: its model where the models differ, else its path. */
  readonly label: string;
  /** As its baseline names it, with its server; absent for a samples file. */
  readonly model: string | undefined;
  /** Absent for a baseline, which has counts only. */
  readonly summary: RunSummary | undefined;
  /** By task id, in the order of the suite. */
  readonly tasks: ReadonlyMap<string, TaskCount>;
}

/** One run beside the first. */
export interface OneComparison extends ComparedRun {
  /** Tasks that both have, without those that are quarantined. */
  readonly pairs: readonly NamedPair[];
  readonly passAtK: readonly PassAtKComparison[];
  /** Two-sided p-values of `passAtK`, corrected for all comparisons with the first run (Holm). */
  readonly adjusted: readonly number[];
  /** The same without the tasks whose verdicts can be wrong; absent where there are none. */
  readonly undisputed?: { readonly tasks: number; readonly passAtK: readonly PassAtKComparison[] };
}

/** Runs against the first of them. */
export interface RunComparison {
  readonly first: ComparedRun;
  readonly comparisons: readonly OneComparison[];
  /** Every run against every other, by k; only where there are more than two. */
  readonly matrices: readonly ComparisonMatrix[];
  /** Why these tasks take no part, by task id. */
  readonly quarantine: ReadonlyMap<string, string>;
}

/** pass@k of each run less that of each other: rows less columns. */
export interface ComparisonMatrix {
  readonly k: number;
  /** Null on the diagonal. */
  readonly cells: readonly (readonly (MatrixCell | null)[])[];
}

export interface MatrixCell {
  readonly difference: number;
  /** Two-sided, corrected for all pairs and all k (Holm). */
  readonly adjusted: number;
}

/** Tasks that were never solved and now are, or the other way round. */
export function flipsOf(pairs: readonly NamedPair[]): readonly NamedPair[] {
  return pairs.filter(({ before, after }) => (before.c === 0) !== (after.c === 0));
}
