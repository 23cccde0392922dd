import { PasskError } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import type { LeftOutTask, Problem } from '../core/problem.ts';
import { type PlacedRecord, readRecords } from '../jsonl/read-records.ts';
import { LAYOUTS } from './layouts/all-layouts.ts';
import { type ProblemLayout, recordError } from './layouts/layout.ts';
import { isParquet, readParquet } from './read-parquet.ts';

/** The problems of a suite's files, and the tasks in them that are none. */
export interface ReadSuite {
  readonly problems: readonly Problem[];
  readonly leftOut: readonly LeftOutTask[];
}

/**
 * Reads problems in any layout that passk knows (docs/problems.md, docs/judge-data.md) from files of JSON, plain or gzipped, or of parquet.
 * The fields of the records tell which it is.
 *
 * @param files parts of one suite, in its order
 * @param language the language of the problems, where the file doesn't say; an error where it says another
 * @throws PasskError E_INPUT with file, line and field for a bad record, a language that passk can't run, a task that comes
 * twice, files without a task that can be judged.
 */
export async function readProblems(files: readonly string[], language?: Language): Promise<ReadSuite> {
  const all = (async function* () {
    for (const file of files) yield* readRows(file);
  })();
  return problemsOfRows(all, files[0] ?? '', language);
}

/**
 * Makes problems of records, wherever they come from.
 *
 * @param source what an error about all of them names
 */
export async function problemsOfRows(
  rows: AsyncIterable<PlacedRecord>,
  source: string,
  language?: Language,
): Promise<ReadSuite> {
  const problems: Problem[] = [];
  const leftOut: LeftOutTask[] = [];
  const places = new Map<string, string>();
  let ordinal = 0;
  for await (const row of rows) {
    const placed = { ...row, ordinal, ...(language === undefined ? {} : { language }) };
    ordinal += 1;
    const problem = layoutOf(placed.record).toProblem(placed);
    const { taskId } = problem;
    const first = places.get(taskId);
    if (first !== undefined)
      throw recordError(placed, 'task_id', `"${taskId}" stands ${first} too`, 'each task once');
    places.set(taskId, placeOf(row, source));
    if ('reason' in problem) leftOut.push(problem);
    else problems.push(problem);
  }
  if (problems.length === 0) throw nothingToJudge(source, leftOut);
  return { problems, leftOut };
}

function placeOf({ file, line, index }: PlacedRecord, source: string): string {
  const place = line === undefined ? (index === undefined ? '' : `at [${index}]`) : `on line ${line}`;
  return file === source ? place : `${place} of ${file}`.trim();
}

async function* readRows(file: string): AsyncGenerator<PlacedRecord> {
  if (!(await isParquet(file))) yield* readRecords(file);
  else
    yield* readParquet(
      file,
      (names) => layoutOf(Object.fromEntries(names.map((name) => [name, null]))).columns,
    );
}

function layoutOf(record: PlacedRecord['record']): ProblemLayout {
  return LAYOUTS.find((candidate) => candidate.recognises(record)) as ProblemLayout;
}

function nothingToJudge(file: string, [first]: readonly LeftOutTask[]): PasskError {
  if (first === undefined)
    return new PasskError('E_INPUT', 'the file holds no problem', { file, expected: 'one problem a line' });
  return new PasskError(
    'E_INPUT',
    `no task of it can be judged; the first, ${first.taskId}, ${first.reason}`,
    {
      file,
      expected: 'at least one task that can',
    },
  );
}
