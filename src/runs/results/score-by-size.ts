import type { Problem } from '../../core/problem.ts';
import type { PassAtK, RunScores } from '../../core/run-scores.ts';
import type { SizeScores } from '../../core/size-scores.ts';
import { sizeOf } from '../../problems/families/size-of.ts';
import { scoreTasks } from '../../scorer/score-tally.ts';
import { groupTasks } from './group-tasks.ts';

/** pass@1 by the size of generated tasks; undefined for other suites, and where there is one size alone. */
export function scoreBySize(
  problems: readonly Problem[],
  { tasks }: RunScores,
): { readonly bySize: SizeScores } | undefined {
  const sizes = new Map(problems.map((problem) => [problem.taskId, sizeOf(problem)]));
  const measures = new Set([...sizes.values()].map((size) => size?.measure));
  const [measure] = measures;
  if (measures.size !== 1 || measure === undefined) return undefined;
  const scored = groupTasks(tasks, (taskId) => sizeIn(sizes.get(taskId)));
  if (scored.size < 2) return undefined;
  const bySize = [...scored]
    .sort(([a], [b]) => a - b)
    .map(([size, own]) => ({ size, tasks: own.length, passAt1: scoreTasks(own, [1])[0] as PassAtK }));
  return { bySize: { measure, sizes: bySize } };
}

function sizeIn(known: ReturnType<typeof sizeOf>): readonly number[] {
  return known === undefined ? [] : [known.size];
}
