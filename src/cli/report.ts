import type { CommandModule } from 'yargs';
import type { RunSummary } from '../core/run-summary.ts';
import { toJsonSummary } from '../report/json-summary.ts';
import { renderJunitReport } from '../report/junit-report.ts';
import { renderMarkdownReport } from '../report/markdown-report.ts';
import { openRun } from '../store/run-directory.ts';
import { scoreRun } from './score.ts';

interface ReportFlags {
  readonly run: string;
  readonly format: 'md' | 'json' | 'junit';
}

export const reportCommand: CommandModule<object, ReportFlags> = {
  command: 'report <run>',
  describe: 'print a report of a run; nothing is executed',
  builder: (yargs) =>
    yargs
      .positional('run', { type: 'string', demandOption: true, describe: 'run directory' })
      .option('format', {
        choices: ['md', 'json', 'junit'] as const,
        default: 'md',
        describe: 'Markdown, JSON, or JUnit XML with a test case a task',
      }) as never,
  handler: async ({ run: path, format }) => {
    const run = await openRun(path);
    const summary = await scoreRun(run, run.manifest.k);
    const renderers = {
      md: renderMarkdownReport,
      json: (of: RunSummary) => `${JSON.stringify(toJsonSummary(of))}\n`,
      junit: renderJunitReport,
    };
    process.stdout.write(renderers[format](summary));
  },
};
