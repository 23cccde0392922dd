import type { Problem } from '../../core/problem.ts';
import type { PassAtK, RunScores, TaskScore } from '../../core/run-scores.ts';
import type { SizeScores } from '../../core/size-scores.ts';
import { sizeOf } from '../../problems/families/size-of.ts';
import { scoreTasks } from '../../scorer/score-tally.ts';

/** pass@1 by the size of generated tasks; undefined for other suites, and where there is one size alone. */
export function scoreBySize(
  problems: readonly Problem[],
  { tasks }: RunScores,
): { readonly bySize: SizeScores } | undefined {
  const sizes = new Map(problems.map((problem) => [problem.taskId, sizeOf(problem)]));
  const measures = new Set([...sizes.values()].map((size) => size?.measure));
  const [measure] = measures;
  if (measures.size !== 1 || measure === undefined) return undefined;
  const scored = new Map<number, TaskScore[]>();
  for (const task of tasks) {
    const { size } = sizes.get(task.taskId) ?? {};
    if (size === undefined || task.n === 0) continue;
    const known = scored.get(size);
    if (known === undefined) scored.set(size, [task]);
    else known.push(task);
  }
  if (scored.size < 2) return undefined;
  const bySize = [...scored]
    .sort(([a], [b]) => a - b)
    .map(([size, own]) => ({ size, tasks: own.length, passAt1: scoreTasks(own, [1])[0] as PassAtK }));
  return { bySize: { measure, sizes: bySize } };
}
