import type { KnownDefect } from '../../core/known-defect.ts';
import { describeDefect } from '../known-defects.ts';
import type { Line } from '../terminal/terminal-line.ts';
import { warningLines } from '../terminal/wrapped-lines.ts';

/** What is known against a task, as a warning below its name. */
export function defectLines(defect: KnownDefect | undefined, width: number): readonly Line[] {
  if (defect === undefined) return [];
  return warningLines(describeDefect(defect), width);
}
