import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PasskError } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import { DEFAULT_LANGUAGE, describedLanguage, languageNames } from '../languages/languages.ts';
import { parseProblemFile } from './parse-problem-file.ts';

/**
 * Reads a directory of problem files in one language.
 *
 * @param language which, where the directory has several
 * @throws PasskError E_INPUT when the directory has no problem in that language, when it has several and none is named, when
 * a file is not valid or two files have the same task.
 */
export async function readProblemDirectory(path: string, language?: Language): Promise<readonly Problem[]> {
  const all = (await readdir(path)).sort();
  const chosen = language ?? onlyLanguage(all, path);
  const { extension } = describedLanguage(chosen).files;
  const files = filesOf(all, chosen);
  if (files.length === 0) {
    throw new PasskError('E_INPUT', 'the directory holds no problem file', {
      file: path,
      expected: `files NAME${extension} (docs/problems.md), or parts of a data set (docs/judge-data.md)`,
    });
  }
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const file of files) {
    const problem = parseProblemFile(await readFile(join(path, file), 'utf8'), join(path, file), chosen);
    const owner = owners.get(problem.taskId);
    if (owner !== undefined) {
      throw new PasskError('E_INPUT', `"${problem.taskId}" is in ${owner} too`, {
        file: join(path, file),
        field: 'task',
        expected: 'each task once',
      });
    }
    owners.set(problem.taskId, file);
    problems.push(problem);
  }
  return problems;
}

function filesOf(files: readonly string[], language: Language): readonly string[] {
  const { extension, otherFiles } = describedLanguage(language).files;
  return files.filter(
    (file) => file.endsWith(extension) && (otherFiles === undefined || !file.endsWith(otherFiles)),
  );
}

/** The languages that a directory has problem files in. */
export async function problemFileLanguages(path: string): Promise<readonly Language[]> {
  return languagesOf(await readdir(path));
}

function languagesOf(files: readonly string[]): readonly Language[] {
  return languageNames().filter((language) => filesOf(files, language).length > 0);
}

function onlyLanguage(files: readonly string[], path: string): Language {
  const [first = DEFAULT_LANGUAGE, second] = languagesOf(files);
  if (second === undefined) return first;
  throw new PasskError('E_INPUT', `the directory holds problem files in ${first} and ${second}`, {
    file: path,
    expected: 'one language',
    hint: 'Say which with --language.',
  });
}
