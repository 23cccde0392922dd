import { relative } from 'node:path';
import { EXIT } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { RunScores } from '../core/run-scores.ts';
import { createExecutor } from '../executor/create-executor.ts';
import type { ModelBackend } from '../model/model-backend.ts';
import { evaluate } from '../pipeline.ts';
import { shouldUseColor } from '../report/color-mode.ts';
import { toJsonSummary } from '../report/json-summary.ts';
import { renderMarkdownReport } from '../report/markdown-report.ts';
import { createProgressReporter, PROCESS_CLOCK, type ProgressReporter } from '../report/progress-reporter.ts';
import { renderSummary } from '../report/terminal-summary.ts';
import type { Tally } from '../scorer/tally.ts';
import type { RunWriter } from '../store/run-directory.ts';
import type { JudgingFlags } from './flags.ts';
import { summarize } from './summarize.ts';
import { stdoutStyle } from './terminal-style.ts';

export interface JudgeRun {
  readonly run: RunWriter;
  readonly problems: readonly Problem[];
  readonly flags: JudgingFlags;
  /** Samples expected in all, for the progress bar. */
  readonly total: number;
  readonly sampling?: { readonly backend: ModelBackend; readonly n: number };
}

const NETWORK_WARNING = `WARNING: --network: programs that a model wrote reach everything that this machine reaches: the internet,
WARNING: --network: its own network, and every service that listens on the machine itself. Isolation is not full.
`;

/**
 * What `run` and `eval` share: executor, progress, Ctrl-C, report, summary.
 *
 * @returns the exit code
 */
export async function judgeRun({ run, problems, flags, total, sampling }: JudgeRun): Promise<number> {
  const startedMs = PROCESS_CLOCK.nowMs();
  const { manifest } = run;
  const interruption = new AbortController();
  if (manifest.grants?.network === true) process.stderr.write(NETWORK_WARNING);
  const executor = createExecutor({
    workers: manifest.workers,
    limits: manifest.limits,
    ...manifest.grants,
    ...(manifest.typeCheck === undefined ? {} : { typeCheck: manifest.typeCheck }),
    ...(flags.python === undefined ? {} : { python: flags.python }),
    ...(flags['require-isolation'] === undefined ? {} : { requireIsolation: flags['require-isolation'] }),
  });
  const stop = () => {
    interruption.abort();
    void executor.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const progress = createProgressReporter({
    stream: process.stderr,
    color: shouldUseColor(process.stderr, process.env),
    quiet: flags.quiet === true,
  });
  let scores: RunScores;
  try {
    const languages = problems.map(({ language }) => language);
    await run.updateManifest({ executors: await executor.describeLanguages(languages) });
    scores = await evaluate({
      run,
      problems,
      executor,
      signal: interruption.signal,
      ...(sampling === undefined ? {} : { sampling }),
      ...(flags.preflight === undefined ? {} : { preflight: flags.preflight }),
      onSample: progressOf(progress, total, startedMs),
    });
  } catch (error) {
    if (interruption.signal.aborted) return interrupted(run);
    sayHowToGoOn(run, 'stopped');
    throw error;
  } finally {
    progress.close();
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    await Promise.all([executor.close(), sampling?.backend.close?.()]);
    await run.close();
  }
  if (interruption.signal.aborted) return interrupted(run);
  const summary = await summarize(run, scores, (PROCESS_CLOCK.nowMs() - startedMs) / 1000);
  const reportPath = relative('.', await run.writeArtifact('report.md', renderMarkdownReport(summary)));
  const shown =
    flags.json === true
      ? `${JSON.stringify(toJsonSummary(summary))}\n`
      : renderSummary({ ...summary, reportPath }, stdoutStyle());
  process.stdout.write(shown);
  return (scores.verdicts.harness_error ?? 0) > 0 ? EXIT.harnessFailure : EXIT.ok;
}

function interrupted(run: RunWriter): number {
  sayHowToGoOn(run, 'interrupted');
  return EXIT.interrupted;
}

function sayHowToGoOn({ path, manifest: { command } }: RunWriter, what: string): void {
  process.stderr.write(
    `${what}; what was done is kept. Go on with: passk ${command} --resume ${relative('.', path)}\n`,
  );
}

function progressOf(progress: ProgressReporter, total: number, startedMs: number): (tally: Tally) => void {
  let doneBefore: number | undefined;
  return (tally) => {
    const verdicts = tally.verdicts();
    const done = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
    doneBefore ??= done;
    progress.update({ done, total, verdicts, startedMs, doneBefore });
  };
}
