#!/usr/bin/env node
import { EXIT } from '../core/errors.ts';
import { machineRefusal } from './machine-error.ts';

/** stdout is data, stderr is talk; a closed pipe behind us (`| head`) is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  // Not before: where few files may be open, loading them is what fails, and nothing could say so.
  const { runCommandLine } = await import('./command-line.ts');
  await runCommandLine(process.argv.slice(2));
} catch (error) {
  const refusal = machineRefusal(error);
  if (refusal === undefined) throw error;
  process.stderr.write(`passk: ${refusal}\n`);
  process.exitCode = EXIT.harnessFailure;
}

// A backend that does not hear of the interruption must not hold the process.
if (process.exitCode === EXIT.interrupted) process.exit();
