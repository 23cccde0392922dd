import { type ComparedRun, flipsOf, type OneComparison, type RunComparison } from '../core/run-comparison.ts';
import {
  changeColumns,
  changeRows,
  describeChanges,
  isManyfold,
  usageRows,
  verdictMoves,
} from '../report/comparison-parts.ts';
import { describeFlaky } from '../report/flaky.ts';
import { inertText } from '../report/inert-text.ts';
import { formatCount } from '../report/numbers.ts';
import { describeDrawing } from '../report/sampling-text.ts';
import { toRecord } from '../store/records.ts';
import { columns } from './columns.ts';

/** With two runs the fields are the comparison's own; with more, each other run has its own under `runs`. */
export function comparisonToRecord({ first, comparisons, matrices, quarantine }: RunComparison): object {
  const records = comparisons.map(({ path, model, summary, pairs, passAtK, adjusted, undisputed }) => ({
    run: path,
    model: model ?? null,
    tasks: pairs.length,
    pass_at_k: passAtK.map((each, i) => ({ ...toRecord(each), p_holm: adjusted[i] })),
    ...(undisputed === undefined ? {} : { undisputed: toRecord(undisputed) }),
    flips: flipsOf(pairs).map(toRecord),
    verdicts: verdictMoves(first.summary?.verdicts, summary?.verdicts),
    usage: [first.summary?.usage ?? null, summary?.usage ?? null].map((usage) => usage && toRecord(usage)),
  }));
  const quarantined = Object.fromEntries(quarantine);
  return records.length === 1
    ? { first: first.path, first_model: first.model ?? null, ...records[0], quarantined }
    : {
        first: first.path,
        first_model: first.model ?? null,
        quarantined,
        runs: records,
        matrices: matrices.map(toRecord),
      };
}

export function renderComparison(comparison: RunComparison): string {
  const { first, comparisons, quarantine } = comparison;
  const several = comparisons.length > 1;
  const manyfold = isManyfold(comparison);
  const head = ['', ...changeColumns(manyfold)];
  const rows = comparisons.flatMap((one) => [
    ...(several ? [[inertText(one.path)]] : []),
    ...changeRows(one, manyfold).map(([name, ...cells]) => [`${several ? '  ' : ''}${name}`, ...cells]),
  ]);
  return [
    columns([describeRun('before', first), ...comparisons.map((one) => describeRun('after', one))]),
    '\n',
    columns([head, ...rows]),
    `${describeChanges(comparison)}\n`,
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
