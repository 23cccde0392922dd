import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../core/language.ts';
import { cacheDirectory } from '../languages/cache-directory.ts';
import { languageNames } from '../languages/languages.ts';
import { DATA_SETS } from './data-sets.ts';

/** A suite that has a name. */
export interface KnownSuite {
  readonly name: string;
  readonly description: string;
  /** File or directory that holds it, by language. The first is what is meant when none is named. */
  readonly paths: Readonly<Record<Language, string>>;
  /** How to get it, where it does not come with passk. */
  readonly fetchCommand?: string;
}

/** The suite that `passk run` takes when none is named. */
export const DEFAULT_SUITE = 'passk-core';

/** Those that the bundled suite is written in: a folder each, the usual one first. */
const BUNDLED_LANGUAGES = ['python', 'javascript', 'typescript', 'rust'] as const;

/** Those that tasks in folders have solutions in. */
const TASK_FOLDER_LANGUAGES = ['python', 'javascript', 'cpp', 'java'] as const;

const BUNDLED = fileURLToPath(new URL('../../problems/', import.meta.url));

export function knownSuites(cache = cacheDirectory()): readonly KnownSuite[] {
  return [
    {
      name: DEFAULT_SUITE,
      description: 'original problems of our own; bundled',
      paths: Object.fromEntries(
        BUNDLED_LANGUAGES.map((language) => [language, join(BUNDLED, DEFAULT_SUITE, language)]),
      ),
    },
    {
      name: 'passk-io',
      description: 'original tasks of our own whose programs read an input and write an output; bundled',
      paths: Object.fromEntries(
        TASK_FOLDER_LANGUAGES.map((language) => [language, join(BUNDLED, 'passk-io')]),
      ),
    },
    {
      name: 'humaneval',
      description: 'HumanEval, 164 problems (Chen et al. 2021); the official file, fetched once',
      paths: { python: join(cache, 'HumanEval.jsonl.gz') },
      fetchCommand: 'passk problems fetch humaneval',
    },
    ...DATA_SETS.map(({ name, description }) => ({
      name,
      description,
      // Programs of any language can read and write; what calls a function is left out where that can't be done.
      paths: Object.fromEntries(languageNames().map((language) => [language, join(cache, name)])),
      fetchCommand: `passk problems fetch ${name}`,
    })),
  ];
}

/** The languages that a suite has, its usual one first. */
export function languagesOf({ paths }: KnownSuite): readonly Language[] {
  return Object.keys(paths);
}

export function isAvailable({ paths }: KnownSuite): boolean {
  return Object.values(paths).every((path) => existsSync(path));
}
