import { statSync } from 'node:fs';
import { PasskError } from '../../core/errors.ts';
import type { OneComparison, RunComparison } from '../../core/run-comparison.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import { comparePassAtK } from '../../core/statistics/compare-pass-at-k.ts';
import { comparisonMatrices } from '../../core/statistics/comparison-matrix.ts';
import { adjustHolm } from '../../core/statistics/holm.ts';
import type { NamedPair } from '../../core/task-pair.ts';
import type { Baseline } from '../../store/baseline.ts';
import { type Condition, pairTasks, withoutQuarantined } from '../../store/pair-tasks.ts';
import { checkedKs } from '../begin/checked-ks.ts';
import { measureRun } from '../results/measure-run.ts';
import { requireSamples } from '../results/require-samples.ts';
import { readAnyBaseline } from './read-any-baseline.ts';
import { requireTasks } from './require-tasks.ts';

/** Of {@link compareRuns}. */
export interface CompareRunsOptions {
  /** The k of pass@k. @default [1] */
  readonly k?: readonly number[];
  /** What may differ although it decides verdicts; with `suite` only the tasks that both have are compared. @default nothing */
  readonly allow?: readonly Condition[];
  /** Why tasks take no part, by their ids. @default those that a baseline keeps out */
  readonly quarantine?: Readonly<Record<string, string>>;
  /** Of the permutation test. @default 0 */
  readonly seed?: number;
}

interface Measured {
  readonly baseline: Baseline;
  /** Absent for a baseline, which has counts only. */
  readonly summary: RunSummary | undefined;
}

/**
 * Finished runs, or baseline files, against the first of them, task by task: differences of pass@k with intervals, and p-values that are
 * corrected for all comparisons. Nothing is executed.
 *
 * @param paths run directories or files of `passk baseline update`, two or more
 * @throws PasskError E_USAGE for fewer than two, E_INPUT for runs that are not finished or do not compare, E_HARNESS for samples that only met
 * a harness error
 * @example
 * const { comparisons } = await compareRuns(['base.json', run.path], { k: [1, 5] });
 * comparisons[0].passAtK[0].difference; // of pass@1; above 0 where the second is better
 */
export async function compareRuns(
  paths: readonly string[],
  options: CompareRunsOptions = {},
): Promise<RunComparison> {
  const { allow = [], quarantine = {}, seed = 0 } = options;
  const ks = checkedKs(options.k ?? [1]);
  const measured: (Measured & { readonly path: string })[] = [];
  for (const path of paths) measured.push({ path, ...(await measure(path)) });
  const [first, ...others] = measured;
  if (first === undefined || others.length === 0) {
    throw new PasskError('E_USAGE', 'one run cannot be compared', { expected: 'two runs or more' });
  }
  requireTasks('--quarantine', Object.keys(quarantine), first.baseline.tasks);
  const left = new Map([...first.baseline.quarantine, ...Object.entries(quarantine)]);
  for (const { baseline } of others)
    for (const [taskId, reason] of baseline.quarantine) left.set(taskId, reason);

  const labels = labelsOf(measured);
  const disputed = disputedTasks(measured);
  const compared = others.map(({ path, baseline, summary }, i) => {
    const pairs = withoutQuarantined(pairTasks(first.baseline, baseline, allow), left);
    requireSamples(pairs, ks);
    const compare = (some: readonly NamedPair[]) =>
      ks.flatMap((k) => comparePassAtK(some, k, { seed }) ?? []);
    const rest = pairs.filter(({ taskId }) => !disputed.has(taskId));
    const hasSecond = rest.length > 0 && rest.length < pairs.length;
    return {
      path,
      label: labels[i + 1] as string,
      model: baseline.model,
      summary,
      tasks: baseline.tasks,
      pairs,
      passAtK: compare(pairs),
      ...(hasSecond ? { undisputed: { tasks: rest.length, passAtK: compare(rest) } } : {}),
    };
  });
  const adjusted = adjustHolm(compared.flatMap(({ passAtK }) => passAtK.map(({ test }) => test.twoSided)));
  const comparisons = compared.map(
    (each, i): OneComparison => ({
      ...each,
      adjusted: adjusted.slice(i * ks.length, (i + 1) * ks.length),
    }),
  );
  return {
    first: {
      path: first.path,
      label: labels[0] as string,
      model: first.baseline.model,
      summary: first.summary,
      tasks: first.baseline.tasks,
    },
    comparisons,
    matrices: comparisons.length < 2 ? [] : comparisonMatrices(countsOf(comparisons), ks, { seed }),
    quarantine: left,
  };
}

/** A run directory, or the baseline that was made of one. */
async function measure(path: string): Promise<Measured> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    return { baseline: await readAnyBaseline(path), summary: undefined };
  return measureRun(path);
}

/** Models where they tell the runs apart, else paths. */
function labelsOf(measured: readonly (Measured & { readonly path: string })[]): readonly string[] {
  const models = measured.flatMap(({ baseline }) => baseline.model ?? []);
  return new Set(models).size === measured.length ? models : measured.map(({ path }) => path);
}

function disputedTasks(measured: readonly Measured[]): ReadonlySet<string> {
  const defects = measured.flatMap(({ summary }) => summary?.knownDefects ?? []);
  return new Set(defects.filter(({ disputed }) => disputed).map(({ taskId }) => taskId));
}

/** Of each run, the first before all, the tasks that it is compared by. */
function countsOf(comparisons: readonly OneComparison[]) {
  const first = new Map(
    comparisons.flatMap(({ pairs }) => pairs.map(({ taskId, before }) => [taskId, before] as const)),
  );
  return [
    first,
    ...comparisons.map(({ pairs }) => new Map(pairs.map(({ taskId, after }) => [taskId, after] as const))),
  ];
}
