import type { Compare, Difference } from './comparison.ts';
import { firstOtherLine } from './same-lines.ts';

/** Every character. */
export const exact: Compare = (actual, expected) => {
  if (actual === expected) return undefined;
  const { start, line: first } = firstOtherLine(actual, expected);
  let line = first;
  let [here, there]: [number | undefined, number | undefined] = [start, start];
  for (;;) {
    const found: LineOfText = lineAt(actual, here);
    const wanted: LineOfText = lineAt(expected, there);
    if (found.text !== wanted.text) return differenceOf(line, found.text, wanted.text);
    [here, there] = [found.next, wanted.next];
    line += 1;
  }
};

interface LineOfText {
  /** Undefined behind the last. */
  readonly text: string | undefined;
  readonly next: number | undefined;
}

/** One line at a time: an output that is wrong at once is not taken apart as a whole. */
function lineAt(text: string, start: number | undefined): LineOfText {
  if (start === undefined) return { text: undefined, next: undefined };
  const end = text.indexOf('\n', start);
  return end < 0
    ? { text: text.slice(start), next: undefined }
    : { text: text.slice(start, end), next: end + 1 };
}

function differenceOf(line: number, actual: string | undefined, expected: string | undefined): Difference {
  return {
    line,
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
  };
}
