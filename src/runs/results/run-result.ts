import { definedOnly } from '../../core/defined-only.ts';
import type { RunScores } from '../../core/run-scores.ts';
import type { RunSummary } from '../../core/run-summary.ts';

/** What a run came to. */
export interface RunResult {
  /** The run directory, which everything else can be read from again. */
  readonly path: string;
  /** pass@k with intervals, verdicts, and n and c of each task. */
  readonly scores: RunScores;
  /** The scores, and all else that a report shows: model, isolation, cost, notes. */
  readonly summary: RunSummary;
  /** False where samples could not be had, or not be judged: the scores are those of the others. Resume the run. */
  readonly isComplete: boolean;
}

export function toRunResult(path: string, summary: RunSummary): RunResult {
  const { passAtK, filteredPassAtK, nAtK, samples, verdicts, tasks, executed, deduplicated } = summary;
  return {
    path,
    scores: {
      passAtK,
      ...definedOnly({ filteredPassAtK, nAtK }),
      samples,
      verdicts,
      tasks,
      executed,
      deduplicated,
    },
    summary,
    isComplete: isComplete(summary),
  };
}

/** Whether what was asked for is all there. */
export function isComplete({ verdicts, missing }: RunSummary): boolean {
  return (verdicts.harness_error ?? 0) === 0 && missing === undefined;
}
