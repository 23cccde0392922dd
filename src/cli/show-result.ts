import { EXIT } from '../core/errors.ts';
import { toJsonSummary } from '../report/json/json-summary.ts';
import { renderSummary } from '../report/terminal/terminal-summary.ts';
import type { RunResult } from '../runs/results/run-result.ts';
import { stdoutStyle } from './terminal-style.ts';

export function showResult({ summary }: RunResult, { json }: { readonly json?: boolean | undefined }): void {
  process.stdout.write(
    json === true ? `${JSON.stringify(toJsonSummary(summary))}\n` : renderSummary(summary, stdoutStyle()),
  );
}

/** What was asked for may not all be there: samples that could not be had, or not be judged. */
export function exitCodeOf({ isComplete }: Pick<RunResult, 'isComplete'>): number {
  return isComplete ? EXIT.ok : EXIT.harnessFailure;
}
