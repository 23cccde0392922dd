import { shellWord } from '../core/shell-word.ts';
import type { RunManifest } from './manifest.ts';

/**
 * The command that goes on with a run, as a shell takes it.
 *
 * @param path directory of the run, or of the sweep that it is part of
 * @example
 * resumeCommand(run.manifest, 'my runs/a'); // "passk run --resume 'my runs/a'"
 */
export function resumeCommand({ command }: Pick<RunManifest, 'command'>, path: string): string {
  return `passk ${command} --resume ${shellWord(path)}`;
}
