/** A piece of a text, and its line, from 1. */
export interface Span {
  readonly text: string;
  readonly line: number;
}

/** Lines, without white space at their ends, and without blank lines at the end of the text. */
export function* lines(text: string): Generator<Span> {
  const end = text.trimEnd().length;
  let start = 0;
  for (let line = 1; start < end; line++) {
    const next = text.indexOf('\n', start);
    const stop = next < 0 || next > end ? end : next;
    yield { text: text.slice(start, stop).trimEnd(), line };
    start = stop + 1;
  }
}

/** Whatever white space parts. */
export function* tokens(text: string): Generator<Span> {
  let line = 1;
  let lineEnd = text.indexOf('\n'); // looked for once a line, not once a token
  for (const { 0: token, index } of text.matchAll(/\S+/g)) {
    while (lineEnd >= 0 && lineEnd < index) {
      line += 1;
      lineEnd = text.indexOf('\n', lineEnd + 1);
    }
    yield { text: token, line };
  }
}
