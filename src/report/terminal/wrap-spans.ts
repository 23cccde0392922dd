import { inertText } from '../inert-text.ts';
import { breakText, columnsOf } from './fit-text.ts';
import { SIGNS } from './signs.ts';
import type { Span } from './terminal-line.ts';

/** Longer lines are cut: a megabyte in one line would push all else off the screen. */
const LONGEST_LINE = 2000;

/** One line of code as lines of at most `width` columns, broken after a space where that wastes less than half a line. */
export function wrapSpans(spans: readonly Span[], width: number): readonly (readonly Span[])[] {
  const room = Math.max(2, width);
  const lines: Span[][] = [[]];
  let columns = 0;
  let characters = 0;
  for (const span of spans) {
    const whole = typeof span === 'string' ? span : span.text;
    let rest = inertText(whole.slice(0, LONGEST_LINE - characters));
    characters += whole.length;
    while (rest !== '') {
      const head = headOf(rest, room - columns, room);
      if (head !== '') lines.at(-1)?.push(typeof span === 'string' ? head : { ...span, text: head });
      columns += columnsOf(head);
      rest = rest.slice(head.length);
      if (rest !== '') {
        lines.push([]);
        columns = 0;
      }
    }
    if (characters >= LONGEST_LINE) break;
  }
  const length = spans.reduce((sum, span) => sum + (typeof span === 'string' ? span : span.text).length, 0);
  if (length > LONGEST_LINE)
    lines.push([{ text: `${SIGNS.cut} ${length - LONGEST_LINE} more characters`, style: 'dim' }]);
  return lines;
}

/** What of a text goes on a line that has `left` of its `room` columns left; nothing where a word had better begin the next. */
function headOf(text: string, left: number, room: number): string {
  if (columnsOf(text) <= left) return text;
  const isFresh = left >= room;
  const head = firstPiece(text, left);
  const space = head.lastIndexOf(' ') + 1;
  if (head.slice(0, space).trim() !== '' && head.length - space < room / 2) return head.slice(0, space);
  if (!isFresh && left < room / 2 && columnsOf(text) <= room) return '';
  if (head !== '') return head;
  return isFresh ? (breakText(text, 1).find((piece) => piece !== '') as string) : '';
}

function firstPiece(text: string, width: number): string {
  // Few code points make a column: of a long line only the beginning needs to be looked at.
  return breakText(text.slice(0, 8 * width + 8), width)[0] as string;
}
