import { type Completion, sampleKey } from '../../core/completion.ts';
import type { Execution } from '../../core/execution.ts';
import type { Problem } from '../../core/problem.ts';
import { extractBy } from '../../extractor/extract-by.ts';
import type { RunReader } from '../../store/run-directory.ts';

/** A sample with the record of it that counts. */
export interface JudgedSample {
  readonly problem: Problem;
  readonly completion: Completion;
  readonly execution: Execution;
  /** What was run; null where no program was found in the answer. */
  readonly program: string | null;
}

/** The samples of these problems that the run has a record of, in the order in which they were drawn. */
export async function* judgedSamples(
  run: RunReader,
  problems: readonly Problem[],
  extract = extractBy(run.manifest.extraction ?? 'verbatim'),
): AsyncGenerator<JudgedSample> {
  const byId = new Map(problems.map((problem) => [problem.taskId, problem]));
  const executions = await executionsThatCount(run, byId);
  for await (const completion of run.completions()) {
    const problem = byId.get(completion.taskId);
    const execution = executions.get(sampleKey(completion));
    if (problem === undefined || execution === undefined) continue;
    yield { problem, completion, execution, program: extract(problem, completion).program };
  }
}

/** As the tally counts: the first record that is scored, else the last. */
async function executionsThatCount(
  run: RunReader,
  wanted: ReadonlyMap<string, Problem>,
): Promise<ReadonlyMap<string, Execution>> {
  const executions = new Map<string, Execution>();
  for await (const execution of run.executions()) {
    if (!wanted.has(execution.taskId)) continue;
    const key = sampleKey(execution);
    const had = executions.get(key);
    if (had === undefined || had.verdict === 'harness_error') executions.set(key, execution);
  }
  return executions;
}
