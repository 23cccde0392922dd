import { PasskError } from '../core/errors.ts';
import type { RunManifest } from './manifest.ts';

/** What a resumed run asks for, by the name of the flag: what the manifest has, and what was given. */
export interface Wanted {
  readonly flag: string;
  readonly recorded: unknown;
  readonly asked: unknown;
}

/**
 * Refuses to go on with a run under other conditions: its scores would be those of no run at all. Flags that were not
 * given are taken from the manifest and never differ.
 *
 * @throws PasskError E_INPUT that lists every difference at once.
 */
export function assertSameRun(path: string, manifest: RunManifest, wanted: readonly Wanted[]): void {
  const differences = wanted
    .filter(
      ({ recorded, asked }) => asked !== undefined && JSON.stringify(recorded) !== JSON.stringify(asked),
    )
    .map(({ flag, recorded, asked }) => `  ${flag}: the run has ${show(recorded)}, asked is ${show(asked)}`);
  if (differences.length === 0) return;
  throw new PasskError(
    'E_INPUT',
    `run ${manifest.runId} was made under other conditions:\n${differences.join('\n')}`,
    {
      file: path,
      hint: 'Leave these flags out to resume it, or start a new run.',
    },
  );
}

function show(value: unknown): string {
  return value === undefined ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);
}
