import { breakText, columnsOf } from '../fit-text.ts';
import { inertText } from '../inert-text.ts';
import type { Span } from '../terminal-line.ts';

/** Longer lines are cut: a megabyte in one line would push all else off the screen. */
const LONGEST_LINE = 2000;

/** One line of code as lines of at most `width` columns. */
export function wrapSpans(spans: readonly Span[], width: number): readonly (readonly Span[])[] {
  const room = Math.max(2, width);
  const lines: Span[][] = [[]];
  let columns = 0;
  let characters = 0;
  for (const span of spans) {
    const whole = typeof span === 'string' ? span : span.text;
    const text = inertText(whole.slice(0, LONGEST_LINE - characters));
    characters += whole.length;
    const styled = (piece: string): Span => (typeof span === 'string' ? piece : { ...span, text: piece });
    // The first piece fills what is left of the line.
    const [head = '', ...rest] = columns + columnsOf(text) <= room ? [text] : breakText(text, room - columns);
    if (head !== '') lines.at(-1)?.push(styled(head));
    columns += columnsOf(head);
    for (const piece of breakRest(rest, room)) {
      lines.push([styled(piece)]);
      columns = columnsOf(piece);
    }
    if (characters >= LONGEST_LINE) break;
  }
  const length = spans.reduce((sum, span) => sum + (typeof span === 'string' ? span : span.text).length, 0);
  if (length > LONGEST_LINE)
    lines.push([{ text: `… ${length - LONGEST_LINE} more characters`, style: 'dim' }]);
  return lines;
}

function breakRest(pieces: readonly string[], room: number): readonly string[] {
  return pieces.length === 0 ? [] : breakText(pieces.join(''), room);
}
