import { execFile } from 'node:child_process';
import { access, constants, open, readFile } from 'node:fs/promises';
import { basename, delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { PasskError } from '../../core/errors.ts';

/** What `startOnInterpreter` may have to end again. */
interface Closable {
  close(): Promise<void>;
}

/**
 * Finds the interpreter behind a command name, and starts something on its absolute path.
 *
 * Version managers put a shell script named `python3` first in PATH, which costs a tenth of a second at every start and
 * needs an environment that a guest must not inherit; such a script is asked once for the program that it stands for.
 * What it will likely say is started meanwhile, and thrown away where the script says something else.
 *
 * @throws PasskError E_HARNESS when there is no such program.
 * @example
 * const pool = await startOnInterpreter('python3', (interpreter) => startPool(...));
 */
export async function startOnInterpreter<Started extends Closable>(
  command: string,
  start: (interpreter: string) => Started,
): Promise<Started> {
  const found = await search(command);
  if (found === undefined) {
    throw new PasskError('E_HARNESS', `no program named "${command}" was found`, {
      expected: 'Python 3.9 or newer',
      hint: 'Install python3, or name one with --python PATH.',
    });
  }
  if (!(await isScript(found))) return start(found);
  const guess = await guessBehind(found);
  const asked = askForExecutable(found);
  if (guess === undefined) return start(await asked);
  const early = start(guess);
  const told = await asked.catch(async (error: unknown) => {
    await early.close();
    throw error;
  });
  if (told === guess) return early;
  await early.close();
  return start(told);
}

/** Where pyenv keeps the interpreter that its script `ROOT/shims/NAME` starts, unless a folder or a shell says otherwise. */
async function guessBehind(script: string): Promise<string | undefined> {
  const folder = dirname(script);
  if (basename(folder) !== 'shims') return undefined;
  const root = dirname(folder);
  try {
    const versions = process.env.PYENV_VERSION ?? (await readFile(join(root, 'version'), 'utf8'));
    const [version = ''] = versions.trim().split(/[\s:]/);
    const guess = join(root, 'versions', version, 'bin', basename(script));
    await access(guess, constants.X_OK);
    return guess;
  } catch {
    return undefined;
  }
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
