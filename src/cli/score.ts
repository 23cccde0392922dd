import type { CommandModule } from 'yargs';
import type { RunSummary } from '../core/run-summary.ts';
import { loadSuite } from '../problems/load-suite.ts';
import { selectTasks } from '../problems/select-tasks.ts';
import { toJsonSummary } from '../report/json-summary.ts';
import { renderSummary } from '../report/terminal-summary.ts';
import { scoreTally } from '../scorer/score-tally.ts';
import { createTally } from '../scorer/tally.ts';
import { openRun, type RunReader } from '../store/run-directory.ts';
import type { ReadRun } from './collect-html-report.ts';
import { parseKs, suiteOptions } from './flags.ts';
import { summarize } from './summarize.ts';
import { stdoutStyle } from './terminal-style.ts';

interface ScoreFlags {
  readonly run: string;
  readonly k?: string;
  readonly json?: boolean;
}

export const scoreCommand: CommandModule<object, ScoreFlags> = {
  command: 'score <run>',
  describe: 'score a run again from its executions; nothing is executed',
  builder: (yargs) =>
    yargs
      .positional('run', { type: 'string', demandOption: true, describe: 'run directory' })
      .option('k', { type: 'string', describe: 'the k of pass@k [default: the run’s]' })
      .option('json', { type: 'boolean', describe: 'print the summary as JSON' }) as never,
  handler: async (flags) => {
    const run = await openRun(flags.run);
    const summary = await scoreRun(run, flags.k === undefined ? run.manifest.k : parseKs(flags.k));
    await run.writeArtifact('scores.json', `${JSON.stringify(toJsonSummary(summary), null, 2)}\n`);
    process.stdout.write(
      flags.json === true
        ? `${JSON.stringify(toJsonSummary(summary))}\n`
        : renderSummary(summary, stdoutStyle()),
    );
  },
};

/** Scores a run from what is on disk; `wallSeconds` is the sum of what its programs took. */
export async function scoreRun(run: RunReader, ks: readonly number[]): Promise<RunSummary> {
  return (await readRun(run, ks)).summary;
}

/** The same, with what the scores were made of. */
export async function readRun(run: RunReader, ks: readonly number[]): Promise<ReadRun> {
  const { suite, tasks } = run.manifest;
  const problems = selectTasks(await loadSuite(suite.source, suiteOptions(suite)), tasks);
  const tally = createTally(problems.map((problem) => problem.taskId));
  let wallMs = 0;
  for await (const execution of run.executions()) {
    tally.add(execution);
    wallMs += execution.wallMs ?? 0;
  }
  return { run, problems, tally, summary: await summarize(run, scoreTally(tally, ks), wallMs / 1000) };
}
