import type { RunComparison } from '../../../core/run-comparison.ts';
import { renderPage } from '../render-page.ts';
import { renderWarnings } from '../sections.ts';
import { renderChanges, renderTaskChanges } from './changes-section.ts';
import { renderComparedCurves } from './compared-curves.ts';
import { renderComparedGrid } from './compared-grid.ts';
import type { ComparedSide, ComparedTask } from './compared-task.ts';
import { embedCompared } from './embed-compared.ts';
import { renderComparedVerdicts, renderSides } from './sides-section.ts';

export interface HtmlComparison {
  readonly comparison: RunComparison;
  /** The runs of the comparison, the first before all. */
  readonly sides: readonly ComparedSide[];
  readonly tasks: readonly ComparedTask[];
}

/** Runs side by side as one HTML file, under the same rules as the report of a run: see `renderHtmlReport`. */
export function renderComparisonPage({ comparison, sides, tasks }: HtmlComparison): string {
  const suite = sides.find(({ summary }) => summary !== undefined)?.summary?.suite.name;
  const names = sides.map(({ label }) => label).join(' → ');
  return renderPage({
    kind: 'comparison',
    languages: tasks.map(({ task }) => task?.language),
    title: suite === undefined ? names : `${suite} · ${names}`,
    subtitle: `${sides.length} runs, compared with the first, task by task`,
    sections: [
      renderWarnings(sides.flatMap(({ summary }) => summary ?? [])),
      renderChanges(comparison),
      renderTaskChanges(comparison),
      renderComparedGrid(tasks),
      renderComparedCurves(sides),
      renderComparedVerdicts(sides),
      renderSides(sides),
    ],
    data: embedCompared(tasks),
  });
}
