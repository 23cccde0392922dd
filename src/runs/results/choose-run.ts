import { join } from 'node:path';
import { PasskError } from '../../core/errors.ts';
import { isSweep, readSweep } from '../../store/sweep.ts';

/**
 * The run directory that is meant: the path, or the run of a sweep at one temperature.
 *
 * @throws PasskError E_USAGE for a sweep without one of its temperatures
 */
export async function chooseRunPath(path: string, temperature?: number): Promise<string> {
  if (!isSweep(path)) {
    if (temperature === undefined) return path;
    throw new PasskError('E_USAGE', 'this is one run, not a sweep', {
      file: path,
      field: '--temperature',
      expected: 'no temperature',
    });
  }
  const { runs } = await readSweep(path);
  const chosen = runs.find((run) => run.temperature === temperature);
  if (chosen !== undefined) return join(path, chosen.directory);
  const known = runs.map((run) => run.temperature).join(', ');
  throw new PasskError(
    'E_USAGE',
    temperature === undefined
      ? 'this is a sweep: which of its runs?'
      : `no run has temperature ${temperature}`,
    { file: path, field: '--temperature', expected: `one of ${known}` },
  );
}
