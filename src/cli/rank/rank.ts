import { formatChange } from '../../report/gate-report.ts';
import { formatInterval, formatScore } from '../../report/numbers.ts';
import { rankRun } from '../../runs/results/rank-run.ts';
import type { Choice } from '../../scorer/rank-choices.ts';
import { columns } from '../columns.ts';
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
  handler: async ({ run, json, curve = false }) => {
    const { runId, tasks, samples, choices } = await rankRun(run, { curve });
    process.stdout.write(
      json === true
        ? `${JSON.stringify({ run_id: runId, tasks, samples, choices: choices.map((choice) => toJson(choice, curve)) })}\n`
        : `${render(choices, tasks, samples)}${curve ? renderCurve(choices) : ''}`,
    );
  },
};

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
