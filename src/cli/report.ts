import type { CommandModule } from 'yargs';
import { toJsonSummary } from '../report/json-summary.ts';
import { renderMarkdownReport } from '../report/markdown-report.ts';
import { renderSweepMarkdown, toJsonSweep } from '../report/sweep-report.ts';
import { openRun } from '../store/run-directory.ts';
import { isSweep } from '../store/sweep.ts';
import { scoreRun } from './score.ts';
import { summarizeSweep } from './sweep.ts';

interface ReportFlags {
  readonly run: string;
  readonly format: 'md' | 'json';
}

export const reportCommand: CommandModule<object, ReportFlags> = {
  command: 'report <run>',
  describe: 'print a report of a run or a sweep; nothing is executed',
  builder: (yargs) =>
    yargs
      .positional('run', { type: 'string', demandOption: true, describe: 'run directory' })
      .option('format', {
        choices: ['md', 'json'] as const,
        default: 'md',
        describe: 'Markdown or JSON',
      }) as never,
  handler: async ({ run: path, format }) => {
    if (isSweep(path)) {
      const sweep = await summarizeSweep(path);
      process.stdout.write(
        format === 'md' ? renderSweepMarkdown(sweep) : `${JSON.stringify(toJsonSweep(sweep))}\n`,
      );
      return;
    }
    const run = await openRun(path);
    const summary = await scoreRun(run, run.manifest.k);
    process.stdout.write(
      format === 'md' ? renderMarkdownReport(summary) : `${JSON.stringify(toJsonSummary(summary))}\n`,
    );
  },
};
