import { shouldUseColor } from '../report/terminal/color-mode.ts';
import type { RenderSummaryOptions } from '../report/terminal/terminal-summary.ts';

/** Of a terminal that does not tell how wide it is. */
const FALLBACK_COLUMNS = 100;
/** A pipe or a file has no width: wider than anything that we write, so that no sentence and no line of a program is broken. */
const COLUMNS_OF_A_FILE = 10_000;

/** How to write to stdout: its width, and colour if it is a terminal that wants it. */
export function stdoutStyle(): RenderSummaryOptions {
  // A terminal that does not know its size says 0.
  const width = process.stdout.isTTY ? process.stdout.columns || FALLBACK_COLUMNS : COLUMNS_OF_A_FILE;
  return { width, color: shouldUseColor(process.stdout, process.env) };
}
