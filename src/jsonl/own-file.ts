import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { PasskError } from '../core/errors.ts';

/** Manifests, locks and the like are read whole: what is larger is none of them. */
const LARGEST_TEXT_BYTES = 64 * 1024 * 1024;

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;

/**
 * Refuses what stands in the place of a file that passk itself writes and is none: a link leads out of the run directory, a pipe never ends.
 * What is not there is none of these.
 *
 * @throws PasskError E_STORE
 */
export async function requireOwnFile(path: string): Promise<void> {
  const info = await lstat(path).catch(() => undefined);
  if (info === undefined || info.isFile()) return;
  const what = info.isSymbolicLink()
    ? 'a symbolic link'
    : info.isDirectory()
      ? 'a directory'
      : info.isFIFO()
        ? 'a pipe'
        : 'no usual file';
  throw new PasskError('E_STORE', `this is ${what}`, {
    file: path,
    expected: 'a file, as passk writes it',
    hint: 'Somebody else has put it there: trust nothing else in this directory.',
  });
}

/**
 * The text of a small file of our own.
 *
 * @throws PasskError E_STORE for what is no file, or far too large; the system's error for what can't be read
 */
export async function readOwnText(path: string): Promise<string> {
  await requireOwnFile(path);
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    return await readBounded(file, path);
  } finally {
    await file.close();
  }
}

async function readBounded(file: FileHandle, path: string): Promise<string> {
  const { size } = await file.stat();
  if (size > LARGEST_TEXT_BYTES) {
    throw new PasskError('E_STORE', `the file has ${size} bytes`, {
      file: path,
      expected: `at most ${LARGEST_TEXT_BYTES}: passk writes none that is larger`,
    });
  }
  return file.readFile('utf8');
}
