import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PasskError } from '../../core/errors.ts';
import type { Language } from '../../core/language.ts';
import type { Attempt, Problem } from '../../core/problem.ts';
import type { Checker, Interactor } from '../../core/tests/cases-tests.ts';
import { isVerdict, VERDICTS } from '../../core/verdict.ts';
import { DEFAULT_LANGUAGE, describedLanguage, languages } from '../../languages/languages.ts';
import { parseCases } from './parse-cases.ts';
import { parseTask } from './parse-task.ts';

const TASK = 'task.md';

/** Whether a directory holds tasks in folders of their own. */
export async function hasTaskFolders(path: string): Promise<boolean> {
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries)
    if (entry.isDirectory() && (await readdir(join(path, entry.name))).includes(TASK)) return true;
  return false;
}

/**
 * Reads tasks whose programs read an input and write an output, a folder each (docs/problems.md):
 *
 * - `task.md`: fields and description; `cases.txt`: inputs and outputs; `checker.py` or `interactor.py` where one decides;
 * - `solution.py`, `solution.js`: a right program in each language that the task is offered in;
 * - `attempts/LABEL.VERDICT.py`: programs whose verdict is known; words of the label are joined by `-`.
 *
 * @param language of the programs. @default Python
 * @throws PasskError E_INPUT with file, and line where there is one; also where no task has a solution in that language
 */
export async function readTaskFolders(
  path: string,
  language: Language = DEFAULT_LANGUAGE,
): Promise<readonly Problem[]> {
  const folders = (await readdir(path, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const problems: Problem[] = [];
  for (const { name } of folders.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const problem = await readTask(join(path, name), language);
    if (problem === undefined) continue;
    if (problems.some(({ taskId }) => taskId === problem.taskId))
      throw new PasskError('E_INPUT', `another task is called "${problem.taskId}", too`, {
        file: join(path, name, TASK),
        field: 'task',
        expected: 'each task once',
      });
    problems.push(problem);
  }
  if (problems.length > 0) return problems;
  throw new PasskError('E_INPUT', `no task has a solution in ${describedLanguage(language).label}`, {
    file: path,
    expected: `a file solution${describedLanguage(language).files.extension} in each task's folder`,
  });
}

async function readTask(folder: string, language: Language): Promise<Problem | undefined> {
  const files = await readdir(folder);
  if (!files.includes(TASK)) return undefined;
  const { extension } = describedLanguage(language).files;
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  if (!files.includes(`solution${extension}`)) return undefined;
  const {
    description,
    compare,
    files: caseFiles,
    ...common
  } = parseTask(await read(TASK), join(folder, TASK));
  if (!files.includes('cases.txt'))
    throw new PasskError('E_INPUT', 'the task has no cases', { file: folder, expected: 'a file cases.txt' });
  const checker = await programOf(folder, files, 'checker');
  const interactor = await programOf(folder, files, 'interactor');
  return {
    ...common,
    language,
    prompt: description,
    canonicalSolution: await read(`solution${extension}`),
    tests: {
      kind: 'cases',
      cases: parseCases(await read('cases.txt'), join(folder, 'cases.txt')),
      ...(compare === undefined ? {} : { compare }),
      ...(checker === undefined ? {} : { checker: { ...checker, protocol: 'testlib' } satisfies Checker }),
      ...(interactor === undefined ? {} : { interactor: interactor satisfies Interactor }),
      ...(caseFiles === undefined ? {} : { files: caseFiles }),
    },
    attempts: files.includes('attempts') ? await readAttempts(join(folder, 'attempts'), extension) : [],
  };
}

async function programOf(
  folder: string,
  files: readonly string[],
  name: string,
): Promise<Interactor | undefined> {
  const found = languages().find(({ files: { extension } }) => files.includes(`${name}${extension}`));
  if (found === undefined) return undefined;
  const source = await readFile(join(folder, `${name}${found.files.extension}`), 'utf8');
  return { language: found.name, source };
}

async function readAttempts(folder: string, extension: string): Promise<readonly Attempt[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(extension)).sort();
  return Promise.all(
    files.map(async (file) => {
      const [, words = '', verdict = ''] = /^(.+)\.([a-z_]+)$/.exec(file.slice(0, -extension.length)) ?? [];
      if (!isVerdict(verdict))
        throw new PasskError('E_INPUT', `its name says no verdict`, {
          file: join(folder, file),
          expected: `LABEL.VERDICT${extension}, where VERDICT is one of ${VERDICTS.join(', ')}`,
        });
      return {
        label: words.replaceAll('-', ' '),
        completion: await readFile(join(folder, file), 'utf8'),
        verdict,
      };
    }),
  );
}
