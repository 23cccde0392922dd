import { flipsOf, type OneComparison, type RunComparison } from '../../../core/run-comparison.ts';
import type { NamedPair } from '../../../core/task-pair.ts';
import { changeColumns, describeChanges, formatP, isManyfold, shownChanges } from '../../comparison-parts.ts';
import { formatChange } from '../../gate-report.ts';
import { runLetter } from '../../run-letter.ts';
import { groupedRows } from '../grouped-rows.ts';
import { show } from '../show.ts';
import { renderDifferences } from './difference-plot.ts';

/** pass@k of each run beside the first's, with intervals and p-values; of more than two, each beside each other. */
export function renderChanges(comparison: RunComparison): string {
  const manyfold = isManyfold(comparison);
  const columns = changeColumns(manyfold);
  const groups = comparison.comparisons.flatMap((one, i) => {
    const run = comparison.comparisons.length > 1 ? [`A → ${runLetter(i + 1)}`] : [];
    const changes = shownChanges(one, manyfold);
    return [...new Set(changes.map(({ without }) => without))].map((without) => {
      const rows = changes
        .filter((change) => change.without === without)
        .map(({ k, cells }) => `<tr><th scope="row">pass@${k}</th>${cells.map(renderCell).join('')}</tr>`);
      const title = [...run, ...(without === undefined ? [] : [without])].join(', ');
      return groupedRows(rows, columns.length + 1, title === '' ? undefined : title);
    });
  });
  return `<section aria-labelledby="changes"><h2 id="changes">Scores</h2>
<div class="wide" tabindex="0"><table><thead><tr><td></td>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>${groups.join('')}</table></div>
<p class="fine">${show(describeChanges(comparison))}.${comparison.quarantine.size === 0 ? '' : ` Quarantined: ${[...comparison.quarantine].map(([taskId, reason]) => show(`${taskId} (${reason})`)).join(', ')}.`}</p>
${comparison.matrices.map(renderMatrix).join('\n')}</section>`;
}

/** The third of a change's cells is the change itself. */
function renderCell(cell: string, at: number): string {
  return `<td${at === 2 ? ' class="estimate"' : ''}>${show(cell)}</td>`;
}

function renderMatrix({ k, cells }: RunComparison['matrices'][number]): string {
  const heads = cells.map((_, i) => `<th scope="col">${runLetter(i)}</th>`);
  const rows = cells.map((row, i) => {
    const shown = row.map((cell) =>
      cell === null
        ? '<td>·</td>'
        : `<td>${formatChange(cell.difference)} <span class="fine">p ${show(formatP(cell.adjusted))}</span></td>`,
    );
    return `<tr><th scope="row">${runLetter(i)}</th>${shown.join('')}</tr>`;
  });
  return `<h3>pass@${k}: row less column</h3>
<div class="wide" tabindex="0"><table class="matrix"><thead><tr><td></td>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>
<p class="fine">p: two-sided, corrected for all pairs of runs (Holm).</p>`;
}

/** How each task changed, and which were solved before or since. */
export function renderTaskChanges({ comparisons }: RunComparison): string {
  const parts = comparisons.map((one, i) => {
    const name = `A → ${runLetter(i + 1)}`;
    return `<h3>${name}: ${show(one.label)}</h3>\n${renderDifferences(one, name)}\n${renderFlips(one)}`;
  });
  return `<section aria-labelledby="differences"><h2 id="differences">Differences, task by task</h2>\n${parts.join('\n')}</section>`;
}

function renderFlips({ pairs }: OneComparison): string {
  const flips = flipsOf(pairs);
  const list = (name: string, of: readonly NamedPair[]) => {
    const items = of.map(
      ({ taskId, before, after }) =>
        `<li><a href="#task=${encodeURIComponent(taskId)}">${show(taskId)}</a> ${before.c} of ${before.n} → ${after.c} of ${after.n}</li>`,
    );
    return items.length === 0
      ? ''
      : `<h4>${name}: ${items.length}</h4><ul class="flips">${items.join('')}</ul>`;
  };
  const lists = [
    list(
      'Solved before, not any more',
      flips.filter(({ before }) => before.c > 0),
    ),
    list(
      'Never solved before, solved now',
      flips.filter(({ before }) => before.c === 0),
    ),
  ].join('');
  return lists === '' ? '<p>No task flipped between never solved and solved.</p>' : lists;
}
