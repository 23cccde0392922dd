import { execa } from 'execa';
import { EXIT } from '../../core/errors.ts';
import type { GateFlags } from './gate-flags.ts';

/** A drawing step that ended in another way than 0; its own message is on stderr already. */
export class StepFailed extends Error {
  constructor(readonly exitCode: number) {
    super('a step failed');
  }
}

/** Draws up to n samples a task by the very command that a person would type, so that a run of a gate is a run like any other. */
export async function drawByCommand(path: string, n: number, flags: GateFlags): Promise<void> {
  const more = (flags['run-flags'] ?? '').split(/\s+/).filter((word) => word !== '');
  const quiet = flags.json === true ? ['--quiet'] : [];
  const args = ['run', '--resume', path, '-n', String(n), '--json', ...quiet, ...more];
  const { exitCode = EXIT.interrupted } = await execa(
    process.execPath,
    [process.argv[1] as string, ...args],
    {
      stdin: 'ignore',
      stdout: 'ignore',
      stderr: 'inherit',
      reject: false,
    },
  );
  if (exitCode !== EXIT.ok) throw new StepFailed(exitCode);
}
