import { createColors } from 'picocolors';
import { inertText } from '../inert-text.ts';
import { columnsOf, fitText } from './fit-text.ts';

export type TextStyle = 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan' | 'blue' | 'magenta';

/** A piece of a line: plain, or in one style. */
export type Span = string | { readonly text: string; readonly style: TextStyle };

export type Line = readonly Span[];

export const EMPTY_LINE: Line = [];

export function dim(text: string): Span {
  return { text, style: 'dim' };
}

/**
 * One line for a terminal, at most `width` columns. The text of every span is made inert here, so no caller can forget
 * it; the only escape sequences in the result are the styles'.
 */
export function renderLine(spans: Line, width: number, color: boolean): string {
  const colors = createColors(color);
  let left = width;
  let line = '';
  for (const span of spans) {
    const text = fitText(inertText(typeof span === 'string' ? span : span.text), left);
    if (text === '') continue;
    left -= columnsOf(text);
    line += typeof span === 'string' ? text : colors[span.style](text);
  }
  return line;
}
