const FENCE = /^[ \t]{0,40}(`{3,}|~{3,})[ \t]*(.*)$/;
/** Where JavaScript has a pattern (`/.../`) and no division. */
const BEFORE_PATTERN = /(?:[(=,:[!&|?{;]|\breturn)[ \t]*$/;
const LONG_QUOTES = ['"""', "'''"];

interface Span {
  readonly from: number;
  readonly to: number;
  /** `text`: of one line, in quotes. `long`: of several. */
  readonly kind: 'text' | 'long' | 'comment';
  readonly fenced: boolean;
}

/**
 * Tells where marks (of thinking, of a chat template) are data of a program that deals with them: in quotes, in a longer text,
 * in a comment. Takes time that is linear in the text.
 *
 * @example
 * dataMarks('x.split("a</think>")')(10, false); // true
 */
export function dataMarks(text: string): (index: number, inThinking: boolean) => boolean {
  let spans: readonly Span[] | undefined;
  return (index, inThinking) => {
    spans ??= spansOf(text);
    const span = spanAt(spans, index);
    if (span === undefined) return false;
    // Prose has headings, and drafts break off: there a mark that has a line to itself is one.
    if (span.kind === 'comment') return span.fenced || !inThinking;
    return span.kind === 'text' || !inThinking || !isAlone(text, index);
  };
}

function isAlone(text: string, index: number): boolean {
  const end = text.indexOf('\n', index);
  return /^\s*\S+\s*$/.test(
    text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? text.length : end).slice(0, 200),
  );
}

function spanAt(spans: readonly Span[], index: number): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as Span;
    if (index < span.from) high = middle - 1;
    else if (index >= span.to) low = middle + 1;
    else return span;
  }
  return undefined;
}

function spansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let fence: string | undefined;
  let open: string | undefined;
  // A text without any fence is code from end to end, as far as it is code.
  const bare = !text.includes('```') && !text.includes('~~~');
  let from = 0;
  for (const line of text.split('\n')) {
    const [, marks, info = ''] = FENCE.exec(line) ?? [];
    if (marks !== undefined && (fence === undefined || marks.startsWith(fence))) {
      // A fence with a language begins another block, if the one before was closed or not.
      fence = fence === undefined || info !== '' ? marks : undefined;
      open = undefined;
    } else {
      open = readLine(
        line,
        from,
        { fenced: fence !== undefined, ticks: bare || fence !== undefined },
        open,
        spans,
      );
    }
    from += line.length + 1;
  }
  return spans;
}

/** Adds the spans of a line; gives the quotes that are still open behind it. */
function readLine(
  line: string,
  start: number,
  { fenced, ticks }: { readonly fenced: boolean; readonly ticks: boolean },
  before: string | undefined,
  spans: Span[],
): string | undefined {
  let open = before;
  let at = 0;
  const add = (to: number, kind: Span['kind'], from = at) => {
    spans.push({ from: start + from, to: start + to, kind, fenced });
    at = to;
  };
  const unclosed = new Set<string>();
  while (at < line.length) {
    if (open !== undefined) {
      const end = endOf(line, open, at);
      add(end < 0 ? line.length : end, 'long');
      if (end >= 0) open = undefined;
      continue;
    }
    const long = LONG_QUOTES.find((quotes) => line.startsWith(quotes, at));
    const sign = line[at] as string;
    if (long !== undefined || (ticks && sign === '`')) {
      const quotes = long ?? '`';
      const end = endOf(line, quotes, at + quotes.length);
      if (end < 0) open = quotes;
      add(end < 0 ? line.length : end, end < 0 ? 'long' : 'text');
    } else if (/["'`]/.test(sign) && !unclosed.has(sign) && !isApostrophe(line, at)) {
      const end = endOf(line, sign, at + 1);
      if (end < 0) unclosed.add(sign);
      if (end < 0) at += 1;
      else add(end, 'text');
    } else if (
      sign === '/' &&
      !/[/*]/.test(line[at + 1] ?? '') &&
      !unclosed.has(sign) &&
      BEFORE_PATTERN.test(line.slice(Math.max(0, at - 12), at))
    ) {
      const end = endOf(line, sign, at + 1);
      if (end < 0) unclosed.add(sign);
      if (end < 0) at += 1;
      else add(end, 'text');
    } else if (isComment(line, at)) {
      add(line.length, 'comment');
    } else {
      at += sign === '\\' ? 2 : 1;
    }
  }
  return open;
}

function isComment(line: string, at: number): boolean {
  return (at === 0 || /\s/.test(line[at - 1] as string)) && /^(?:#|\/\/)/.test(line.slice(at, at + 2));
}

/** `don't` */
function isApostrophe(line: string, at: number): boolean {
  return line[at] === "'" && /[A-Za-z]/.test(line[at - 1] ?? '') && /[A-Za-z]/.test(line[at + 1] ?? '');
}

/** Behind the closing quotes, or -1. */
function endOf(line: string, quotes: string, from: number): number {
  for (let i = from; i < line.length; i++) {
    if (line[i] === '\\') i += 1;
    else if (line.startsWith(quotes, i)) return i + quotes.length;
  }
  return -1;
}
