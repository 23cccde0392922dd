import { createRequire } from 'node:module';
import { SIGNS } from './signs.ts';

const load = createRequire(import.meta.url);

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
let stringWidth: typeof import('string-width').default | undefined;
let graphemes: Intl.Segmenter | undefined;

/** Longer text is cut before it is measured: a task id of a megabyte would take seconds. */
const LONGEST_TEXT = 2000;

/** Where a line may end: not between a number and its unit. */
const BREAK = /(?<!\d) | (?!(?:%|s|ms|MiB|samples\/s)(?!\w))/;

/** Columns that text takes on a terminal. Measuring Unicode is slow, and most of our text is ASCII. */
export function columnsOf(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  // Loaded when the first such text comes: its tables are a good part of what a start costs.
  stringWidth ??= (load('string-width') as typeof import('string-width')).default;
  return stringWidth(text);
}

/** The text, cut to at most `width` columns; an ellipsis stands for what was cut. */
export function fitText(text: string, width: number): string {
  if (width <= 0) return '';
  if (text.length <= LONGEST_TEXT && columnsOf(text) <= width) return text;
  const room = width - SIGNS.cut.length;
  if (room < 0) return '.'.repeat(width);
  const [head = ''] = breakText(text.slice(0, LONGEST_TEXT), room);
  return `${head}${SIGNS.cut}`;
}

/** The text in exactly `width` columns. */
export function padText(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const fitted = fitText(text, width);
  const space = ' '.repeat(Math.max(0, width - columnsOf(fitted)));
  return side === 'left' ? `${fitted}${space}` : `${space}${fitted}`;
}

/** The text in lines of at most `width` columns, broken at spaces, and inside a word only where it is too long. */
export function wrapText(text: string, width: number): readonly string[] {
  const room = Math.max(2, width); // a wide character must fit somewhere
  const shortened = text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}${SIGNS.cut}`;
  const lines: string[] = [];
  let line: string | undefined;
  let columns = 0;
  for (const word of shortened.split(BREAK)) {
    const wordColumns = columnsOf(word);
    if (line !== undefined && columns + 1 + wordColumns <= room) {
      line += ` ${word}`;
      columns += 1 + wordColumns;
      continue;
    }
    if (line !== undefined) lines.push(line);
    const pieces = wordColumns <= room ? [word] : breakText(word, room);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    columns = columnsOf(line);
  }
  return [...lines, line ?? ''];
}

/** As many whole items as fit; an ellipsis stands for the others. */
export function fitList(items: readonly string[], width: number): string {
  for (let shown = items.length; shown > 0; shown--) {
    const text = `${items.slice(0, shown).join(', ')}${shown < items.length ? ` ${SIGNS.cut}` : ''}`;
    if (text.length <= LONGEST_TEXT && columnsOf(text) <= width) return text;
  }
  return fitText(items.join(', '), width);
}

/** Pieces of at most `width` columns each; graphemes stay whole. */
export function breakText(text: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let columns = 0;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(text)) {
    const more = columnsOf(segment);
    if (columns + more > width) {
      pieces.push(piece);
      piece = '';
      columns = 0;
    }
    piece += segment;
    columns += more;
  }
  return [...pieces, piece];
}
