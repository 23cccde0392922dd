import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { storeError } from '../jsonl/append-log.ts';

/**
 * Makes a directory and those above it that are missing. Node's own way tries for ever where the file system says that a place exists and
 * yet takes nothing, as `/proc` does.
 *
 * @throws PasskError E_STORE
 */
export async function makeDirectory(path: string): Promise<void> {
  const missing: string[] = [];
  let place = path;
  while (!(await isDirectory(place))) {
    missing.unshift(place);
    const above = dirname(place);
    if (above === place) break;
    place = above;
  }
  for (const each of missing) {
    try {
      await mkdir(each);
    } catch (error) {
      if (!(await isDirectory(each))) throw storeError(error, each); // another process may have been faster
    }
  }
}

async function isDirectory(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  return info?.isDirectory() === true;
}
