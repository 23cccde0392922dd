import { columnsOf, padText } from './fit-text.ts';
import type { Span } from './terminal-line.ts';

export type Side = 'left' | 'right';

const GAP = '  ';

/** Names are cut so that a table is no wider, however wide the terminal is: in a file, one long name would push all else away. */
export const WIDEST_TABLE = 200;

/** Columns of each cell, wide enough for every row. The text of cells is inert. */
export function cellColumns(rows: readonly (readonly Span[])[]): readonly number[] {
  const most = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: most }, (_, i) =>
    Math.max(...rows.map((row) => columnsOf(textOf(row[i] ?? '')))),
  );
}

/** Columns of a whole row. */
export function rowColumns(columns: readonly number[]): number {
  return columns.reduce((sum, each) => sum + each, 0) + GAP.length * Math.max(0, columns.length - 1);
}

/** A row of cells, the first to the left and the others to the right unless `sides` says otherwise. */
export function alignRow(
  cells: readonly Span[],
  columns: readonly number[],
  sides: readonly Side[] = ['left'],
): readonly Span[] {
  return cells.flatMap((cell, i) => {
    const text = padText(textOf(cell), columns[i] ?? 0, sides[i] ?? 'right');
    const padded = typeof cell === 'string' ? text : { ...cell, text };
    return i === 0 ? [padded] : [GAP, padded];
  });
}

function textOf(span: Span): string {
  return typeof span === 'string' ? span : span.text;
}
