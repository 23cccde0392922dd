#!/usr/bin/env node
import { hideBin } from 'yargs/helpers';
import { EXIT } from '../core/errors.ts';
import { runCommandLine } from './command-line.ts';

/** stdout is data, stderr is talk; a closed pipe behind us (`| head`) is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await runCommandLine(hideBin(process.argv));

// A backend that does not hear of the interruption must not hold the process.
if (process.exitCode === EXIT.interrupted) process.exit();
