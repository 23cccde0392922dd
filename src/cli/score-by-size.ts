import type { Problem } from '../core/problem.ts';
import type { PassAtK, RunScores } from '../core/run-scores.ts';
import type { SizeScores } from '../core/size-scores.ts';
import { sizeOf } from '../problems/families/size-of.ts';
import { scoreTasks } from '../scorer/score-tally.ts';

/** pass@1 by the size of generated tasks; undefined for other suites, and where there is one size alone. */
export function scoreBySize(
  problems: readonly Problem[],
  { tasks }: RunScores,
): { readonly bySize: SizeScores } | undefined {
  const sizes = new Map<number, string[]>();
  let measure: SizeScores['measure'] | undefined;
  for (const problem of problems) {
    const size = sizeOf(problem);
    if (size === undefined) return undefined;
    measure ??= size.measure;
    if (measure !== size.measure) return undefined;
    sizes.set(size.size, [...(sizes.get(size.size) ?? []), problem.taskId]);
  }
  const scored = [...sizes]
    .sort(([a], [b]) => a - b)
    .map(([size, taskIds]) => {
      const wanted = new Set(taskIds);
      const own = tasks.filter(({ taskId, n }) => n > 0 && wanted.has(taskId));
      return { size, tasks: own.length, passAt1: scoreTasks(own, [1])[0] as PassAtK };
    })
    .filter((each) => each.tasks > 0);
  return measure === undefined || scored.length < 2 ? undefined : { bySize: { measure, sizes: scored } };
}
