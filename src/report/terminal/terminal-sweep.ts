import type { SweepSummary } from '../../core/sweep-summary.ts';
import { describeSweep, ksOf, type SweptScores, sweepScores, sweptScore } from '../sweep-report.ts';
import { headLines } from './head-lines.ts';
import { SIGNS } from './signs.ts';
import { dim, EMPTY_LINE, type Line, renderLine, type Span } from './terminal-line.ts';
import type { RenderSummaryOptions } from './terminal-summary.ts';
import { alignRow, cellColumns, rowColumns } from './terminal-table.ts';
import { labelledLines, markedLines } from './wrapped-lines.ts';

/** The end of a sweep on a terminal. The best temperature for each k is green; a list below the table names it, too. */
export function renderSweep(sweep: SweepSummary, { width, color }: RenderSummaryOptions): string {
  const { name, said, remarks } = describeSweep(sweep);
  const lines = [
    ...headLines(name, [said.join(SIGNS.between)], width),
    EMPTY_LINE,
    ...scoreLines(sweep, width),
    EMPTY_LINE,
    ...remarks.flatMap((text) => markedLines(dim('- '), text, width)),
    EMPTY_LINE,
    ...labelledLines('Sweep', sweep.sweepPath, width),
  ];
  return lines.map((line) => `${renderLine(line, width, color).trimEnd()}\n`).join('');
}

/** A row for each temperature and a column for each k; where that is too wide, one k after the other. */
function scoreLines(sweep: SweepSummary, width: number): readonly Line[] {
  const ks = ksOf(sweep);
  const heads = ['temperature', ...ks.map((k) => `pass@${k}`)];
  const groups = sweepScores(sweep);
  const rowsOf = (scores: SweptScores) =>
    scores.rows.map(
      ({ temperature, passAtK }): Line => [
        String(temperature),
        ...passAtK.map((score): Span => {
          const text = sweptScore(score);
          const isBest = scores.best.get(score.k)?.temperature === temperature;
          return isBest ? { text, style: 'green' } : text;
        }),
      ],
    );
  const columns = cellColumns([heads, ...groups.flatMap(rowsOf)]);
  const isNarrow = rowColumns(columns) + 2 > width;
  const sides = columns.map(() => 'left' as const);
  return [
    ...(isNarrow ? [] : [['  ', ...alignRow(heads.map(dim), columns, sides)]]),
    ...groups.flatMap((scores): readonly Line[] => {
      const rows = rowsOf(scores);
      const title: readonly Line[] = scores.without === undefined ? [] : [[dim(`  ${scores.without}`)]];
      if (!isNarrow) return [...title, ...rows.map((row) => ['  ', ...alignRow(row, columns, sides)])];
      return [...title, ...ks.flatMap((k, at) => kLines(k, at, rows))];
    }),
  ];
}

function kLines(k: number, at: number, rows: readonly Line[]): readonly Line[] {
  const cells = rows.map((row): Line => [row[0] ?? '', row[at + 1] ?? '']);
  const columns = cellColumns(cells);
  return [
    [{ text: `  pass@${k}`, style: 'bold' }],
    ...cells.map((row): Line => ['    ', ...alignRow(row, columns, ['left', 'left'])]),
  ];
}
