import { PasskError } from '../core/errors.ts';
import type { Suite } from '../core/problem.ts';
import type { RunManifest } from './manifest.ts';

/**
 * Refuses a suite that has changed since a run was made with it.
 *
 * @param source where the suite was read from
 * @param file the run directory
 * @throws PasskError E_INPUT
 */
export function requireSameSuite(
  { sha256 }: Pick<Suite, 'sha256'>,
  { suite }: Pick<RunManifest, 'suite'>,
  { source, file }: { readonly source: string; readonly file: string },
): void {
  if (sha256 === suite.sha256) return;
  throw new PasskError('E_INPUT', `the suite "${source}" is not the one that the run was made with`, {
    file,
    expected: `SHA-256 ${suite.sha256}`,
  });
}
