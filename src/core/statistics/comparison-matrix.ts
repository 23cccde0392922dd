import type { ComparisonMatrix, MatrixCell } from '../run-comparison.ts';
import { comparePassAtK } from './compare-pass-at-k.ts';
import { adjustHolm } from './holm.ts';
import type { TaskCount } from './pass-at-k.ts';
import type { PermutationOptions } from './permutation-test.ts';

type Tasks = ReadonlyMap<string, TaskCount>;

/**
 * Every run against every other, over the tasks that both have. The p-values are corrected for all pairs and all k together, so
 * they are larger than those of comparisons with the first run alone.
 *
 * @param runs tasks by id; every task has n >= k for each k
 */
export function comparisonMatrices(
  runs: readonly Tasks[],
  ks: readonly number[],
  options: PermutationOptions = {},
): readonly ComparisonMatrix[] {
  const pairs = runs.flatMap((_, row) => runs.slice(0, row).map((_, column) => ({ row, column })));
  const compared = ks.flatMap((k) =>
    pairs.flatMap(({ row, column }) => {
      const comparison = comparePassAtK(pairUp(runs[column] as Tasks, runs[row] as Tasks), k, options);
      return comparison === null ? [] : [{ k, row, column, comparison }];
    }),
  );
  const adjusted = adjustHolm(compared.map(({ comparison }) => comparison.test.twoSided));
  return ks.map((k) => {
    const cells = runs.map(() => runs.map((): MatrixCell | null => null));
    for (const [i, { k: of, row, column, comparison }] of compared.entries()) {
      if (of !== k) continue;
      const cell = { difference: comparison.difference, adjusted: adjusted[i] as number };
      (cells[row] as (MatrixCell | null)[])[column] = cell;
      (cells[column] as (MatrixCell | null)[])[row] = { ...cell, difference: -cell.difference };
    }
    return { k, cells };
  });
}

function pairUp(before: Tasks, after: Tasks) {
  return [...after].flatMap(([taskId, count]) => {
    const old = before.get(taskId);
    return old === undefined ? [] : [{ before: old, after: count }];
  });
}
