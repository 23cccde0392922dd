import type { ComparedRun, RunComparison } from '../../../src/core/run-comparison.ts';
import { comparePassAtK } from '../../../src/core/statistics/compare-pass-at-k.ts';
import { comparisonMatrices } from '../../../src/core/statistics/comparison-matrix.ts';
import { bestByK, type SweepSummary } from '../../../src/core/sweep-summary.ts';
import type { ComparedTask } from '../../../src/report/html/comparison/compared-task.ts';
import type { HtmlComparison } from '../../../src/report/html/comparison/render-comparison-page.ts';
import type { HtmlSweep } from '../../../src/report/html/comparison/render-sweep-page.ts';
import type { HtmlTask } from '../../../src/report/html/html-report.ts';
import { aReport, aSample, aTask } from './a-report.ts';

const RIGHT = '    return 2 * x\n';

/** So many tasks of two samples each; the first `solved` have one right sample, the others none. */
export function tasksSolved(tasks: number, solved: number): readonly HtmlTask[] {
  return Array.from({ length: tasks }, (_, i) =>
    aTask(`suite/${i}`, [
      aSample(0, i < solved ? RIGHT : '    return x\n', {
        ...(i < solved ? {} : { evidence: { message: 'expected 4' } }),
      }),
      aSample(1, '    return x\n', { duplicateOf: 0 }),
    ]),
  );
}

/** These runs against the first of them; one that is named a baseline has its counts only. */
export function aComparison(
  runs: readonly (readonly [label: string, tasks: readonly HtmlTask[]])[],
  baselines: readonly string[] = [],
): HtmlComparison {
  const compared = runs.map(([label, tasks]): ComparedRun & { readonly html: readonly HtmlTask[] } => {
    const { summary } = aReport(tasks);
    return {
      path: `reports/${label}`,
      model: undefined,
      label,
      summary: baselines.includes(label) ? undefined : summary,
      tasks: new Map(summary.tasks.map(({ taskId, n, c }) => [taskId, { n, c }])),
      html: baselines.includes(label) ? [] : tasks,
    };
  });
  const [first, ...others] = compared as [(typeof compared)[number], ...typeof compared];
  const comparisons = others.map((other) => {
    const pairs = [...other.tasks].map(([taskId, after]) => ({
      taskId,
      before: first.tasks.get(taskId) ?? after,
      after,
    }));
    const passAtK = [comparePassAtK(pairs, 1)].flatMap((each) => each ?? []);
    return { ...other, pairs, passAtK, adjusted: passAtK.map(({ test }) => test.twoSided) };
  });
  const comparison: RunComparison = {
    first,
    comparisons,
    matrices:
      others.length < 2
        ? []
        : comparisonMatrices(
            compared.map(({ tasks }) => tasks),
            [1],
          ),
    quarantine: new Map(),
  };
  const sides = compared.map(({ path, label, summary }) => ({
    path,
    label,
    summary,
    curve: aReport([]).curve,
  }));
  return { comparison, sides, tasks: besides(compared) };
}

/** A sweep over two temperatures. */
export function aSweep(): HtmlSweep {
  const runs = [0.2, 0.8].map((temperature) => {
    const html = tasksSolved(3, temperature === 0.2 ? 1 : 2);
    const { summary } = aReport(html);
    const value = temperature === 0.2 ? 0.25 : 0.5;
    const passAtK = [{ k: 1, value, low: 0.1, high: 0.9, suiteLow: null, suiteHigh: null }];
    const tasks = new Map(summary.tasks.map(({ taskId, n, c }) => [taskId, { n, c }]));
    return { temperature, html, tasks, summary: { ...summary, passAtK } };
  });
  const sweep: SweepSummary = { sweepId: 'sweep-1', sweepPath: 'reports/sweep-1', runs, best: bestByK(runs) };
  const sides = runs.map(({ temperature, summary }) => ({
    path: `reports/sweep-1/t${temperature}`,
    model: undefined,
    label: `temperature ${temperature}`,
    summary,
    curve: aReport([]).curve,
  }));
  return { sweep, sides, tasks: besides(runs) };
}

function besides(
  runs: readonly { readonly tasks: ComparedRun['tasks']; readonly html: readonly HtmlTask[] }[],
): readonly ComparedTask[] {
  return [...(runs[0]?.tasks.keys() ?? [])].map((taskId) => {
    const found = runs.map(({ html }) => html.find((each) => each.taskId === taskId));
    const task = found.find((each) => each !== undefined);
    return {
      taskId,
      ...(task === undefined ? {} : { task }),
      runs: runs.map(({ tasks }, i) => ({
        ...(tasks.get(taskId) ?? { n: 0, c: 0 }),
        samples: found[i]?.samples ?? [],
      })),
    };
  });
}
