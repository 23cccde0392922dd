import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storeError } from '../jsonl/append-log.ts';

/**
 * Writes a file so that a kill leaves the old one or the new one, never a part.
 *
 * @returns its path
 * @throws PasskError E_STORE when it can't be written
 */
export async function writeWhole(directory: string, name: string, text: string): Promise<string> {
  const path = join(directory, name);
  const partial = `${path}.partial`;
  try {
    await rm(partial, { force: true });
    await writeFile(partial, text, { flag: 'wx' }); // never through a link that somebody has put there
    await rename(partial, path);
  } catch (error) {
    throw storeError(error, path);
  }
  return path;
}
