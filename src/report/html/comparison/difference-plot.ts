import type { OneComparison } from '../../../core/run-comparison.ts';
import { taskDifferences } from '../../../core/task-pair.ts';
import { formatChange } from '../../gate-report.ts';
import { formatInterval } from '../../numbers.ts';
import { round, rules } from '../figure.ts';
import { show } from '../show.ts';

const WIDTH = 960;
const HEIGHT = 260;
const MARGIN = { left: 48, right: 12, top: 12, bottom: 14 };

/**
 * The change of each task's pass@k as a dot on its stem, from the largest drop to the largest rise, and the mean with its
 * interval for tasks like these as a band across all.
 */
export function renderDifferences({ pairs, passAtK }: OneComparison, name: string): string {
  const [whole] = passAtK;
  const differences = whole === undefined ? null : taskDifferences(pairs, whole.k);
  if (whole === undefined || differences === null) return '';
  const inOrder = pairs
    .map(({ taskId, before, after }, i) => ({ taskId, before, after, change: differences[i] as number }))
    .sort((a, b) => a.change - b.change);
  const step = (WIDTH - MARGIN.left - MARGIN.right) / inOrder.length;
  const y = (change: number) =>
    round(MARGIN.top + ((1 - change) / 2) * (HEIGHT - MARGIN.top - MARGIN.bottom));
  const right = WIDTH - MARGIN.right;
  const { k, difference, tasks } = whole;
  const range = `${formatChange(inOrder[0]?.change ?? 0)} to ${formatChange(inOrder.at(-1)?.change ?? 0)}`;
  const label = `${name}, change of pass@${k} by task: ${range}; mean ${formatChange(difference)} ${formatInterval(tasks.low, tasks.high)}`;
  const dots = inOrder.map(({ taskId, before, after, change }, i) => {
    const x = round(MARGIN.left + (i + 0.5) * step);
    const title = `${taskId}: ${before.c} of ${before.n} → ${after.c} of ${after.n}`;
    return `<g class="dot ${change < 0 ? 'worse' : change > 0 ? 'better' : 'same'}" data-task="${show(taskId)}"><title>${show(title)}</title><line x1="${x}" x2="${x}" y1="${y(0)}" y2="${y(change)}"/><circle cx="${x}" cy="${y(change)}" r="${round(Math.min(4, Math.max(1.5, step / 3)))}"/></g>`;
  });
  return `<svg class="differences" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${show(label)}">
${rules([-1, -0.5, 0, 0.5, 1], y, { left: MARGIN.left, right }, (change) => `${change > 0 ? '+' : ''}${change}`).join('\n')}
<rect class="band" x="${MARGIN.left}" width="${right - MARGIN.left}" y="${y(tasks.high)}" height="${round(Math.max(1, y(tasks.low) - y(tasks.high)))}"/>
<line class="mean" x1="${MARGIN.left}" x2="${right}" y1="${y(difference)}" y2="${y(difference)}"/>
${dots.join('\n')}
</svg>
<p class="fine">Each dot is a task, from the largest drop of pass@${k} to the largest rise. Line and band: the mean change ${formatChange(difference)} and its interval for tasks like these, ${formatInterval(tasks.low, tasks.high)}.</p>`;
}
