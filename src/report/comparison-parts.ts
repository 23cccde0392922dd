import type { OneComparison, RunComparison } from '../core/run-comparison.ts';
import type { RunSummary } from '../core/run-summary.ts';
import type { PassAtKComparison } from '../core/statistics/compare-pass-at-k.ts';
import type { NamedPair } from '../core/task-pair.ts';
import type { UsageSummary } from '../core/usage.ts';
import { VERDICTS, type Verdict } from '../core/verdict.ts';
import { formatChange } from './gate-report.ts';
import { formatAmount, formatCount, formatInterval, formatScore, formatShare } from './numbers.ts';

/** Heads of the cells of a change. */
export function changeColumns(manyfold: boolean): readonly string[] {
  const columns = ['before', 'after', 'change', 'tasks like these', 'this suite again', 'p'];
  return manyfold ? [...columns, 'p (Holm)'] : columns;
}

/** Whether p-values need to be corrected, and have a column for it. */
export function isManyfold({ comparisons }: RunComparison): boolean {
  return comparisons.reduce((sum, { passAtK }) => sum + passAtK.length, 0) > 1;
}

/** A change of pass@k as it is shown. */
export interface ShownChange {
  readonly k: number;
  readonly change: PassAtKComparison;
  /** Those of {@link changeColumns}. */
  readonly cells: readonly string[];
  /** "without 5 disputed tasks"; absent where it is over all tasks. */
  readonly without?: string;
}

/** The change for each k, then the same without the disputed tasks. */
export function shownChanges(one: OneComparison, manyfold: boolean): readonly ShownChange[] {
  const { pairs, passAtK, adjusted, undisputed } = one;
  const all = passAtK.map((change, i): ShownChange => {
    const holm = manyfold ? [formatP(adjusted[i] as number)] : [];
    return { k: change.k, change, cells: [...changeCells(change), ...holm] };
  });
  if (undisputed === undefined) return all;
  const without = `without ${formatAmount(pairs.length - undisputed.tasks, 'disputed task')}`;
  return [
    ...all,
    ...undisputed.passAtK.map((change): ShownChange => {
      return { k: change.k, change, cells: [...changeCells(change), ...(manyfold ? ['-'] : [])], without };
    }),
  ];
}

/** {@link shownChanges} as rows of a table, name first. */
export function changeRows(one: OneComparison, manyfold: boolean): readonly (readonly string[])[] {
  return shownChanges(one, manyfold).map(({ k, cells, without }) => [
    `pass@${k}${without === undefined ? '' : `, ${without}`}`,
    ...cells,
  ]);
}

/** What the figures of the table are. */
export function describeChanges(comparison: RunComparison): string {
  const tasks = [...new Set(comparison.comparisons.map(({ pairs }) => pairs.length))].join(' or ');
  const holm = isManyfold(comparison) ? '; p (Holm): corrected for all comparisons in the table' : '';
  return `over ${tasks} tasks, paired; 95 % intervals of the change; p: permutation within tasks, two-sided${holm}`;
}

function changeCells({
  before,
  after,
  difference,
  suite,
  tasks,
  test,
}: PassAtKComparison): readonly string[] {
  return [
    formatScore(before),
    formatScore(after),
    formatChange(difference),
    formatInterval(tasks.low, tasks.high),
    formatInterval(suite.low, suite.high),
    formatP(test.twoSided),
  ];
}

/** The verdicts of these tasks alone, and how many samples they are of. */
function verdictsOf({ tasks }: Pick<RunSummary, 'tasks'>, taskIds: ReadonlySet<string>) {
  const counts = new Map<Verdict, number>();
  let samples = 0;
  for (const { taskId, verdicts } of tasks) {
    if (!taskIds.has(taskId)) continue;
    for (const verdict of VERDICTS) {
      const count = verdicts[verdict] ?? 0;
      samples += count;
      if (count > 0) counts.set(verdict, (counts.get(verdict) ?? 0) + count);
    }
  }
  return { counts, samples };
}

/** A verdict's part of the samples of the compared tasks, before and after. */
export interface VerdictMove {
  readonly verdict: Verdict;
  readonly before: number;
  readonly after: number;
  readonly counts: readonly [number, number];
  /** Set where the runs have equally many samples, so that the numbers themselves compare. */
  readonly areCounts: boolean;
}

/**
 * Verdicts that moved on the tasks that both runs have: numbers, or shares of the samples where one run has more of them; none where a
 * run has counts only.
 */
export function verdictMoves(
  before: Pick<RunSummary, 'tasks'> | undefined,
  after: Pick<RunSummary, 'tasks'> | undefined,
  pairs: readonly Pick<NamedPair, 'taskId'>[],
): readonly VerdictMove[] {
  if (before === undefined || after === undefined) return [];
  const shared = new Set(pairs.map(({ taskId }) => taskId));
  const [old, now] = [verdictsOf(before, shared), verdictsOf(after, shared)];
  const areCounts = old.samples === now.samples;
  return VERDICTS.flatMap((verdict) => {
    const part = ({ counts, samples }: typeof old) =>
      (counts.get(verdict) ?? 0) / (areCounts ? 1 : Math.max(1, samples));
    const counts = [old.counts.get(verdict) ?? 0, now.counts.get(verdict) ?? 0] as const;
    const move = { verdict, before: part(old), after: part(now), counts, areCounts };
    return move.before === move.after ? [] : [move];
  });
}

/** "941" or "28.7 %". */
export function formatMove(value: number, { areCounts }: VerdictMove): string {
  return areCounts ? formatCount(value) : formatShare(value, 1);
}

/** What was spent, before and after, where it is known. */
export function usageRows(
  before: UsageSummary | undefined,
  after: UsageSummary | undefined,
): readonly (readonly string[])[] {
  const row = (name: string, show: (usage: UsageSummary) => string | undefined) => {
    const [old, now] = [before, after].map((usage) => (usage && show(usage)) ?? '-');
    return old === '-' && now === '-' ? [] : [[name, old as string, '->', now as string]];
  };
  return [
    ...row('tokens in', ({ inputTokens }) => formatCount(inputTokens)),
    ...row('tokens out', ({ outputTokens }) => formatCount(outputTokens)),
    ...row('requests', ({ requests }) => formatAmount(requests, 'request')),
    ...row('cost', ({ costUsd }) => (costUsd === undefined ? undefined : `${costUsd.toFixed(4)} USD`)),
  ];
}

export function formatP(p: number): string {
  return p < 0.0001 ? '<0.0001' : formatScore(p);
}
