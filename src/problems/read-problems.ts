import { PasskError } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import { readRecords } from '../jsonl/read-records.ts';
import { LAYOUTS } from './layouts/all-layouts.ts';
import { type ProblemLayout, recordError } from './layouts/layout.ts';

/**
 * Reads problems, plain or gzipped, in any layout that passk knows: HumanEval, HumanEval-X, HumanEvalPack, MultiPL-E, MBPP.
 * The fields of the records tell which it is.
 *
 * @param language the language of the problems, where the file doesn't say; an error where it says another
 * @throws PasskError E_INPUT with file, line and field for a bad record, a language that passk can't run, a task that comes
 * twice, an empty file.
 */
export async function readProblems(path: string, language?: Language): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const places = new Map<string, string>();
  for await (const placed of readRecords(path)) {
    const layout = LAYOUTS.find((candidate) => candidate.recognises(placed.record)) as ProblemLayout;
    const problem = layout.toProblem(language === undefined ? placed : { ...placed, language });
    const first = places.get(problem.taskId);
    if (first !== undefined)
      throw recordError(placed, 'task_id', `"${problem.taskId}" stands ${first} too`, 'each task once');
    places.set(problem.taskId, placed.line === undefined ? `at [${placed.index}]` : `on line ${placed.line}`);
    problems.push(problem);
  }
  if (problems.length === 0)
    throw new PasskError('E_INPUT', 'the file holds no problem', {
      file: path,
      expected: 'one problem a line',
    });
  return problems;
}
