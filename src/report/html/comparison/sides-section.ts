import type { VerdictCounts } from '../../../core/verdict.ts';
import { rankVerdicts } from '../../failures.ts';
import { formatCount, formatShare } from '../../numbers.ts';
import { runLetter } from '../../run-letter.ts';
import { describeUsage } from '../../usage-text.ts';
import { show } from '../show.ts';
import type { ComparedSide } from './compared-task.ts';

/** Which run each letter is; the page's script reads the letters and labels from here. */
export function renderSides(sides: readonly ComparedSide[]): string {
  const usages = sides.map(({ summary }) => summary?.usage && describeUsage(summary.usage));
  const spent = usages.some((usage) => usage !== undefined) ? usages : undefined;
  const rows = sides.map(({ path, label, summary }, i) => {
    const samples = summary === undefined ? 'counts only' : formatCount(summary.samples);
    return `<tr data-letter="${runLetter(i)}" data-label="${show(label)}"><th scope="row"><span class="letter side-${i % 6}">${runLetter(i)}</span> ${show(label)}</th><td>${samples}</td><td class="text">${show(path)}</td>${spent === undefined ? '' : `<td class="text">${show(spent[i] ?? '')}</td>`}</tr>`;
  });
  return `<section aria-labelledby="runs"><h2 id="runs">Runs</h2>
<div class="wide" tabindex="0"><table><thead><tr><th scope="col">run</th><th scope="col">samples</th><th scope="col" class="text">directory or file</th>${spent === undefined ? '' : '<th scope="col" class="text">spent</th>'}</tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}

/** The verdicts of each run; none where all are baselines. */
export function renderComparedVerdicts(sides: readonly ComparedSide[]): string {
  const known = sides.flatMap(({ summary }, i) => (summary === undefined ? [] : [{ i, summary }]));
  if (known.length === 0) return '';
  const total: Record<string, number> = {};
  for (const { summary } of known)
    for (const [verdict, count] of Object.entries(summary.verdicts))
      total[verdict] = (total[verdict] ?? 0) + count;
  const rows = rankVerdicts(total as VerdictCounts).map(({ verdict }) => {
    const cells = known.map(({ summary: { verdicts, samples } }) => {
      const count = verdicts[verdict] ?? 0;
      const width = ((100 * count) / Math.max(1, samples)).toFixed(1);
      return `<td>${formatCount(count)}</td><td>${formatShare(count, samples)}</td><td><svg class="bar ${verdict}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8"/></svg></td>`;
    });
    return `<tr><th scope="row"><span class="verdict ${verdict}">${verdict}</span></th>${cells.join('')}</tr>`;
  });
  const heads = known.map(
    ({ i }) => `<th scope="col">${runLetter(i)}</th><th scope="col">share</th><td></td>`,
  );
  return `<section aria-labelledby="verdicts"><h2 id="verdicts">Verdicts</h2>
<div class="wide" tabindex="0"><table><thead><tr><th scope="col">verdict</th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}
