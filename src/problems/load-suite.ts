import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PasskError } from '../core/errors.ts';
import type { Problem, Suite } from '../core/problem.ts';
import { hashSuite } from './hash-suite.ts';
import { isAvailable, type KnownSuite, knownSuites } from './known-suites.ts';
import { nearest } from './nearest.ts';
import { parseProblemFile } from './parse-problem-file.ts';

/**
 * Loads a suite by name (`passk-core`, `humaneval`), from a JSONL file in HumanEval's layout, or from a directory of
 * problem files.
 *
 * @throws PasskError E_INPUT when there is no such suite, when it has not been fetched, or when a problem is not valid.
 * @example
 * const suite = await loadSuite('passk-core');
 */
export async function loadSuite(nameOrPath: string): Promise<Suite> {
  const known = knownSuites().find((suite) => suite.name === nameOrPath);
  if (known !== undefined && !isAvailable(known)) throw notFetched(known);
  const path = known?.path ?? nameOrPath;
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) throw unknownSuite(nameOrPath);
  const problems = info.isDirectory() ? await readProblemDirectory(path) : await readProblemFile(path);
  return { name: known?.name ?? suiteName(path), sha256: hashSuite(problems), problems };
}

/** Loaded when it is needed: the schema library behind it is a tenth of a second of every start. */
async function readProblemFile(path: string): Promise<readonly Problem[]> {
  const { readProblems } = await import('./read-problems.ts');
  return readProblems(path);
}

async function readProblemDirectory(path: string): Promise<readonly Problem[]> {
  const files = (await readdir(path)).filter((file) => file.endsWith('.py')).sort();
  if (files.length === 0) {
    throw new PasskError('E_INPUT', 'the directory holds no problem file', {
      file: path,
      expected: 'files NAME.py (docs/problems.md)',
    });
  }
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const file of files) {
    const problem = parseProblemFile(await readFile(join(path, file), 'utf8'), join(path, file));
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

function suiteName(path: string): string {
  return basename(path).replace(/(\.jsonl)?(\.gz)?$/, '');
}

function notFetched({ name, path, fetchCommand }: KnownSuite): PasskError {
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
    expected: `one of ${names.join(', ')}, or the path of a problem file`,
    ...(guess === undefined ? {} : { hint: `Did you mean "${guess}"?` }),
  });
}
