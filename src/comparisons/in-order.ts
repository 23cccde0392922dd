import type { Compare, Difference } from './comparison.ts';
import { firstOtherLine } from './same-lines.ts';
import type { Span, Split } from './spans.ts';

/**
 * Compares piece by piece, and stops at the first that differs: an output of 64 MiB that is wrong at once costs nothing, and one that is right
 * to the letter but for the white space at its end is not taken apart. Nor are the lines at the beginning that are the same in both.
 *
 * @param split makes no piece of white space at the end of a text, and none that goes over the end of a line
 * @param areEqual says yes of the same text twice
 */
export function inOrder(split: Split, areEqual: (actual: string, expected: string) => boolean): Compare {
  return (actual, expected) => {
    if (actual.trimEnd() === expected.trimEnd()) return undefined;
    const from = firstOtherLine(actual, expected);
    const [found, wanted] = [split(actual, from), split(expected, from)];
    for (;;) {
      const [here, there] = [found.next(), wanted.next()];
      if (here.done === true && there.done === true) return undefined;
      if (here.done === true || there.done === true || !areEqual(here.value.text, there.value.text))
        return differenceOf(here, there);
    }
  };
}

function differenceOf(here: IteratorResult<Span>, there: IteratorResult<Span>): Difference {
  return {
    line: here.done === true ? (there.value as Span).line : here.value.line,
    ...(here.done === true ? {} : { actual: here.value.text }),
    ...(there.done === true ? {} : { expected: there.value.text }),
  };
}
