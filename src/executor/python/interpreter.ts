import { execFile } from 'node:child_process';
import { access, constants, open } from 'node:fs/promises';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { PasskError } from '../../core/errors.ts';

/**
 * Finds the interpreter behind a command name, as an absolute path.
 *
 * Version managers put a shell script named `python3` first in PATH, which costs a tenth of a second at every start and
 * needs an environment that a guest must not inherit; such a script is asked once for the program that it stands for.
 *
 * @throws PasskError E_HARNESS when there is no such program.
 */
export async function findInterpreter(command = 'python3'): Promise<string> {
  const found = await search(command);
  if (found === undefined) {
    throw new PasskError('E_HARNESS', `no program named "${command}" was found`, {
      expected: 'Python 3.9 or newer',
      hint: 'Install python3, or name one with --python PATH.',
    });
  }
  return (await isScript(found)) ? askForExecutable(found) : found;
}

async function search(command: string): Promise<string | undefined> {
  const places =
    isAbsolute(command) || command.includes('/')
      ? [resolve(command)]
      : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
  for (const place of places) {
    try {
      await access(place, constants.X_OK);
      return place;
    } catch {
      // Not here: the next folder of PATH.
    }
  }
  return undefined;
}

async function isScript(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.toString('latin1') === '#!';
  } finally {
    await file.close();
  }
}

async function askForExecutable(script: string): Promise<string> {
  const said = await promisify(execFile)(script, ['-I', '-S', '-c', 'import sys; print(sys.executable)'], {
    timeout: 10_000,
  }).catch((error: Error & { stderr?: string }) => ({
    stdout: '',
    stderr: error.stderr?.trim() || error.message,
  }));
  const path = said.stdout.trim();
  if (!isAbsolute(path)) {
    throw new PasskError('E_HARNESS', `"${script}" does not run: ${said.stderr}`, {
      expected: 'Python 3.9 or newer',
      hint: 'Name a working interpreter with --python PATH.',
    });
  }
  return path;
}
