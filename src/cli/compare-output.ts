import type { PassAtKComparison } from '../core/compare-pass-at-k.ts';
import type { RunSummary } from '../core/run-summary.ts';
import type { UsageSummary } from '../core/usage.ts';
import { VERDICTS, type VerdictCounts } from '../core/verdict.ts';
import { describeFlaky } from '../report/flaky.ts';
import { formatChange } from '../report/gate-report.ts';
import { inertText } from '../report/inert-text.ts';
import { formatAmount, formatCount, formatInterval, formatScore } from '../report/numbers.ts';
import { describeDrawing } from '../report/sampling-text.ts';
import type { NamedPair } from '../store/pair-tasks.ts';
import { toRecord } from '../store/records.ts';
import { columns } from './columns.ts';

interface ComparedRun {
  readonly path: string;
  /** As its baseline names it; absent for a samples file. */
  readonly model: string | undefined;
  /** Absent for a baseline, which has counts only. */
  readonly summary: RunSummary | undefined;
}

/** One run beside the first. */
export interface OneComparison extends ComparedRun {
  readonly pairs: readonly NamedPair[];
  readonly passAtK: readonly PassAtKComparison[];
  /** Two-sided p-values, corrected for all comparisons made (Holm). */
  readonly adjusted: readonly number[];
}

export interface RunComparison {
  readonly first: ComparedRun;
  readonly comparisons: readonly OneComparison[];
  readonly quarantine: ReadonlyMap<string, string>;
}

/** With two runs the fields are the comparison's own; with more, each other run has its own under `runs`. */
export function comparisonToRecord({ first, comparisons, quarantine }: RunComparison): object {
  const records = comparisons.map(({ path, model, summary, pairs, passAtK, adjusted }) => ({
    run: path,
    model: model ?? null,
    tasks: pairs.length,
    pass_at_k: passAtK.map((each, i) => ({ ...toRecord(each), p_holm: adjusted[i] })),
    flips: flipsOf(pairs).map(toRecord),
    verdicts: verdictMoves(first.summary?.verdicts, summary?.verdicts),
    usage: [first.summary?.usage ?? null, summary?.usage ?? null].map((usage) => usage && toRecord(usage)),
  }));
  const quarantined = Object.fromEntries(quarantine);
  return records.length === 1
    ? { first: first.path, first_model: first.model ?? null, ...records[0], quarantined }
    : { first: first.path, first_model: first.model ?? null, quarantined, runs: records };
}

export function renderComparison({ first, comparisons, quarantine }: RunComparison): string {
  const several = comparisons.length > 1;
  const many = comparisons.reduce((sum, { passAtK }) => sum + passAtK.length, 0) > 1;
  const head = ['', 'before', 'after', 'change', 'tasks like these', 'this suite again', 'p'];
  const rows = comparisons.flatMap(({ path, passAtK, adjusted }) => [
    ...(several ? [[inertText(path)]] : []),
    ...passAtK.map(({ k, before, after, difference, suite, tasks, test }, i) => [
      `${several ? '  ' : ''}pass@${k}`,
      formatScore(before),
      formatScore(after),
      formatChange(difference),
      formatInterval(tasks.low, tasks.high),
      formatInterval(suite.low, suite.high),
      formatP(test.twoSided),
      ...(many ? [formatP(adjusted[i] as number)] : []),
    ]),
  ]);
  const holm = many ? '; p (Holm): corrected for all comparisons in the table' : '';
  const tasks = [...new Set(comparisons.map(({ pairs }) => pairs.length))].join(' or ');
  return [
    columns([describeRun('before', first), ...comparisons.map((one) => describeRun('after', one))]),
    '\n',
    columns([many ? [...head, 'p (Holm)'] : head, ...rows]),
    `over ${tasks} tasks, paired; 95 % intervals of the change; p: permutation within tasks, two-sided${holm}\n`,
    ...[...quarantine].map(
      ([taskId, reason]) => `quarantined: ${inertText(taskId)} (${inertText(reason)})\n`,
    ),
    ...comparisons.flatMap((one) => details(first, one, quarantine, several)),
  ].join('');
}

/** Which model it was, where it was asked, and how: the same name may be another model at another server. */
function describeRun(when: string, { path, model, summary }: ComparedRun): readonly string[] {
  const drawing = summary === undefined ? undefined : describeDrawing(summary);
  return [when, inertText(path), inertText(model ?? 'samples'), inertText(drawing ?? '')];
}

function details(
  first: ComparedRun,
  { path, summary, pairs }: OneComparison,
  quarantine: ReadonlyMap<string, string>,
  several: boolean,
): readonly string[] {
  const where = several ? `, ${inertText(path)}` : '';
  const flipped = flipsOf(pairs).map(({ taskId, before, after }) => [
    inertText(taskId),
    `${before.c} of ${before.n}`,
    '->',
    `${after.c} of ${after.n}`,
  ]);
  const moves = Object.entries(verdictMoves(first.summary?.verdicts, summary?.verdicts));
  const moved = moves.map(([name, [old, now]]) => [name, formatCount(old), '->', formatCount(now)]);
  const spent = usageRows(first.summary?.usage, summary?.usage);
  const flaky = [first.summary, summary].flatMap((one) => describeFlaky(one?.flakyTasks, quarantine));
  return [
    ...(flipped.length === 0 ? [] : [`\nTasks that flipped${where}\n`, columns(flipped)]),
    ...(moved.length === 0 ? [] : [`\nVerdicts${where}\n`, columns(moved)]),
    ...(spent.length === 0 ? [] : [`\nSpent${where}\n`, columns(spent)]),
    ...[...new Set(flaky)].map((line) => `! ${line}\n`),
  ];
}

/** Tasks that were never solved and now are, or the other way round. */
function flipsOf(pairs: readonly NamedPair[]): readonly NamedPair[] {
  return pairs.filter(({ before, after }) => (before.c === 0) !== (after.c === 0));
}

function verdictMoves(
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

function usageRows(
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

function formatP(p: number): string {
  return p < 0.0001 ? '<0.0001' : formatScore(p);
}
