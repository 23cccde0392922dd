import type { Problem } from '../../core/problem.ts';
import type { RunScores } from '../../core/run-scores.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import { knownDefectOf } from '../../problems/known-defects.ts';
import { scoreTasks } from '../../scorer/score-tally.ts';

/** What is known against the tasks of a run, and its scores without those whose verdicts can be wrong. */
export function weighDefects(
  problems: readonly Problem[],
  { tasks, passAtK }: RunScores,
): Pick<RunSummary, 'knownDefects' | 'undisputed'> {
  const knownDefects = problems.flatMap((problem) => knownDefectOf(problem) ?? []);
  if (knownDefects.length === 0) return {};
  const disputed = new Set(knownDefects.filter((defect) => defect.disputed).map((defect) => defect.taskId));
  const scored = tasks.filter(({ n }) => n > 0);
  const left = scored.filter(({ taskId }) => !disputed.has(taskId));
  if (left.length === 0 || left.length === scored.length) return { knownDefects };
  const ks = passAtK.map(({ k }) => k);
  return { knownDefects, undisputed: { tasks: left.length, passAtK: scoreTasks(left, ks) } };
}
