import { access, constants, open, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PasskError } from '../../../core/errors.ts';
import { askForExecutable } from './ask-for-executable.ts';
import { findProgram } from './find-program.ts';

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
 * @param patienceMs how long a script may take to answer. @default two minutes: they take tenths of a second
 * @throws PasskError E_HARNESS when there is no such program, or it does not run. {@link isAbsent} tells the two apart.
 * @example
 * const pool = await startOnInterpreter('python3', (interpreter) => startPool(...));
 */
export async function startOnInterpreter<Started extends Closable>(
  command: string,
  start: (interpreter: string) => Started,
  patienceMs?: number,
): Promise<Started> {
  const found = await findProgram(command);
  if (found === undefined)
    throw new PasskError('E_HARNESS', `no program named "${command}" was found`, ABSENT);
  if (!(await isScript(found))) return start(found);
  const guess = await guessBehind(found);
  const asked = askForExecutable(found, patienceMs);
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

/** Whether it is known that there is no such program: every other failure to start one is a failure. */
export function isAbsent(error: unknown): error is PasskError {
  return error instanceof PasskError && error.hint === ABSENT.hint;
}

const ABSENT = {
  expected: 'Python 3.9 or newer',
  hint: 'Install python3, or name one with --python PATH.',
};

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

/** Also for a program that may be executed and not read, which is no script. */
async function isScript(path: string): Promise<boolean> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return false;
    throw new PasskError('E_HARNESS', `"${path}" can not be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.toString('latin1') === '#!';
  } finally {
    await file.close();
  }
}
