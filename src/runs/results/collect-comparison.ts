import { statSync } from 'node:fs';
import type { RunComparison } from '../../core/run-comparison.ts';
import type { PassAtK } from '../../core/run-scores.ts';
import { leastN, type TaskCount } from '../../core/statistics/pass-at-k.ts';
import type { SweepSummary } from '../../core/sweep-summary.ts';
import type { ComparedTask } from '../../report/html/comparison/compared-task.ts';
import type { HtmlComparison } from '../../report/html/comparison/render-comparison-page.ts';
import type { HtmlSweep } from '../../report/html/comparison/render-sweep-page.ts';
import type { HtmlTask } from '../../report/html/html-report.ts';
import { spacedKs } from '../../report/spaced-ks.ts';
import { scoreTasks } from '../../scorer/score-tally.ts';
import { openRun } from '../../store/run-directory.ts';
import { collectHtmlTasks } from './collect-html-report.ts';
import { problemsOf } from './read-run.ts';

/** More points don't show on a line. */
const POINTS = 60;

type Counts = ReadonlyMap<string, TaskCount>;

/** Puts together what the page of a comparison shows: of a run every sample, of a baseline its counts. */
export async function collectComparison(comparison: RunComparison): Promise<HtmlComparison> {
  const runs = [comparison.first, ...comparison.comparisons];
  const sides = runs.map(({ path, label, summary, tasks }) => {
    const counted = [...tasks].filter(([taskId]) => !comparison.quarantine.has(taskId));
    return { path, label, summary, curve: curveOf(new Map(counted)) };
  });
  return { comparison, sides, tasks: await comparedTasks(runs) };
}

/** Puts together what the page of a sweep shows. */
export async function collectSweep(sweep: SweepSummary): Promise<HtmlSweep> {
  const runs = sweep.runs.map(({ temperature, summary }) => ({
    path: summary.runPath,
    label: `temperature ${temperature}`,
    summary,
    tasks: new Map(summary.tasks.map(({ taskId, n, c }) => [taskId, { n, c }])),
  }));
  const sides = runs.map(({ tasks, ...side }) => ({ ...side, curve: curveOf(tasks) }));
  return { sweep, sides, tasks: await comparedTasks(runs) };
}

function curveOf(counts: Counts): readonly PassAtK[] {
  const tasks = [...counts]
    .map(([taskId, count]) => ({ taskId, ...count, verdicts: {} }))
    .filter(({ n }) => n > 0);
  return scoreTasks(tasks, spacedKs(tasks.length === 0 ? 0 : leastN(tasks), POINTS));
}

/** Every task of any run, in the order of the first. */
async function comparedTasks(
  runs: readonly { readonly path: string; readonly tasks: Counts }[],
): Promise<readonly ComparedTask[]> {
  const texts: (ReadonlyMap<string, HtmlTask> | undefined)[] = [];
  for (const { path } of runs) texts.push(await textsOf(path));
  const ids = new Set(runs.flatMap(({ tasks }) => [...tasks.keys()]));
  return [...ids].map((taskId) => {
    const known = texts.map((tasks) => tasks?.get(taskId));
    const task = known.find((each) => each !== undefined);
    return {
      taskId,
      ...(task === undefined ? {} : { task }),
      runs: runs.map(({ tasks }, i) => ({
        ...(tasks.get(taskId) ?? { n: 0, c: 0 }),
        samples: known[i]?.samples ?? [],
      })),
    };
  });
}

/** None of a baseline. */
async function textsOf(path: string): Promise<ReadonlyMap<string, HtmlTask> | undefined> {
  if (statSync(path).isFile()) return undefined;
  const run = await openRun(path);
  const tasks = await collectHtmlTasks({ run, problems: await problemsOf(run) });
  return new Map(tasks.map((task) => [task.taskId, task]));
}
