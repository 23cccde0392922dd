import { requirePositiveInteger } from '../../core/check-number.ts';
import { PasskError } from '../../core/errors.ts';

/**
 * The k of pass@k in ascending order, each once.
 *
 * @throws PasskError E_USAGE for none, and for what is no whole number of at least 1
 */
export function checkedKs(ks: readonly number[]): readonly number[] {
  for (const k of ks) requirePositiveInteger('k', k);
  if (ks.length === 0)
    throw new PasskError('E_USAGE', 'the list is empty', { field: 'k', expected: 'one k of pass@k or more' });
  return [...new Set(ks)].sort((a, b) => a - b);
}

/**
 * Refuses a k that no sample will be there for, before the first is paid.
 *
 * @throws PasskError E_USAGE
 */
export function requireSamplesForKs(ks: readonly number[], n: number): void {
  const k = ks.find((each) => each > n);
  if (k === undefined) return;
  throw new PasskError('E_USAGE', `pass@${k} has no estimate from ${n} samples a task`, {
    field: '-k',
    expected: `at most ${n}, or a larger -n`,
  });
}
