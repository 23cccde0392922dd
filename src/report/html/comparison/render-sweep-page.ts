import { INTERVAL_LEVEL } from '../../../core/statistics/interval.ts';
import type { SweepSummary } from '../../../core/sweep-summary.ts';
import { formatInterval, formatScore } from '../../numbers.ts';
import { runLetter } from '../../run-letter.ts';
import { describeSweep, ksOf, sweepScores } from '../../sweep-report.ts';
import { groupedRows } from '../grouped-rows.ts';
import { renderPage } from '../render-page.ts';
import { show } from '../show.ts';
import { renderComparedCurves } from './compared-curves.ts';
import { renderComparedGrid } from './compared-grid.ts';
import type { ComparedSide, ComparedTask } from './compared-task.ts';
import { embedCompared } from './embed-compared.ts';
import { renderComparedVerdicts, renderSides } from './sides-section.ts';
import { renderTemperatures } from './temperature-chart.ts';

export interface HtmlSweep {
  readonly sweep: SweepSummary;
  /** In the order of the sweep's runs. */
  readonly sides: readonly ComparedSide[];
  readonly tasks: readonly ComparedTask[];
}

/** The temperatures of a sweep side by side as one HTML file, under the same rules as the report of a run. */
export function renderSweepPage({ sweep, sides, tasks }: HtmlSweep): string {
  const { name, said, remarks } = describeSweep(sweep);
  return renderPage({
    kind: 'comparison',
    languages: tasks.map(({ task }) => task?.language),
    title: [name, ...said].join(' · '),
    subtitle: sweep.sweepId,
    sections: [
      renderScores(sweep, remarks),
      renderComparedGrid(tasks),
      renderComparedCurves(sides),
      renderComparedVerdicts(sides),
      renderSides(sides),
    ],
    data: embedCompared(tasks),
  });
}

function renderScores(sweep: SweepSummary, remarks: readonly string[]): string {
  const ks = ksOf(sweep);
  const level = `${Math.round(100 * INTERVAL_LEVEL)} %`;
  const groups = sweepScores(sweep).map(({ without, rows: scored, best }) => {
    const rows = scored.map(({ temperature, passAtK }) => {
      const cells = passAtK.map(({ k, value, low, high }) => {
        if (value === null) return '<td>-</td><td></td>';
        const isBest = best.get(k)?.temperature === temperature;
        return `<td${isBest ? ' class="estimate"' : ''}>${formatScore(value)}${isBest ? ' best' : ''}</td><td>${formatInterval(low, high)}</td>`;
      });
      const side = sweep.runs.findIndex((run) => run.temperature === temperature);
      return `<tr><th scope="row"><span class="letter side-${side % 6}">${runLetter(side)}</span> ${temperature}</th>${cells.join('')}</tr>`;
    });
    return groupedRows(rows, 1 + 2 * ks.length, without);
  });
  const heads = ks.map((k) => `<th scope="col">pass@${k}</th><th scope="col">${level}</th>`);
  return `<section aria-labelledby="scores"><h2 id="scores">Scores by temperature</h2>
<div class="wide" tabindex="0"><table><thead><tr><th scope="col">temperature</th>${heads.join('')}</tr></thead>${groups.join('')}</table></div>
${renderTemperatures(sweep)}
<ul>${remarks.map((remark) => `<li>${show(remark)}</li>`).join('')}</ul></section>`;
}
