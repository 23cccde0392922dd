import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../core/language.ts';
import { problemFileLanguages, readProblemDirectory } from './read-problem-directory.ts';
import type { ReadSuite } from './read-problems.ts';
import { hasTaskFolders, readTaskFolders } from './task-folders/read-task-folders.ts';

/**
 * A suite that is a directory: problem files, parts of a data set, or a folder for each of its problems, ours or those of APPS. What knows
 * data sets is loaded where it is needed: the schema library behind it is a tenth of a second of every start.
 */
export async function readDirectory(path: string, language: Language | undefined): Promise<ReadSuite> {
  if ((await problemFileLanguages(path)).length === 0) {
    const parts = await partsOfDataSet(path);
    if (parts.length > 0) return (await import('./read-problems.ts')).readProblems(parts, language);
    if (await hasTaskFolders(path)) return { problems: await readTaskFolders(path, language), leftOut: [] };
    const { appsFolders, readAppsFolders } = await import('./read-apps-folders.ts');
    const folders = await appsFolders(path);
    if (folders.length > 0) {
      const { problemsOfRows } = await import('./read-problems.ts');
      return problemsOfRows(readAppsFolders(folders), path, language);
    }
  }
  return { problems: await readProblemDirectory(path, language), leftOut: [] };
}

/** The files of a data set that comes in parts, by their names. A JSON file beside others only describes them. */
async function partsOfDataSet(path: string): Promise<readonly string[]> {
  const all = await readdir(path);
  const names = [/\.parquet$/, /\.jsonl(?:\.gz)?$/, /\.json(?:\.gz)?$/]
    .map((ending) => all.filter((name) => ending.test(name)))
    .find((some) => some.length > 0);
  return (names ?? [])
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => join(path, name));
}
