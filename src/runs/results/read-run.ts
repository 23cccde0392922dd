import { definedOnly } from '../../core/defined-only.ts';
import type { Problem, Suite } from '../../core/problem.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import { comparedAs } from '../../core/tests/compared-as.ts';
import type { Extract } from '../../extractor/extract-by.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { selectTasks } from '../../problems/select-tasks.ts';
import { scoreTally } from '../../scorer/score-tally.ts';
import { createTally } from '../../scorer/tally.ts';
import type { RunReader } from '../../store/run-directory.ts';
import type { ScoreOptions } from '../begin/score-options.ts';
import { summarize } from './summarize.ts';

/** A run with what its scores are made of. */
export interface ReadRun {
  readonly run: RunReader;
  /** Those of the run, in the suite's order, as the summary's tasks are. */
  readonly problems: readonly Problem[];
  readonly summary: RunSummary;
  /** Where programs were found before. @default they are found again */
  readonly extract?: Extract;
}

/**
 * Scores a run from what is on disk.
 *
 * @param options what is to be scored. @default as the run says
 */
export async function readRun(
  run: RunReader,
  {
    k = run.manifest.k,
    submissions = run.manifest.submissions,
    by,
  }: ScoreOptions & { readonly k?: readonly number[] } = {},
): Promise<ReadRun> {
  const problems = await problemsOf(run);
  const tally = createTally(problems.map((problem) => problem.taskId));
  let wallMs = 0;
  for await (const execution of run.executions()) {
    tally.add(execution);
    wallMs += execution.wallMs ?? 0;
  }
  const scores = scoreTally(tally, k, submissions);
  const summary = await summarize(run, problems, scores, definedOnly({ programsMs: wallMs, by }));
  return { run, problems, summary };
}

/** The tasks of a run, with their texts. */
export async function problemsOf(run: Pick<RunReader, 'manifest'>): Promise<readonly Problem[]> {
  const { tasks, compareAs } = run.manifest;
  return comparedAs(selectTasks(await suiteOf(run), tasks), compareAs);
}

/** The suite of a run as it is now. */
export function suiteOf({ manifest: { suite } }: Pick<RunReader, 'manifest'>): Promise<Suite> {
  return loadSuite(suite.source, definedOnly({ language: suite.language }));
}
