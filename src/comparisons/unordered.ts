import type { Compare } from './comparison.ts';
import { lines } from './spans.ts';

/** Lines in any order, each as often as it was to be. */
export const unordered: Compare = (actual, expected) => {
  const wanted = new Map<string, number>();
  let left = 0;
  for (const { text } of lines(expected)) {
    wanted.set(text, (wanted.get(text) ?? 0) + 1);
    left += 1;
  }
  let last = 0;
  for (const { text, line } of lines(actual)) {
    const count = wanted.get(text) ?? 0;
    if (count === 0) return { line, actual: text };
    wanted.set(text, count - 1);
    left -= 1;
    last = line;
  }
  if (left === 0) return undefined;
  for (const { text } of lines(expected)) {
    if ((wanted.get(text) ?? 0) > 0) return { line: last + 1, expected: text };
  }
  return undefined;
};
