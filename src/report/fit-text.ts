import stringWidth from 'string-width';

const ELLIPSIS = '…';
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Longer text is cut before it is measured: measuring a task id of a megabyte would take seconds. */
const LONGEST_CELL = 2000;

/** The text, cut to at most `width` columns of a terminal; an ellipsis stands for what was cut. */
export function fitText(text: string, width: number): string {
  if (width <= 0) return '';
  if (text.length <= LONGEST_CELL && stringWidth(text) <= width) return text;
  const { head } = splitAtWidth(text.slice(0, LONGEST_CELL), width - 1);
  return `${head}${ELLIPSIS}`;
}

/** The text in exactly `width` columns. */
export function padText(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const fitted = fitText(text, width);
  const space = ' '.repeat(Math.max(0, width - stringWidth(fitted)));
  return side === 'left' ? `${fitted}${space}` : `${space}${fitted}`;
}

/** The text in lines of at most `width` columns, broken at spaces, and inside a word only where it is too long. */
export function wrapText(text: string, width: number): readonly string[] {
  const columns = Math.max(2, width); // a wide character must fit somewhere
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (stringWidth(joined) <= columns) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (stringWidth(line) > columns) {
      const { head, tail } = splitAtWidth(line, columns);
      lines.push(head);
      line = tail;
    }
  }
  lines.push(line);
  return lines;
}

/** `head` takes at most `width` columns; graphemes stay whole. */
function splitAtWidth(text: string, width: number): { readonly head: string; readonly tail: string } {
  let columns = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    columns += stringWidth(segment);
    if (columns > width) return { head: text.slice(0, index), tail: text.slice(index) };
  }
  return { head: text, tail: '' };
}
