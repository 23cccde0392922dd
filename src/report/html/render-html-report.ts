import { ACTIVE_CHARACTERS } from '../inert-text.ts';
import { describeDrawing } from '../sampling-text.ts';
import { embedTasks } from './embed-tasks.ts';
import { escapeHtml } from './escape-html.ts';
import type { HtmlReport } from './html-report.ts';
import { readPageAssets } from './page-assets.ts';
import { renderCosts, renderRun, renderScores, renderVerdicts, renderWarnings, show } from './sections.ts';
import { renderTaskGrid } from './task-grid.ts';

/**
 * The report of a run as one HTML file that needs nothing else: no network, no server. What models wrote is in it as data
 * only, and a content security policy lets nothing run but the page's own script. Tasks open at once in a file of any size,
 * since each is a block of its own, compressed where the file would be large; below 15 MB in all, for which the longest texts
 * are cut.
 *
 * @example
 * await writeFile('report.html', renderHtmlReport({ summary, createdAt, curve, tasks }));
 */
export function renderHtmlReport(report: HtmlReport): string {
  const { summary } = report;
  const { styles, scripts, contentSecurityPolicy } = readPageAssets();
  const { tasks, textLimit } = embedTasks(report.tasks);
  const title = `${summary.suite.name}${summary.model === undefined ? '' : ` · ${summary.model}`}`;
  const about = [summary.runId, describeDrawing(summary)].filter((part) => part !== undefined).join(' · ');
  const blocks = tasks.map(
    ({ encoding, text }, index) =>
      `<script type="application/${encoding}" id="data-${index}">${text}</script>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${show(title)}: passk report</title>
<style>${styles}</style>
</head>
<body data-inert="${escapeHtml(ACTIVE_CHARACTERS)}" data-text-limit="${textLimit}">
<header><h1>${show(title)}</h1><p class="fine">${show(about)}</p></header>
<main>
<div id="overview">
${renderWarnings(summary)}
${renderScores(report)}
${renderTaskGrid(report)}
${renderVerdicts(summary)}
${renderCosts(report)}
${renderRun(report)}
</div>
<div id="task" hidden></div>
</main>
<noscript><p>The tasks’ programs show with scripts enabled; this file runs its own only.</p></noscript>
${blocks.join('\n')}
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}
