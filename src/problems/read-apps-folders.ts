import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PasskError } from '../core/errors.ts';
import { parseFile } from '../jsonl/parse-record.ts';
import type { PlacedRecord } from '../jsonl/read-records.ts';

const QUESTION = 'question.txt';

/** The files that a folder may have besides, by the field of a row that holds the same. */
const PARTS = {
  input_output: 'input_output.json',
  solutions: 'solutions.json',
  starter_code: 'starter_code.py',
} as const;

/** The folders of a directory that hold a problem each, as APPS was first published; the directory itself may be one. */
export async function appsFolders(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  if (entries.some(({ name }) => name === QUESTION)) return [path];
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name));
  const isProblem = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).includes(QUESTION)),
  );
  return folders.filter((_, i) => isProblem[i]).sort();
}

/**
 * Streams such folders as the rows that they later became.
 *
 * @throws PasskError E_INPUT for a file that is no UTF-8, or metadata that are no JSON
 */
export async function* readAppsFolders(folders: readonly string[]): AsyncGenerator<PlacedRecord> {
  for (const folder of folders) {
    const parts: Record<string, string | undefined> = {};
    for (const [field, name] of Object.entries(PARTS)) parts[field] = await textOf(join(folder, name));
    const metadata = await textOf(join(folder, 'metadata.json'));
    yield {
      file: folder,
      record: {
        ...(metadata === undefined
          ? {}
          : parseFile(metadata, join(folder, 'metadata.json'), 'one JSON object')),
        question: await textOf(join(folder, QUESTION)),
        ...parts,
        problem_id: numberOf(folder),
      },
    };
  }
}

/** "0042" is problem 42. */
function numberOf(folder: string): number | string {
  const name = folder.replace(/[\\/]+$/, '').replace(/^.*[\\/]/, '');
  return /^\d{1,9}$/.test(name) ? Number(name) : name;
}

async function textOf(path: string): Promise<string | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new PasskError('E_INPUT', `it can't be read: ${(error as Error).message}`, {
      file: path,
      cause: error,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PasskError('E_INPUT', 'it is not valid UTF-8', { file: path, expected: 'UTF-8 text' });
  }
}
