import { relative } from 'node:path';
import type { JudgingFlags } from '../../cli/flags.ts';
import { watchForInterruption } from '../../cli/interruption.ts';
import { warnOfMissingLayers } from '../../cli/missing-layers.ts';
import { isPasskError } from '../../core/errors.ts';
import type { Problem } from '../../core/problem.ts';
import type { RunScores } from '../../core/run-scores.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import { mostWorkers } from '../../executor/check-workers.ts';
import { createExecutor } from '../../executor/create-executor.ts';
import { extractBy } from '../../extractor/extract-by.ts';
import { extractOnce } from '../../extractor/extract-once.ts';
import { describeContradicted } from '../../report/contradicted-tasks.ts';
import { renderHtmlReport } from '../../report/html/render-html-report.ts';
import { renderMarkdownReport } from '../../report/markdown/markdown-report.ts';
import { shouldUseColor } from '../../report/terminal/color-mode.ts';
import {
  createProgressReporter,
  PROCESS_CLOCK,
  type ProgressReporter,
} from '../../report/terminal/progress-reporter.ts';
import type { Tally } from '../../scorer/tally.ts';
import type { RunManifest } from '../../store/manifest.ts';
import { resumeCommand } from '../../store/resume-command.ts';
import type { RunWriter } from '../../store/run-directory.ts';
import { collectHtmlReport } from '../results/collect-html-report.ts';
import { summarize } from '../results/summarize.ts';
import type { Drawing } from './drawing.ts';
import { leastOf } from './least-isolation.ts';
import { evaluate } from './pipeline.ts';

/** A page is put together in memory, through which a larger run only streams. */
export const MOST_SAMPLES_OF_A_PAGE = 50_000;

/** One run to be finished. */
export interface JudgeJob {
  readonly run: RunWriter;
  readonly problems: readonly Problem[];
  /** Samples expected in all, for the progress bar. */
  readonly total: number;
  readonly drawing?: Drawing;
  /** Check canonical solutions first. @default true */
  readonly preflight?: boolean;
  /** What `--resume` names. @default the run's directory */
  readonly resumePath?: string;
}

/** The executor that one command, with one run or several, judges by. */
export interface Judge {
  /** Samples, executes, scores and reports; closes the run. Undefined when it was interrupted, which it says. */
  finish(job: JudgeJob): Promise<RunSummary | undefined>;
}

const NETWORK_WARNING = `WARNING: --network: programs that a model wrote reach everything that this machine reaches: the internet,
WARNING: --network: its own network, and every service that listens on the machine itself. Isolation is not full.
`;

/** Opens what `run` and `eval` judge by: executor, progress, Ctrl-C; and closes it, however the work ends. */
export async function withJudge<T>(
  manifest: RunManifest,
  flags: JudgingFlags,
  work: (judge: Judge) => Promise<T>,
): Promise<T> {
  if (manifest.grants?.network === true) process.stderr.write(NETWORK_WARNING);
  const executor = createExecutor({
    // A run may be resumed on a smaller machine than it began on.
    workers: flags.workers ?? Math.min(manifest.workers, mostWorkers()),
    limits: manifest.limits,
    ...manifest.grants,
    ...(manifest.typeCheck === undefined ? {} : { typeCheck: manifest.typeCheck }),
    ...(flags.python === undefined ? {} : { python: flags.python }),
    ...(flags['require-isolation'] === undefined ? {} : { requireIsolation: flags['require-isolation'] }),
  });
  const finish = async (job: JudgeJob): Promise<RunSummary | undefined> => {
    const { run, problems, total, drawing, preflight = true } = job;
    const startedMs = PROCESS_CLOCK.nowMs();
    const progress = createProgressReporter({
      stream: process.stderr,
      color: shouldUseColor(process.stderr, process.env),
      quiet: flags.quiet === true,
    });
    const { extraction = 'verbatim' } = run.manifest;
    const find = extractBy(extraction);
    // Verbatim programs are put together faster than they are remembered.
    const extract = extraction === 'verbatim' ? find : extractOnce(find, MOST_SAMPLES_OF_A_PAGE);
    let saidSo = false;
    const sayInterrupted = () => {
      if (!saidSo) sayHowToGoOn(job, 'interrupted');
      saidSo = true;
    };
    const interruption = watchForInterruption(() => void executor.close(), sayInterrupted);
    const { signal } = interruption;
    let scores: RunScores;
    try {
      const languages = problems.map(({ language }) => language);
      const executors = await executor.describeLanguages(languages);
      warnOfMissingLayers(executors);
      await run.updateManifest({ executors: leastOf(executors, run.manifest.executors) });
      scores = await evaluate({
        run,
        problems,
        executor,
        extract,
        signal,
        preflight: preflight && flags.preflight !== false,
        strictPreflight: flags['strict-preflight'] === true,
        onContradicted: (tasks) => {
          for (const note of describeContradicted(tasks)) process.stderr.write(`warning: ${note}\n`);
        },
        ...(drawing === undefined ? {} : { sampling: drawing.sampling }),
        onSample: progressOf(progress, total, startedMs),
      });
    } catch (error) {
      if (!signal.aborted) {
        const isGone = preflight && (await run.discardIfUntouched());
        if (!isGone && canGoOn(error)) sayHowToGoOn(job, 'stopped');
        throw error;
      }
      sayInterrupted();
      return undefined;
    } finally {
      progress.close();
      const tookMs = Math.round(PROCESS_CLOCK.nowMs() - startedMs);
      // What it took is not worth an error of its own: one that says why the run has stopped is on its way.
      await run.updateManifest({ wallMs: (run.manifest.wallMs ?? 0) + tookMs }).catch(() => undefined);
      await run.close();
      interruption.release(); // all is on disk: what is left is one long piece of work, and is done again by `passk score`
    }
    if (signal.aborted) {
      sayInterrupted();
      return undefined;
    }
    const summary = await summarize(run, problems, scores);
    const reportPath = relative('.', await run.writeArtifact('report.md', renderMarkdownReport(summary)));
    if (summary.samples <= MOST_SAMPLES_OF_A_PAGE) {
      const page = renderHtmlReport(await collectHtmlReport({ run, problems, summary, extract }));
      await run.writeArtifact('report.html', page);
    }
    if (summary.missing !== undefined && drawing !== undefined) {
      sayHowToGoOn(job, drawing.explain(summary.missing, total), drawing.moreFlags);
    }
    return { ...summary, reportPath };
  };

  try {
    return await work({ finish });
  } finally {
    await executor.close();
  }
}

/** What a run directory itself has wrong with it, it has when the run is resumed, too. */
function canGoOn(error: unknown): boolean {
  return !isPasskError(error) || (error.place.line === undefined && error.code !== 'E_INPUT');
}

function sayHowToGoOn({ run, resumePath = run.path }: JudgeJob, what: string, moreFlags = ''): void {
  const command = resumeCommand(run.manifest, relative('.', resumePath));
  process.stderr.write(`${what}; what was done is kept. Go on with: ${command}${moreFlags}\n`);
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
