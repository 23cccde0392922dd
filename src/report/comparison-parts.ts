import type { PassAtKComparison } from '../core/compare-pass-at-k.ts';
import type { OneComparison, RunComparison } from '../core/run-comparison.ts';
import type { UsageSummary } from '../core/usage.ts';
import { VERDICTS, type VerdictCounts } from '../core/verdict.ts';
import { formatChange } from './gate-report.ts';
import { formatAmount, formatCount, formatInterval, formatScore } from './numbers.ts';

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

/** Verdicts whose number changed; none where a run has counts only. */
export function verdictMoves(
  before: VerdictCounts | undefined,
  after: VerdictCounts | undefined,
): Record<string, readonly [number, number]> {
  if (before === undefined || after === undefined) return {};
  return Object.fromEntries(
    VERDICTS.filter((verdict) => before[verdict] !== after[verdict]).map((verdict) => [
      verdict,
      [before[verdict] ?? 0, after[verdict] ?? 0],
    ]),
  );
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
