import { flipsOf, type OneComparison, type RunComparison } from '../../core/run-comparison.ts';
import type { NamedPair } from '../../core/task-pair.ts';
import {
  changeColumns,
  changeRows,
  describeChanges,
  formatMove,
  formatP,
  isManyfold,
  usageRows,
  verdictMoves,
} from '../comparison-parts.ts';
import { describeFlaky } from '../flaky.ts';
import { formatChange } from '../gate-report.ts';
import { runLetter } from '../run-letter.ts';
import { warningsOf } from '../warnings.ts';
import { markdownCode, markdownText } from './markdown-text.ts';

type Section = readonly string[];

/** Runs against the first of them as a Markdown file: what the terminal shows, and every task that changed. */
export function renderComparisonMarkdown(comparison: RunComparison): string {
  const { first, comparisons, quarantine } = comparison;
  const summaries = [first, ...comparisons].flatMap(({ summary }) => summary ?? []);
  const sections: readonly Section[] = [
    [`# ${markdownCode(first.label)} → ${comparisons.map(({ label }) => markdownCode(label)).join(', ')}`],
    [
      ...new Set(
        summaries.flatMap((summary) => [...warningsOf(summary), ...describeFlaky(summary.flakyTasks)]),
      ),
    ].map((warning) => `- **Warning:** ${markdownText(warning)}`),
    scores(comparison),
    ...comparisons.flatMap((one) => [flips(one), moves(comparison, one), changes(one)]),
    [
      ...[first, ...comparisons].map(({ path }, i) => `- Run ${runLetter(i)}: ${markdownCode(path)}`),
      ...[...quarantine].map(
        ([taskId, reason]) => `- Quarantined: ${markdownCode(taskId)} (${markdownText(reason)})`,
      ),
    ],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function scores(comparison: RunComparison): Section {
  const manyfold = isManyfold(comparison);
  const head = ['', ...changeColumns(manyfold)];
  const rows = comparison.comparisons.flatMap((one) => {
    const name = comparison.comparisons.length > 1 ? `${markdownCode(one.label)} ` : '';
    return changeRows(one, manyfold).map(([what, ...cells]) => [`${name}${what}`, ...cells]);
  });
  return [
    ...table(head, rows),
    '',
    `${markdownText(describeChanges(comparison))}.`,
    ...comparison.matrices.flatMap(({ k, cells }) => [
      '',
      `pass@${k} of the row less that of the column, p (Holm over all pairs):`,
      '',
      ...table(
        ['', ...cells.map((_, i) => runLetter(i))],
        cells.map((row, i) => [
          runLetter(i),
          ...row.map((cell) => (cell ? `${formatChange(cell.difference)} (${formatP(cell.adjusted)})` : '')),
        ]),
      ),
    ]),
  ];
}

function flips(one: OneComparison): Section {
  const flipped = flipsOf(one.pairs);
  return flipped.length === 0
    ? []
    : [`## Tasks that flipped: ${markdownCode(one.label)}`, '', ...pairs(flipped)];
}

function moves({ first }: RunComparison, { label, summary, pairs }: OneComparison): Section {
  const rows = verdictMoves(first.summary, summary, pairs).map((move) => [
    `\`${move.verdict}\``,
    formatMove(move.before, move),
    formatMove(move.after, move),
  ]);
  const spent = usageRows(first.summary?.usage, summary?.usage).map(([name = '', old = '', , now = '']) => [
    name,
    old,
    now,
  ]);
  if (rows.length + spent.length === 0) return [];
  return [
    `## Verdicts that moved: ${markdownCode(label)}`,
    '',
    ...table(['', 'before', 'after'], [...rows, ...spent]),
  ];
}

function changes(one: OneComparison): Section {
  const changed = one.pairs.filter(({ before, after }) => before.c * after.n !== after.c * before.n);
  return changed.length === 0
    ? []
    : [`## Tasks that changed: ${markdownCode(one.label)}`, '', ...pairs(changed)];
}

function pairs(of: readonly NamedPair[]): Section {
  return table(
    ['task', 'before', 'after', 'change'],
    of.map(({ taskId, before, after }) => [
      markdownCode(taskId),
      `${before.c} of ${before.n}`,
      `${after.c} of ${after.n}`,
      formatChange(after.c / after.n - before.c / before.n),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Section {
  // Of all cells only a small p-value begins with what could start markup.
  const line = (cells: readonly string[]) => `| ${cells.join(' | ').replaceAll('<', '&lt;')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)];
}
