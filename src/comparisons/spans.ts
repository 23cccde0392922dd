import type { Place } from './same-lines.ts';

/** A piece of a text, and its line, from 1. */
export interface Span {
  readonly text: string;
  readonly line: number;
}

/** The pieces of a text from a place on. */
export type Split = (text: string, from: Place) => Generator<Span>;

export const BEGINNING: Place = { start: 0, line: 1 };

/** Lines, without white space at their ends, and without blank lines at the end of the text. */
export function* lines(text: string, from: Place = BEGINNING): Generator<Span> {
  const end = text.trimEnd().length;
  let { start } = from;
  for (let { line } = from; start < end; line++) {
    const next = text.indexOf('\n', start);
    const stop = next < 0 || next > end ? end : next;
    yield { text: text.slice(start, stop).trimEnd(), line };
    start = stop + 1;
  }
}

/** Whatever white space parts. */
export function* tokens(text: string, from: Place): Generator<Span> {
  let { line } = from;
  let start = -1;
  for (let i = from.start; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : LINE_END;
    if (!isSpace(code)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) yield { text: text.slice(start, i), line };
    start = -1;
    if (code === LINE_END) line += 1;
  }
}

const LINE_END = 10;

/** What `trim` takes for white space; looked at one by one, for a pattern takes several times as long. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || (code >= 0x1680 && String.fromCharCode(code).trim() === '');
}
