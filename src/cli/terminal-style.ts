import { shouldUseColor } from '../report/terminal/color-mode.ts';
import type { RenderSummaryOptions } from '../report/terminal/terminal-summary.ts';

const FALLBACK_COLUMNS = 100;

/** How to write to stdout: its width, and colour if it is a terminal that wants it. */
export function stdoutStyle(): RenderSummaryOptions {
  // A terminal that does not know its size says 0.
  const width = process.stdout.columns || FALLBACK_COLUMNS;
  return { width, color: shouldUseColor(process.stdout, process.env) };
}
