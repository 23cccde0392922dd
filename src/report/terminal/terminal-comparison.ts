import {
  type ComparedRun,
  flipsOf,
  type OneComparison,
  type RunComparison,
} from '../../core/run-comparison.ts';
import type { PassAtKComparison } from '../../core/statistics/compare-pass-at-k.ts';
import {
  changeColumns,
  describeChanges,
  formatMove,
  isManyfold,
  type ShownChange,
  shownChanges,
  usageRows,
  verdictMoves,
} from '../comparison-parts.ts';
import { describeFlaky } from '../flaky.ts';
import { inertText } from '../inert-text.ts';
import { describeDrawing } from '../sampling-text.ts';
import { wrapText } from './fit-text.ts';
import { SIGNS } from './signs.ts';
import { dim, EMPTY_LINE, type Line, renderLine, type Span } from './terminal-line.ts';
import { type RenderSummaryOptions, styleOf } from './terminal-summary.ts';
import { alignRow, cellColumns, rowColumns, WIDEST_TABLE } from './terminal-table.ts';
import { dimLines, markedLines, warningLines } from './wrapped-lines.ts';

const LABEL_COLUMNS = 8;
/** The cell of a change that has the change itself. */
const CHANGE = 2;
/** Of a row: where the terminal is narrow, it and those after it stand below the others. */
const FIRST_BELOW = 4;

/** Runs against the first of them on a terminal. A change has a colour where its interval for tasks like these leaves out 0. */
export function renderComparison(comparison: RunComparison, { width, color }: RenderSummaryOptions): string {
  const { first, comparisons, quarantine } = comparison;
  const lines = [
    ...runLines([first, ...comparisons], width),
    EMPTY_LINE,
    ...changeLines(comparison, width),
    ...dimLines(describeChanges(comparison), width),
    ...[...quarantine].flatMap(([taskId, reason]) =>
      markedLines('  ', `quarantined: ${taskId} (${reason})`, width),
    ),
    ...comparisons.flatMap((one) => detailLines(comparison, one, width)),
  ];
  return lines.map((line) => `${renderLine(line, width, color).trimEnd()}\n`).join('');
}

/** Which model it was, where it was asked, and how: the same name may be another model at another server. */
function runLines(runs: readonly ComparedRun[], width: number): readonly Line[] {
  const rows = runs.map(({ path, model, summary }, i) => {
    const drawing = summary === undefined ? undefined : describeDrawing(summary);
    const cells = [path, model ?? 'samples', ...(drawing === undefined ? [] : [drawing])].map(inertText);
    return [dim((i === 0 ? 'before' : 'after').padEnd(LABEL_COLUMNS - 2)), ...cells] as const;
  });
  const columns = cellColumns(rows);
  const sides = columns.map(() => 'left' as const);
  if (rowColumns(columns) <= width) return rows.map((row) => alignRow(row, columns, sides));
  return rows.flatMap(([when, ...cells]) =>
    wrapText(cells.join(SIGNS.between), width - LABEL_COLUMNS).map(
      (text, i): Line => [i === 0 ? when : '', ' '.repeat(i === 0 ? 2 : LABEL_COLUMNS), text],
    ),
  );
}

/** A change of pass@k, or the title of those that follow. */
type Row = string | readonly Span[];

function changeLines(comparison: RunComparison, width: number): readonly Line[] {
  const { comparisons } = comparison;
  const manyfold = isManyfold(comparison);
  const heads = ['', ...changeColumns(manyfold)];
  const rows = comparisons.flatMap((one): readonly Row[] => [
    ...(comparisons.length > 1 ? [inertText(one.path)] : []),
    ...changeRows(shownChanges(one, manyfold)),
  ]);
  const columns = cellColumns([heads, ...rows.filter((row) => typeof row !== 'string')]);
  const isNarrow = rowColumns(columns) + 2 > width;
  const belowColumns = Math.max(...heads.map((head) => head.length)) + 2;
  return [
    ...(isNarrow ? [] : [['  ', ...alignRow(heads.map(dim), columns)]]),
    ...rows.flatMap((row): readonly Line[] => {
      if (typeof row === 'string') return dimLines(row, width);
      if (!isNarrow) return [['  ', ...alignRow(row, columns)]];
      const [name = '', before = '', after = '', change = '', ...below] = row;
      return [
        ['  ', name, '  ', before, ' -> ', after, '  ', change],
        ...below.map((cell, i): Line => {
          const head = heads[FIRST_BELOW + i] ?? '';
          return ['    ', dim(head.padEnd(belowColumns)), cell];
        }),
      ];
    }),
  ];
}

function changeRows(changes: readonly ShownChange[]): readonly Row[] {
  return changes.flatMap(({ k, change, cells, without }, i): readonly Row[] => [
    ...(without === undefined || changes[i - 1]?.without === without ? [] : [without]),
    [
      { text: `pass@${k}`, style: 'bold' },
      ...cells.map((cell, at): Span => (at === CHANGE ? colored(cell, change) : cell)),
    ],
  ]);
}

function colored(text: string, { tasks }: PassAtKComparison): Span {
  if (tasks.low > 0) return { text, style: 'green' };
  return tasks.high < 0 ? { text, style: 'red' } : text;
}

function detailLines(comparison: RunComparison, one: OneComparison, width: number): readonly Line[] {
  const { first, comparisons, quarantine } = comparison;
  const where = comparisons.length > 1 ? `, ${one.path}` : '';
  const flips = flipsOf(one.pairs);
  const solved = flips.filter(({ before }) => before.c === 0).length;
  const moves = verdictMoves(first.summary, one.summary, one.pairs);
  const flaky = [first.summary, one.summary].flatMap((each) => describeFlaky(each?.flakyTasks, quarantine));
  return [
    ...section(
      `Tasks that flipped${where}`,
      `: ${solved} solved now, ${flips.length - solved} not any more`,
      flips.map(({ taskId, before, after }) => [
        inertText(taskId),
        `${before.c} of ${before.n}`,
        '->',
        { text: `${after.c} of ${after.n}`, style: before.c === 0 ? 'green' : 'red' },
      ]),
      width,
    ),
    ...section(
      `Verdicts${where}`,
      '',
      moves.map((move) => [
        { text: move.verdict, style: styleOf(move.verdict) },
        formatMove(move.before, move),
        '->',
        formatMove(move.after, move),
        `${move.after > move.before ? '+' : '-'}${formatMove(Math.abs(move.after - move.before), move)}`,
      ]),
      width,
    ),
    ...section(`Spent${where}`, '', usageRows(first.summary?.usage, one.summary?.usage), width),
    ...[...new Set(flaky)].flatMap((sentence) => warningLines(sentence, width)),
  ];
}

/** A title and its rows; a name that leaves no room for the cells beside it is cut. */
function section(
  title: string,
  said: string,
  rows: readonly (readonly Span[])[],
  width: number,
): readonly Line[] {
  if (rows.length === 0) return [];
  const [names = 0, ...others] = cellColumns(rows);
  const room = Math.max(8, Math.min(width, WIDEST_TABLE) - rowColumns(others) - 4);
  const columns = [Math.min(names, room), ...others];
  const heads = wrapText(inertText(`${title}${said}`), width);
  return [
    EMPTY_LINE,
    ...heads.map((text): Line => [{ text, style: 'bold' }]),
    ...rows.map((row) => ['  ', ...alignRow(row, columns)]),
  ];
}
