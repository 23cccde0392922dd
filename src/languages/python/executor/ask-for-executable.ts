import { type ExecFileException, execFile } from 'node:child_process';
import { isAbsolute } from 'node:path';
import { PasskError } from '../../../core/errors.ts';
import { CROWDED_MACHINE, isMachineCrowded } from '../../../workers/crowded-machine.ts';

/** A version manager answers in tenths of a second; on a machine that is busy with everything else it may take very long. */
const PATIENCE_MS = 120_000;

const QUESTION = 'import sys; print(sys.executable)';

/** As much of its complaints as helps. */
const SHOWN_CHARACTERS = 500;

/**
 * The interpreter that a script starts in the end.
 *
 * @throws PasskError E_HARNESS when the script fails, or does not answer, or something else than an interpreter answers
 */
export async function askForExecutable(script: string, patienceMs = PATIENCE_MS): Promise<string> {
  const { error, stdout, stderr } = await run(script, patienceMs);
  const path = stdout.trim().split('\n').at(-1) ?? ''; // before it the script may print words of its own
  if (error === null && isAbsolute(path)) return path;
  const reason = reasonOf(error, stderr, patienceMs);
  if (isMachineCrowded(reason)) {
    throw new PasskError('E_HARNESS', `"${script}" does not run: ${CROWDED_MACHINE.message}`, {
      hint: CROWDED_MACHINE.hint,
      cause: error,
    });
  }
  throw new PasskError('E_HARNESS', `"${script}" does not run: ${reason}`, {
    expected: 'Python 3.9 or newer',
    hint: 'Name a working interpreter with --python PATH.',
    cause: error,
  });
}

interface Ended {
  readonly error: ExecFileException | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(script: string, patienceMs: number): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { timeout: patienceMs, killSignal: 'SIGKILL' as const };
    const child = execFile(script, ['-I', '-S', '-c', QUESTION], options, (error, stdout, stderr) =>
      resolve({ error, stdout, stderr }),
    );
    child.stdin?.end(); // one that reads its input must not wait for a person
  });
}

function reasonOf(error: ExecFileException | null, stderr: string, patienceMs: number): string {
  const said = stderr.trim().slice(-SHOWN_CHARACTERS);
  const and = said === '' ? '' : `: ${said}`;
  if (error === null) return `it does not answer as Python does${and}`;
  if (error.killed === true) return `it did not answer within ${patienceMs / 1000} s${and}`;
  if (typeof error.code === 'number') return `it ended with exit code ${error.code}${and}`;
  return said === '' ? error.message : said;
}
