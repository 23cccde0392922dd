import { relative } from 'node:path';
import { definedOnly } from '../../core/defined-only.ts';
import { isPasskError, PasskError } from '../../core/errors.ts';
import type { Problem } from '../../core/problem.ts';
import type { RunScores } from '../../core/run-scores.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import { createExecutor } from '../../executor/create-executor.ts';
import { extractBy } from '../../extractor/extract-by.ts';
import { extractOnce } from '../../extractor/extract-once.ts';
import { renderHtmlReport } from '../../report/html/render-html-report.ts';
import { renderMarkdownReport } from '../../report/markdown/markdown-report.ts';
import type { Tally } from '../../scorer/tally.ts';
import type { RunManifest } from '../../store/manifest.ts';
import { resumeCommand } from '../../store/resume-command.ts';
import type { RunWriter } from '../../store/run-directory.ts';
import { mostWorkers } from '../../workers/check-workers.ts';
import type { JudgingOptions } from '../begin/judging-options.ts';
import { collectHtmlReport } from '../results/collect-html-report.ts';
import { summarize } from '../results/summarize.ts';
import type { RunEvent } from '../run-event.ts';
import type { Drawing } from './drawing.ts';
import { leastOf } from './least-isolation.ts';
import { evaluate } from './pipeline.ts';

/** A page is put together in memory, through which a larger run only streams. */
export const MOST_SAMPLES_OF_A_PAGE = 50_000;

/** One run to be finished. */
export interface JudgeJob {
  readonly run: RunWriter;
  readonly problems: readonly Problem[];
  /** Samples expected in all. */
  readonly total: number;
  readonly drawing?: Drawing;
  /** Check canonical solutions first. @default true */
  readonly preflight?: boolean;
  /** What `--resume` names. @default the run's directory */
  readonly resumePath?: string;
}

/** The executor that one call, with one run or several, judges by. */
export interface Judge {
  /**
   * Samples, executes, scores and reports; closes the run.
   *
   * @throws PasskError E_INTERRUPTED when the call was aborted
   */
  finish(job: JudgeJob): Promise<RunSummary>;
}

type JudgeOptions = Pick<
  JudgingOptions,
  'workers' | 'python' | 'requireIsolation' | 'preflight' | 'strictPreflight' | 'onProgress' | 'signal'
>;

/** Opens the executor that runs are judged by, ends its work when the signal says so, and closes it, however the work ends. */
export async function withJudge<T>(
  manifest: RunManifest,
  options: JudgeOptions,
  work: (judge: Judge) => Promise<T>,
): Promise<T> {
  const { signal, onProgress: tell = () => undefined, python, requireIsolation } = options;
  if (manifest.grants?.network === true) tell({ type: 'network-granted' });
  const executor = createExecutor({
    // A run may be resumed on a smaller machine than it began on.
    workers: options.workers ?? Math.min(manifest.workers, mostWorkers()),
    limits: manifest.limits,
    ...manifest.grants,
    ...definedOnly({ typeCheck: manifest.typeCheck, python, requireIsolation }),
  });
  const end = () => void executor.close();
  signal?.addEventListener('abort', end);
  if (signal?.aborted === true) end();

  const finish = async (job: JudgeJob): Promise<RunSummary> => {
    const { run, problems, total, drawing, preflight = true, resumePath = run.path } = job;
    const goOn = resumeCommand(run.manifest, relative('.', resumePath));
    const stopped = (reason: string, moreFlags = '') =>
      tell({ type: 'run-stopped', reason, resumeCommand: `${goOn}${moreFlags}` });
    const interrupted = () =>
      new PasskError('E_INTERRUPTED', 'interrupted; what was done is kept', {
        file: run.path,
        hint: `Go on with: ${goOn}`,
      });
    const startedMs = performance.now();
    const { extraction = 'verbatim' } = run.manifest;
    const find = extractBy(extraction);
    // Verbatim programs are put together faster than they are remembered.
    const extract = extraction === 'verbatim' ? find : extractOnce(find, MOST_SAMPLES_OF_A_PAGE);
    tell({ type: 'run-opened', path: run.path, total, resumeCommand: goOn });
    if (run.damaged !== undefined) tell({ type: 'verdicts-damaged', ...run.damaged });
    let scores: RunScores;
    try {
      const languages = problems.map(({ language }) => language);
      const executors = await executor.describeLanguages(languages);
      tell({ type: 'executors-started', executors });
      await run.updateManifest({ executors: leastOf(executors, run.manifest.executors) });
      scores = await evaluate({
        run,
        problems,
        executor,
        extract,
        preflight: preflight && options.preflight !== false,
        strictPreflight: options.strictPreflight === true,
        onContradicted: (tasks) => tell({ type: 'tasks-left-out', tasks }),
        onSample: progressOf(tell, total),
        ...definedOnly({ signal, sampling: drawing?.sampling }),
      });
    } catch (error) {
      if (signal?.aborted !== true) {
        const isGone = preflight && (await run.discardIfUntouched());
        if (!isGone && canGoOn(error)) stopped('stopped');
        throw error;
      }
      stopped('interrupted');
      throw interrupted();
    } finally {
      const tookMs = Math.round(performance.now() - startedMs);
      // What it took is not worth an error of its own: one that says why the run has stopped is on its way.
      await run.updateManifest({ wallMs: (run.manifest.wallMs ?? 0) + tookMs }).catch(() => undefined);
      await run.close();
      tell({ type: 'run-closed' }); // what is left is one long piece of work, and is done again by `passk score`
    }
    if (signal?.aborted === true) {
      stopped('interrupted');
      throw interrupted();
    }
    const summary = await summarize(run, problems, scores);
    const reportPath = relative('.', await run.writeArtifact('report.md', renderMarkdownReport(summary)));
    if (summary.samples <= MOST_SAMPLES_OF_A_PAGE) {
      const page = renderHtmlReport(await collectHtmlReport({ run, problems, summary, extract }));
      await run.writeArtifact('report.html', page);
    }
    if (summary.missing !== undefined && drawing !== undefined) {
      stopped(drawing.explain(summary.missing, total), drawing.moreFlags);
    }
    return { ...summary, reportPath };
  };

  try {
    return await work({ finish });
  } finally {
    signal?.removeEventListener('abort', end);
    await executor.close();
  }
}

/** What a run directory itself has wrong with it, it has when the run is resumed, too. */
function canGoOn(error: unknown): boolean {
  return !isPasskError(error) || (error.place.line === undefined && error.code !== 'E_INPUT');
}

function progressOf(tell: (event: RunEvent) => void, total: number): (tally: Tally) => void {
  let doneBefore: number | undefined;
  return (tally) => {
    const verdicts = tally.verdicts();
    const done = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
    doneBefore ??= done;
    tell({ type: 'progress', done, doneBefore, total, verdicts });
  };
}
