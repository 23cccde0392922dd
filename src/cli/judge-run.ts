import { EXIT } from '../core/errors.ts';
import type { RunSummary } from '../core/run-summary.ts';
import { toJsonSummary } from '../report/json/json-summary.ts';
import { renderSummary } from '../report/terminal/terminal-summary.ts';
import { type JudgeJob, withJudge } from '../runs/judge/judging.ts';
import type { JudgingFlags } from './flags.ts';
import { stdoutStyle } from './terminal-style.ts';

/**
 * Finishes one run and shows its summary.
 *
 * @returns the exit code
 */
export async function judgeRun({
  flags,
  ...job
}: JudgeJob & { readonly flags: JudgingFlags }): Promise<number> {
  const summary = await withJudge(job.run.manifest, flags, (judge) => judge.finish(job));
  if (summary === undefined) return EXIT.interrupted;
  const shown =
    flags.json === true
      ? `${JSON.stringify(toJsonSummary(summary))}\n`
      : renderSummary(summary, stdoutStyle());
  process.stdout.write(shown);
  return exitCodeOf([summary]);
}

/** What was asked for is not all there: samples that could not be had, or not be judged. */
export function exitCodeOf(summaries: readonly RunSummary[]): number {
  const isWhole = summaries.every(
    ({ verdicts, missing }) => (verdicts.harness_error ?? 0) === 0 && missing === undefined,
  );
  return isWhole ? EXIT.ok : EXIT.harnessFailure;
}
