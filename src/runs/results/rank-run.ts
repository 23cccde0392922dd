import type { Completion } from '../../core/completion.ts';
import { PasskError } from '../../core/errors.ts';
import { type Execution, hasPassedPublic } from '../../core/execution.ts';
import type { Problem } from '../../core/problem.ts';
import { showsCases } from '../../core/tests/problem-tests.ts';
import { type Candidate, type Choice, type RankedTask, rankChoices } from '../../scorer/rank-choices.ts';
import { requireSameSuite } from '../../store/require-same-suite.ts';
import { resumeCommand } from '../../store/resume-command.ts';
import { openRun, type RunReader } from '../../store/run-directory.ts';
import { judgedSamples } from './judged-samples.ts';
import { suiteOf } from './read-run.ts';

/** pass@1 of choosing one of a task's samples, by each rule. */
export interface RankedRun {
  readonly runId: string;
  /** Tasks and samples that were chosen from. */
  readonly tasks: number;
  readonly samples: number;
  readonly choices: readonly Choice[];
}

/**
 * What choosing one of n samples by log-probability, length or majority would be worth, as `passk rank` says. Nothing is executed.
 *
 * @param path the run directory
 * @param options `curve`: also for choosing one of k, for every k. @default false
 * @throws PasskError E_INPUT where no sample is judged, or the suite has changed
 * @example
 * const { choices } = await rankRun(run.path);
 * choices.find(({ rule }) => rule === 'shortest')?.value;
 */
export async function rankRun(
  path: string,
  { curve = false }: { readonly curve?: boolean } = {},
): Promise<RankedRun> {
  const run = await openRun(path);
  const tasks = await candidatesOf(run);
  const samples = tasks.reduce((sum, { candidates }) => sum + candidates.length, 0);
  if (samples === 0) {
    throw new PasskError('E_INPUT', 'the run has no judged sample to choose from', {
      file: path,
      hint: `Go on with: ${resumeCommand(run.manifest, path)}`,
    });
  }
  return { runId: run.manifest.runId, tasks: tasks.length, samples, choices: rankChoices(tasks, { curve }) };
}

/** Judged samples by task. A harness error is no verdict, and its sample no candidate. */
async function candidatesOf(run: RunReader): Promise<readonly RankedTask[]> {
  const { manifest, path: file } = run;
  const suite = await suiteOf(run);
  requireSameSuite(suite, manifest, { source: manifest.suite.source, file });
  const isFiltered = suite.problems.some(showsCases);
  const tasks = new Map<string, Candidate[]>();
  for await (const { problem, completion, execution, program } of judgedSamples(run, suite.problems)) {
    if (execution.verdict === 'harness_error') continue;
    const candidates = tasks.get(completion.taskId) ?? [];
    tasks.set(completion.taskId, candidates);
    candidates.push({
      passed: execution.verdict === 'passed',
      length: completion.completion.length,
      program,
      ...logprobOf(completion),
      ...(isFiltered ? { passedPublic: isCandidate(problem, execution) } : {}),
    });
  }
  return [...tasks].map(([taskId, candidates]) => ({ taskId, candidates }));
}

function isCandidate(problem: Problem, execution: Execution): boolean {
  return !showsCases(problem) || execution.verdict === 'passed' || hasPassedPublic(execution) === true;
}

function logprobOf({ extra = {} }: Completion): Pick<Candidate, 'logprobSum' | 'tokens'> {
  const { logprob_sum: sum, output_tokens: tokens } = extra;
  return {
    ...(typeof sum === 'number' ? { logprobSum: sum } : {}),
    ...(typeof tokens === 'number' ? { tokens } : {}),
  };
}
