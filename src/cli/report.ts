import type { CommandModule } from 'yargs';
import { renderCsvReport } from '../report/csv-report.ts';
import { renderHtmlReport } from '../report/html/render-html-report.ts';
import { toJsonSummary } from '../report/json-summary.ts';
import { renderMarkdownReport } from '../report/markdown-report.ts';
import { openRun } from '../store/run-directory.ts';
import { collectHtmlReport, type ReadRun } from './collect-html-report.ts';
import { readRun } from './score.ts';

const FORMATS = ['md', 'html', 'json', 'csv'] as const;

type Format = (typeof FORMATS)[number];

interface ReportFlags {
  readonly run: string;
  readonly format: Format;
}

export const reportCommand: CommandModule<object, ReportFlags> = {
  command: 'report <run>',
  describe: 'print a report of a run; nothing is executed',
  builder: (yargs) =>
    yargs
      .positional('run', { type: 'string', demandOption: true, describe: 'run directory' })
      .option('format', {
        choices: FORMATS,
        default: 'md',
        describe: 'Markdown, one HTML file, JSON, or CSV with a line a task',
      })
      .example(
        'passk report reports/RUN --format html > run.html',
        'a file to look at, and to send',
      ) as never,
  handler: async ({ run: path, format }) => {
    const run = await openRun(path);
    process.stdout.write(await render(await readRun(run, run.manifest.k), format));
  },
};

async function render(read: ReadRun, format: Format): Promise<string> {
  switch (format) {
    case 'md':
      return renderMarkdownReport(read.summary);
    case 'html':
      return renderHtmlReport(await collectHtmlReport(read));
    case 'json':
      return `${JSON.stringify(toJsonSummary(read.summary))}\n`;
    case 'csv':
      return renderCsvReport(read.summary);
  }
}
