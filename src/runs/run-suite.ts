import { beginRun } from './begin/begin-runs.ts';
import { reopenRun } from './begin/reopen-run.ts';
import type { SuiteRunOptions } from './begin/suite-run-options.ts';
import { createDrawing, openBudget } from './judge/drawing.ts';
import { withJudge } from './judge/judging.ts';
import { refuseAborted } from './refuse-aborted.ts';
import { type RunResult, toRunResult } from './results/run-result.ts';

/** Of {@link runSuite}. */
export interface RunSuiteOptions extends SuiteRunOptions {
  /** Go on with this run directory. Options that are left out are the run's own. @default a new run */
  readonly resume?: string;
}

/**
 * Samples completions of a suite from a model, executes them in the sandbox, scores and reports: all that `passk run` does, but for the words
 * on the terminal. Everything is on disk before the next step looks at it, so that a run which ends anywhere can be resumed.
 *
 * @returns the scores. Samples that could not be had, or that the harness could not judge, are no error: see `isComplete`
 * @throws PasskError E_USAGE for an option that does not do; it has the name that the command gives it where the command has it, too.
 * E_INPUT for a suite, model or run directory that can't be used, E_PREFLIGHT when this machine would give wrong verdicts, E_HARNESS when the
 * model can't be asked or the isolation that is required is not there, E_STORE when the disk refuses, E_INTERRUPTED when `signal` was aborted
 * @example
 * const run = await runSuite({ suite: 'passk-core', model: 'openai:qwen2.5-coder', baseUrl: 'http://localhost:8000/v1', n: 5, k: [1, 5] });
 * console.log(run.path, run.scores.passAtK[0]?.value);
 */
export async function runSuite(options: RunSuiteOptions = {}): Promise<RunResult> {
  refuseAborted(options);
  const { resume } = options;
  const opened = resume === undefined ? await beginRun(options) : await reopenRun(resume, options);
  const { run, problems, n, close } = opened;
  try {
    const drawing = createDrawing(opened, await openBudget([run]));
    const job = { run, problems, total: problems.length * n, drawing };
    return toRunResult(run.path, await withJudge(run.manifest, options, (judge) => judge.finish(job)));
  } finally {
    await close();
  }
}
