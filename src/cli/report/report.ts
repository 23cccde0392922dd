import { PasskError } from '../../core/errors.ts';
import { renderCsvReport } from '../../report/csv/csv-report.ts';
import { renderSweepPage } from '../../report/html/comparison/render-sweep-page.ts';
import { renderHtmlReport } from '../../report/html/render-html-report.ts';
import { toJsonSummary } from '../../report/json/json-summary.ts';
import { renderJunitReport } from '../../report/junit/junit-report.ts';
import { renderMarkdownReport } from '../../report/markdown/markdown-report.ts';
import { renderSweepMarkdown, toJsonSweep } from '../../report/sweep-report.ts';
import { checkedScoreOptions, requireLargerKs, type ScoreOptions } from '../../runs/begin/score-options.ts';
import { collectSweep } from '../../runs/results/collect-comparison.ts';
import { collectHtmlReport } from '../../runs/results/collect-html-report.ts';
import { problemsOf, type ReadRun, readRun } from '../../runs/results/read-run.ts';
import { summarizeSweep } from '../../runs/results/summarize-sweep.ts';
import { openRun } from '../../store/run-directory.ts';
import { isSweep } from '../../store/sweep.ts';
import type { CommandAction } from '../lazy-command.ts';
import { type ScoreFlags, scoreFlags, scoreOptionsOf } from '../score-flags.ts';

const FORMATS = ['md', 'html', 'json', 'csv', 'junit'] as const;

type Format = (typeof FORMATS)[number];

interface ReportFlags extends ScoreFlags {
  readonly run: string;
  readonly format: Format;
}

export const reportCommand: CommandAction<ReportFlags> = {
  builder: (yargs) =>
    yargs
      .positional('run', { type: 'string', demandOption: true, describe: 'run directory' })
      .option('format', {
        choices: FORMATS,
        default: 'md',
        describe: 'Markdown, one HTML file, JSON, CSV with a line a task, JUnit XML with a test case a task',
      })
      .options(scoreFlags)
      .example(
        'passk report reports/RUN --format html > run.html',
        'a file to look at, and to send',
      ) as never,
  handler: async ({ run: path, format, ...flags }) => {
    const asked = scoreOptionsOf(flags);
    if (isSweep(path)) {
      requireNothingAsked(asked, path);
      process.stdout.write(await renderSweep(path, format));
      return;
    }
    const run = await openRun(path);
    const checked = checkedScoreOptions(asked, await problemsOf(run));
    requireLargerKs(checked.submissions, run.manifest.k);
    process.stdout.write(await render(await readRun(run, checked), format));
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
    case 'junit':
      return renderJunitReport(read.summary);
  }
}

/** A sweep shows what its runs have been asked for. */
function requireNothingAsked({ submissions, by }: ScoreOptions, path: string): void {
  if (submissions === undefined && by === undefined) return;
  throw new PasskError('E_USAGE', 'a sweep is reported as its runs were scored', {
    file: path,
    field: submissions === undefined ? '--by' : '--submissions',
    expected: 'one run',
    hint: `Each temperature of it is a run of its own: passk report ${path}/t0.2`,
  });
}

async function renderSweep(path: string, format: Format): Promise<string> {
  if (format === 'csv' || format === 'junit') {
    throw new PasskError('E_USAGE', `a sweep has no report in the format ${format}`, {
      file: path,
      field: '--format',
      expected: 'md, html or json',
      hint: `Each temperature of it is a run of its own: passk report ${path}/t0.2 --format ${format}`,
    });
  }
  const sweep = await summarizeSweep(path);
  switch (format) {
    case 'md':
      return renderSweepMarkdown(sweep);
    case 'html':
      return renderSweepPage(await collectSweep(sweep));
    case 'json':
      return `${JSON.stringify(toJsonSweep(sweep))}\n`;
  }
}
