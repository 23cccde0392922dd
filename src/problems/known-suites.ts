import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDirectory } from './cache-directory.ts';

/** A suite that has a name. */
export interface KnownSuite {
  readonly name: string;
  readonly description: string;
  /** File or directory that holds it. */
  readonly path: string;
  /** How to get it, where it does not come with passk. */
  readonly fetchCommand?: string;
}

/** The suite that `passk run` takes when none is named. */
export const DEFAULT_SUITE = 'passk-core';

const BUNDLED = fileURLToPath(new URL('../../problems/', import.meta.url));

export function knownSuites(cache = cacheDirectory()): readonly KnownSuite[] {
  return [
    {
      name: DEFAULT_SUITE,
      description: 'original problems of our own, in Python; bundled',
      path: join(BUNDLED, DEFAULT_SUITE, 'python'),
    },
    {
      name: 'humaneval',
      description: 'HumanEval, 164 problems (Chen et al. 2021); the official file, fetched once',
      path: join(cache, 'HumanEval.jsonl.gz'),
      fetchCommand: 'passk problems fetch humaneval',
    },
  ];
}

export function isAvailable(suite: KnownSuite): boolean {
  return existsSync(suite.path);
}
