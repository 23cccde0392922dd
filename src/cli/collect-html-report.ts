import type { Execution } from '../core/execution.ts';
import type { Problem } from '../core/problem.ts';
import type { RunSummary } from '../core/run-summary.ts';
import { extractBy } from '../extractor/extract-by.ts';
import { drawnKs } from '../report/html/drawn-ks.ts';
import type { HtmlReport, HtmlSample, HtmlTask } from '../report/html/html-report.ts';
import { scorePassAtK } from '../scorer/score-tally.ts';
import type { RunReader } from '../store/run-directory.ts';

export interface ReadRun {
  readonly run: RunReader;
  /** Those of the run, in the suite's order, as the summary's tasks are. */
  readonly problems: readonly Problem[];
  readonly summary: RunSummary;
}

/** Puts together what `report.html` shows, from the run directory: every sample with its program and its verdict. */
export async function collectHtmlReport({ run, problems, summary }: ReadRun): Promise<HtmlReport> {
  const executions = await verdictsOf(run);
  const extract = extractBy(run.manifest.extraction ?? 'verbatim');
  const byId = new Map(problems.map((problem) => [problem.taskId, problem]));
  const samples = new Map<string, HtmlSample[]>(problems.map(({ taskId }) => [taskId, []]));
  for await (const completion of run.completions()) {
    const { taskId, sampleIndex } = completion;
    const problem = byId.get(taskId);
    const execution = executions.get(keyOf(completion));
    if (problem === undefined || execution === undefined) continue;
    const { verdict, evidence, output, cpuMs, maxRssKiB, rule, repairs, duplicateOf } = execution;
    samples.get(taskId)?.push({
      sampleIndex,
      verdict,
      completion: completion.completion,
      program: extract(problem, completion).program,
      ...(evidence === undefined ? {} : { evidence }),
      ...(output === undefined ? {} : { output }),
      ...(cpuMs === undefined ? {} : { cpuMs }),
      ...(maxRssKiB === undefined ? {} : { maxRssKiB }),
      ...(rule === undefined ? {} : { rule }),
      ...(repairs === undefined ? {} : { repairs }),
      ...(duplicateOf === undefined ? {} : { duplicateOf }),
    });
  }
  const scored = summary.tasks.filter(({ n }) => n > 0);
  const smallest = Math.min(...scored.map(({ n }) => n));
  return {
    summary,
    createdAt: run.manifest.createdAt,
    curve: drawnKs(smallest).map((k) => scorePassAtK(scored, k)),
    tasks: problems.map((problem) => toTask(problem, samples.get(problem.taskId) ?? [])),
  };
}

/** The record of each sample that counts: the first that is scored, else the last. */
async function verdictsOf(run: RunReader): Promise<ReadonlyMap<string, Execution>> {
  const executions = new Map<string, Execution>();
  for await (const execution of run.executions()) {
    const key = keyOf(execution);
    const had = executions.get(key);
    if (had === undefined || had.verdict === 'harness_error') executions.set(key, execution);
  }
  return executions;
}

function keyOf({ taskId, sampleIndex }: { readonly taskId: string; readonly sampleIndex: number }): string {
  return `${sampleIndex} ${taskId}`;
}

function toTask(problem: Problem, samples: readonly HtmlSample[]): HtmlTask {
  const { taskId, language, tags = [], prompt, canonicalSolution, test } = problem;
  const inOrder = [...samples].sort((a, b) => a.sampleIndex - b.sampleIndex);
  return { taskId, language, tags, prompt, canonicalSolution, test, samples: inOrder };
}
