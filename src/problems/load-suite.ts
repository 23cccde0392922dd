import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { PasskError } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import type { Problem, Suite } from '../core/problem.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { isFamilySpec } from './families/family-spec.ts';
import { hashSuite } from './hash-suite.ts';
import { type KnownSuite, knownSuites, languagesOf } from './known-suites.ts';
import { nearest } from './nearest.ts';
import { readProblemDirectory } from './read-problem-directory.ts';
import { hasTaskFolders, readTaskFolders } from './task-folders/read-task-folders.ts';

export interface LoadSuiteOptions {
  /**
   * The language to take where there are several, or where a file doesn't say.
   * @default what the suite says; for a suite in several languages Python
   */
  readonly language?: Language;
}

/**
 * Loads a suite by name (`passk-core`, `humaneval`), from a file of problems in any layout that passk knows, from a
 * directory of problem files or of folders of tasks, or makes one (`chain:length=1..8`, docs/families.md).
 *
 * @throws PasskError E_INPUT when there is no such suite, when it has not been fetched, when it is not in the language, or
 * when a problem is not valid.
 * @example
 * const suite = await loadSuite('passk-core', { language: 'typescript' });
 */
export async function loadSuite(nameOrPath: string, { language }: LoadSuiteOptions = {}): Promise<Suite> {
  if (isFamilySpec(nameOrPath)) {
    const { generateSuite } = await import('./families/generate-suite.ts'); // few runs need its tables of steps
    return generateSuite(nameOrPath, language);
  }
  const known = knownSuites().find((suite) => suite.name === nameOrPath);
  const path = known === undefined ? nameOrPath : pathOf(known, language);
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) throw unknownSuite(nameOrPath);
  const problems = info.isDirectory()
    ? await readDirectory(path, language)
    : await readProblemFile(path, language);
  return { name: suiteName(known, path, problems), sha256: hashSuite(problems), problems };
}

async function readDirectory(path: string, language: Language | undefined): Promise<readonly Problem[]> {
  return (await hasTaskFolders(path))
    ? readTaskFolders(path, language)
    : readProblemDirectory(path, language);
}

/** Loaded when it is needed: the schema library behind it is a tenth of a second of every start. */
async function readProblemFile(path: string, language: Language | undefined): Promise<readonly Problem[]> {
  const { readProblems } = await import('./read-problems.ts');
  return readProblems(path, language);
}

function pathOf(suite: KnownSuite, language: Language | undefined): string {
  const languages = languagesOf(suite);
  const path = suite.paths[language ?? languages[0] ?? DEFAULT_LANGUAGE];
  if (path === undefined) {
    throw new PasskError('E_INPUT', `the suite "${suite.name}" is not written in ${language}`, {
      field: '--language',
      expected: languages.join(', '),
    });
  }
  if (!existsSync(path)) throw notFetched(suite, path);
  return path;
}

/** A known suite in another language than its usual one says so: its figures are not those of the usual one. */
function suiteName(known: KnownSuite | undefined, path: string, problems: readonly Problem[]): string {
  if (known === undefined) return basename(path).replace(/(\.jsonl?)?(\.gz)?$/, '');
  const language = problems[0]?.language;
  return language === languagesOf(known)[0] ? known.name : `${known.name}-${language}`;
}

function notFetched({ name, fetchCommand }: KnownSuite, path: string): PasskError {
  if (fetchCommand === undefined) {
    return new PasskError('E_HARNESS', `this installation of passk lacks its own suite "${name}"`, {
      file: path,
      hint: 'Install passk again.',
    });
  }
  return new PasskError('E_INPUT', `the suite "${name}" is not on this machine`, {
    hint: `Run \`${fetchCommand}\`, or without network \`${fetchCommand} --from FILE\`.`,
  });
}

function unknownSuite(name: string): PasskError {
  const names = knownSuites().map((suite) => suite.name);
  const guess = nearest(name, names);
  return new PasskError('E_INPUT', `no suite and no file is named "${name}"`, {
    expected: `one of ${names.join(', ')}, chain:..., binding:..., or the path of a problem file`,
    ...(guess === undefined ? {} : { hint: `Did you mean "${guess}"?` }),
  });
}
