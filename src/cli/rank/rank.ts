import type { Completion } from '../../core/completion.ts';
import { PasskError } from '../../core/errors.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { formatChange } from '../../report/gate-report.ts';
import { formatInterval, formatScore } from '../../report/numbers.ts';
import { judgedSamples } from '../../runs/results/judged-samples.ts';
import { type Candidate, type Choice, type RankedTask, rankChoices } from '../../scorer/rank-choices.ts';
import { resumeCommand } from '../../store/resume-command.ts';
import { openRun, type RunReader } from '../../store/run-directory.ts';
import { columns } from '../columns.ts';
import { suiteOptions } from '../flags.ts';
import type { CommandAction } from '../lazy-command.ts';

interface RankFlags {
  readonly run: string;
  readonly json?: boolean;
  readonly curve?: boolean;
}

export const rankCommand: CommandAction<RankFlags> = {
  builder: (yargs) =>
    yargs
      .positional('run', { type: 'string', demandOption: true, describe: 'run directory' })
      .option('curve', { type: 'boolean', describe: 'also for choosing one of k, for every k' })
      .option('json', { type: 'boolean', describe: 'print the result as JSON' }) as never,
  handler: async ({ run: path, json, curve }) => {
    const run = await openRun(path);
    const tasks = await candidatesOf(run);
    const samples = tasks.reduce((sum, { candidates }) => sum + candidates.length, 0);
    if (samples === 0) {
      throw new PasskError('E_INPUT', 'the run has no judged sample to choose from', {
        file: path,
        hint: `Go on with: ${resumeCommand(run.manifest, path)}`,
      });
    }
    const choices = rankChoices(tasks, { curve: curve === true });
    process.stdout.write(
      json === true
        ? `${JSON.stringify({ run_id: run.manifest.runId, tasks: tasks.length, samples, choices: choices.map((choice) => toJson(choice, curve === true)) })}\n`
        : `${render(choices, tasks.length, samples)}${curve === true ? renderCurve(choices) : ''}`,
    );
  },
};

/** Judged samples by task. A harness error is no verdict, and its sample no candidate. */
async function candidatesOf(run: RunReader): Promise<readonly RankedTask[]> {
  const { suite: source } = run.manifest;
  const suite = await loadSuite(source.source, suiteOptions(source));
  if (suite.sha256 !== source.sha256) {
    throw new PasskError(
      'E_INPUT',
      `the suite "${source.source}" is not the one that the run was made with`,
      {
        file: run.path,
        expected: `SHA-256 ${source.sha256}`,
      },
    );
  }
  const tasks = new Map<string, Candidate[]>();
  for await (const { completion, execution, program } of judgedSamples(run, suite.problems)) {
    if (execution.verdict === 'harness_error') continue;
    const candidates = tasks.get(completion.taskId) ?? [];
    tasks.set(completion.taskId, candidates);
    candidates.push({
      passed: execution.verdict === 'passed',
      length: completion.completion.length,
      program,
      ...logprobOf(completion),
    });
  }
  return [...tasks].map(([taskId, candidates]) => ({ taskId, candidates }));
}

function logprobOf({ extra = {} }: Completion): Pick<Candidate, 'logprobSum' | 'tokens'> {
  const { logprob_sum: sum, output_tokens: tokens } = extra;
  return {
    ...(typeof sum === 'number' ? { logprobSum: sum } : {}),
    ...(typeof tokens === 'number' ? { tokens } : {}),
  };
}

function toJson(
  { rule, value, interval, gain, gainInterval, tiedTasks, lacking, curve }: Choice,
  withCurve: boolean,
): object {
  return {
    rule,
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    gain,
    gain_low: gainInterval?.low ?? null,
    gain_high: gainInterval?.high ?? null,
    tied_tasks: tiedTasks,
    lacking,
    ...(withCurve ? { curve } : {}),
  };
}

/** A row for each k and a column for each rule that has a curve. */
function renderCurve(choices: readonly Choice[]): string {
  const shown = choices.flatMap(({ rule, curve }) => (curve === null ? [] : [{ rule, curve }]));
  const rows = (shown[0]?.curve ?? []).map(({ k }, i) => [
    String(k),
    ...shown.map(({ curve }) => formatScore(curve[i]?.value ?? 0)),
  ]);
  return `\n${columns([['one of k', ...shown.map(({ rule }) => rule)], ...rows])}`;
}

const FIELDS: Readonly<Record<string, string>> = {
  mean_logprob: 'logprob_sum and output_tokens',
  sum_logprob: 'logprob_sum',
};

function render(choices: readonly Choice[], tasks: number, samples: number): string {
  const rows = choices.flatMap(({ rule, value, interval, gain, gainInterval, tiedTasks }) =>
    value === null || interval === null || gain === null || gainInterval === null
      ? []
      : [
          [
            rule,
            formatScore(value),
            formatInterval(interval.low, interval.high),
            formatChange(gain),
            formatInterval(gainInterval.low, gainInterval.high),
            String(tiedTasks),
          ],
        ],
  );
  const lacks = choices
    .filter(({ value }) => value === null)
    .map(
      ({ rule, lacking }) => `${rule}: ${lacking} of ${samples} samples have no ${FIELDS[rule] ?? rule}\n`,
    );
  return [
    columns([['choice', 'pass@1', 'tasks like these', 'over random', '', 'ties'], ...rows]),
    `over ${tasks} tasks, ${samples} samples; 95 % intervals; ties: tasks whose best samples were averaged\n`,
    ...lacks,
  ].join('');
}
