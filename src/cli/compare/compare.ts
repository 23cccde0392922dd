import { renderComparisonPage } from '../../report/html/comparison/render-comparison-page.ts';
import { renderComparisonMarkdown } from '../../report/markdown/markdown-comparison.ts';
import { renderComparison } from '../../report/terminal/terminal-comparison.ts';
import { compareRuns } from '../../runs/compare/compare-runs.ts';
import { collectComparison } from '../../runs/results/collect-comparison.ts';
import type { CommandAction } from '../lazy-command.ts';
import { parseAllow } from '../parse-allow.ts';
import { parseKs } from '../parse-lists.ts';
import { parseQuarantine, quarantineFlag, REPEATABLE } from '../quarantine-flag.ts';
import { stdoutStyle } from '../terminal-style.ts';
import { comparisonToRecord } from './compare-output.ts';

const FORMATS = ['text', 'md', 'html', 'json'] as const;

interface CompareFlags {
  readonly runs: readonly string[];
  readonly k: string;
  readonly allow?: string;
  readonly quarantine?: readonly string[];
  readonly seed: number;
  readonly format: (typeof FORMATS)[number];
  readonly json?: boolean;
}

export const compareCommand: CommandAction<CompareFlags> = {
  builder: (yargs) =>
    yargs
      .positional('runs', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'run directories or baseline files, two or more',
      })
      .option('k', { type: 'string', default: '1', describe: 'the k of pass@k' })
      .option('allow', { type: 'string', describe: 'what may differ: suite, limits, judge' })
      .parserConfiguration(REPEATABLE)
      .options(quarantineFlag)
      .option('seed', { type: 'number', default: 0, describe: 'seed of the permutation test' })
      .option('format', {
        choices: FORMATS,
        default: 'text',
        describe: 'for a terminal, Markdown, one HTML file with the samples side by side, JSON',
      })
      .option('json', { type: 'boolean', describe: 'the same as --format json' })
      .example('passk compare base.json RUN_A RUN_B', 'two runs against a baseline, p-values corrected')
      .example('passk compare RUN_A RUN_B --format html > compare.html', 'a file to look at') as never,
  handler: async ({ runs, k, allow, quarantine, seed, format, json }) => {
    const comparison = await compareRuns(runs, {
      k: parseKs(k),
      allow: parseAllow(allow),
      quarantine: parseQuarantine(quarantine),
      seed,
    });
    switch (json === true ? 'json' : format) {
      case 'text':
        process.stdout.write(renderComparison(comparison, stdoutStyle()));
        break;
      case 'md':
        process.stdout.write(renderComparisonMarkdown(comparison));
        break;
      case 'html':
        process.stdout.write(renderComparisonPage(await collectComparison(comparison)));
        break;
      case 'json':
        process.stdout.write(`${JSON.stringify(comparisonToRecord(comparison))}\n`);
    }
  },
};
