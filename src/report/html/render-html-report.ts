import type { RunSummary } from '../../core/run-summary.ts';
import { describeDefect } from '../known-defects.ts';
import { describeDrawing } from '../sampling-text.ts';
import { embedBlocks } from './embed-blocks.ts';
import type { HtmlReport } from './html-report.ts';
import type { LiveState } from './live-page.ts';
import { renderPage } from './render-page.ts';
import {
  renderCosts,
  renderRun,
  renderScores,
  renderTags,
  renderVerdicts,
  renderWarnings,
} from './sections.ts';
import { shortenSamples } from './shorten-samples.ts';
import { renderSizes } from './size-chart.ts';
import { renderTaskGrid } from './task-grid.ts';

/**
 * The report of a run as one HTML file that needs nothing else: no network, no server. What models wrote is in it as data
 * only, and a content security policy lets nothing run but the page's own script. Tasks open at once in a file of any size,
 * since each is a block of its own, compressed where the file would be large; below 15 MB in all, for which the longest texts
 * are cut.
 *
 * @param live where `passk view` serves it: it then asks its own server whether there is more
 * @example
 * await writeFile('report.html', renderHtmlReport({ summary, createdAt, curve, tasks }));
 */
export function renderHtmlReport(report: HtmlReport, live?: LiveState): string {
  const { summary, tasks } = report;
  return renderPage({
    kind: 'report',
    live,
    languages: tasks.map(({ language }) => language),
    title: `${summary.suite.name}${summary.model === undefined ? '' : ` · ${summary.model}`}`,
    subtitle: [summary.runId, describeDrawing(summary)].filter((part) => part !== undefined).join(' · '),
    sections: [
      renderWarnings([live?.isGoingOn === true ? withoutMissing(summary) : summary]),
      renderScores(report),
      renderSizes(summary.bySize),
      renderTags(summary),
      renderTaskGrid(report),
      renderVerdicts(summary),
      renderCosts(report),
      renderRun(report),
    ],
    data: embedBlocks(tasks, (task, kept) => ({
      ...task,
      defect: task.defect && describeDefect(task.defect),
      ...shortenSamples(task.samples, task.prompt, kept),
    })),
  });
}

/** What a run that goes on has not drawn yet is not missing. */
function withoutMissing({ missing: _, ...summary }: RunSummary): RunSummary {
  return summary;
}
