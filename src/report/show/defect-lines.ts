import type { KnownDefect } from '../../core/known-defect.ts';
import { wrapText } from '../fit-text.ts';
import { inertText } from '../inert-text.ts';
import { describeDefect } from '../known-defects.ts';
import type { Span } from '../terminal-line.ts';

/** What is known against a task, as a warning below its name. */
export function defectLines(defect: KnownDefect | undefined, width: number): readonly (readonly Span[])[] {
  if (defect === undefined) return [];
  return wrapText(inertText(describeDefect(defect)), width - 2).map((text, i) => [
    { text: i === 0 ? '! ' : '  ', style: 'yellow' },
    text,
  ]);
}
