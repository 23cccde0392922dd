import type { PassAtK } from '../../core/run-scores.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import { coverageOf } from '../../report/coverage.ts';
import { toJsonSummary } from '../../report/json/json-summary.ts';
import { renderCurve } from '../../report/terminal/curve.ts';
import { renderSummary } from '../../report/terminal/terminal-summary.ts';
import { scoreRun } from '../../runs/results/score-run.ts';
import { scoreTasks } from '../../scorer/score-tally.ts';
import { toRecord } from '../../store/records.ts';
import type { CommandAction } from '../lazy-command.ts';
import { parseKs } from '../parse-lists.ts';
import { type ScoreFlags, scoreFlags, scoreOptionsOf } from '../score-flags.ts';
import { stdoutStyle } from '../terminal-style.ts';

interface ScoreCommandFlags extends ScoreFlags {
  readonly run: string;
  readonly k?: string;
  readonly curve?: boolean;
  readonly json?: boolean;
}

export const scoreCommand: CommandAction<ScoreCommandFlags> = {
  builder: (yargs) =>
    yargs
      .positional('run', { type: 'string', demandOption: true, describe: 'run directory' })
      .option('k', { type: 'string', describe: "the k of pass@k [default: the run's]" })
      .options(scoreFlags)
      .option('curve', { type: 'boolean', describe: 'also pass@k for every k up to n' })
      .option('json', { type: 'boolean', describe: 'print the summary as JSON' }) as never,
  handler: async (flags) => {
    const k = flags.k === undefined ? {} : { k: parseKs(flags.k) };
    const { summary } = await scoreRun(flags.run, { ...k, ...scoreOptionsOf(flags) });
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
