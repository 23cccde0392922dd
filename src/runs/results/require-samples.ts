import { PasskError } from '../../core/errors.ts';
import type { NamedPair } from '../../core/task-pair.ts';

/** @throws PasskError E_INPUT that names the first task with n < k in either run */
export function requireSamples(pairs: readonly NamedPair[], ks: readonly number[]): void {
  const k = Math.max(...ks);
  const short = pairs.find(({ before, after }) => Math.min(before.n, after.n) < k);
  if (short === undefined) return;
  const { taskId, before, after } = short;
  throw new PasskError(
    'E_INPUT',
    `task ${taskId} has ${before.n} and ${after.n} samples: pass@${k} has no estimate`,
    {
      field: '-k',
      expected: `at most ${Math.min(before.n, after.n)}, or runs with more samples`,
    },
  );
}
