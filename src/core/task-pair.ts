import { passAtK, type TaskCount } from './statistics/pass-at-k.ts';

/** One task in two runs: `before` is the baseline, `after` the run that is judged. */
export interface TaskPair {
  readonly before: TaskCount;
  readonly after: TaskCount;
}

export interface NamedPair extends TaskPair {
  readonly taskId: string;
}

/** By how much each task's pass@k rose; null where some task has n < k in either run. */
export function taskDifferences(pairs: readonly TaskPair[], k: number): readonly number[] | null {
  if (pairs.length === 0) return null;
  const differences: number[] = [];
  for (const { before, after } of pairs) {
    const old = passAtK(before.n, before.c, k);
    const now = passAtK(after.n, after.c, k);
    if (old === null || now === null) return null;
    differences.push(now - old);
  }
  return differences;
}
