import { inertText } from '../inert-text.ts';
import { columnsOf } from './fit-text.ts';
import { SIGNS } from './signs.ts';
import type { Span } from './terminal-line.ts';
import { wrapSpans } from './wrap-spans.ts';

/** The name of what follows and what is said of it, on one line; where that is too narrow, what is said goes below. */
export function headLines(name: string, said: readonly Span[], width: number): readonly (readonly Span[])[] {
  const head: Span = { text: name, style: 'bold' };
  if (said.length === 0) return [[head]];
  const text = [
    name,
    SIGNS.between,
    ...said.map((span) => (typeof span === 'string' ? span : span.text)),
  ].join('');
  if (text.length <= 4 * width && columnsOf(inertText(text)) <= width)
    return [[head, SIGNS.between, ...said]];
  return [[head], ...wrapSpans(said, width - 2).map((line): readonly Span[] => ['  ', ...line])];
}
