import type { Problem } from '../../core/problem.ts';
import type { PassAtK } from '../../core/run-scores.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { selectTasks } from '../../problems/select-tasks.ts';
import { coverageOf } from '../../report/coverage.ts';
import { toJsonSummary } from '../../report/json/json-summary.ts';
import { renderCurve } from '../../report/terminal/curve.ts';
import { renderSummary } from '../../report/terminal/terminal-summary.ts';
import type { ReadRun } from '../../runs/results/collect-html-report.ts';
import { summarize } from '../../runs/results/summarize.ts';
import { scoreTally, scoreTasks } from '../../scorer/score-tally.ts';
import { createTally } from '../../scorer/tally.ts';
import { toRecord } from '../../store/records.ts';
import { openRun, type RunReader } from '../../store/run-directory.ts';
import { parseKs, suiteOptions } from '../flags.ts';
import type { CommandAction } from '../lazy-command.ts';
import { stdoutStyle } from '../terminal-style.ts';

interface ScoreFlags {
  readonly run: string;
  readonly k?: string;
  readonly curve?: boolean;
  readonly json?: boolean;
}

export const scoreCommand: CommandAction<ScoreFlags> = {
  builder: (yargs) =>
    yargs
      .positional('run', { type: 'string', demandOption: true, describe: 'run directory' })
      .option('k', { type: 'string', describe: "the k of pass@k [default: the run's]" })
      .option('curve', { type: 'boolean', describe: 'also pass@k for every k up to n' })
      .option('json', { type: 'boolean', describe: 'print the summary as JSON' }) as never,
  handler: async (flags) => {
    const run = await openRun(flags.run);
    const summary = await scoreRun(run, flags.k === undefined ? run.manifest.k : parseKs(flags.k));
    await run.writeArtifact('scores.json', `${JSON.stringify(toJsonSummary(summary), null, 2)}\n`);
    const curve = flags.curve === true ? scoreCurve(summary) : undefined;
    process.stdout.write(
      flags.json === true
        ? `${JSON.stringify({ ...toJsonSummary(summary), ...(curve && { curve: curve.map(toRecord) }) })}\n`
        : `${renderSummary(summary, stdoutStyle())}${curve === undefined ? '' : renderCurve(curve, stdoutStyle())}`,
    );
  },
};

/** pass@k for every k that all scored tasks have samples for. */
function scoreCurve(summary: RunSummary): readonly PassAtK[] {
  const { smallest } = coverageOf(summary);
  return scoreTasks(
    summary.tasks,
    Array.from({ length: smallest }, (_, i) => i + 1),
  );
}

/** Scores a run from what is on disk. */
export async function scoreRun(run: RunReader, ks: readonly number[]): Promise<RunSummary> {
  return (await readRun(run, ks)).summary;
}

/** The tasks of a run, with their texts. */
export async function problemsOf({ manifest: { suite, tasks } }: RunReader): Promise<readonly Problem[]> {
  return selectTasks(await loadSuite(suite.source, suiteOptions(suite)), tasks);
}

/** The same, with what the scores were made of. */
export async function readRun(run: RunReader, ks: readonly number[]): Promise<ReadRun> {
  const problems = await problemsOf(run);
  const tally = createTally(problems.map((problem) => problem.taskId));
  let wallMs = 0;
  for await (const execution of run.executions()) {
    tally.add(execution);
    wallMs += execution.wallMs ?? 0;
  }
  return { run, problems, summary: await summarize(run, problems, scoreTally(tally, ks), wallMs) };
}
