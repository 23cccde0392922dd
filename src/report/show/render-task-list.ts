import type { TaskScore } from '../../core/run-scores.ts';
import { describeFailures } from '../failures.ts';
import { columnsOf, padText } from '../fit-text.ts';
import { inertText } from '../inert-text.ts';
import { formatAmount, formatCount } from '../numbers.ts';
import { renderLine, type Span } from '../terminal-line.ts';
import type { RenderSummaryOptions } from '../terminal-summary.ts';

const BAR_COLUMNS = 10;

/** A line a task: its pass rate as figures and as a bar, and what its failures are. */
export function renderTaskList(tasks: readonly TaskScore[], { width, color }: RenderSummaryOptions): string {
  const counts = tasks.map(({ n, c }) => `${formatCount(c)} of ${formatCount(n)}`);
  const countColumns = Math.max(0, ...counts.map((text) => text.length));
  const names = tasks.map(({ taskId }) => inertText(taskId));
  const longest = Math.max(0, ...names.map((name) => columnsOf(name.slice(0, width))));
  const nameColumns = Math.min(longest, Math.max(8, Math.floor(width / 2) - 10));
  const withBar = width - nameColumns - countColumns > BAR_COLUMNS + 8;
  const lines = tasks.map(({ n, c, verdicts }, i): readonly Span[] => {
    const full = n === 0 ? 0 : Math.round((BAR_COLUMNS * c) / n);
    const bar: readonly Span[] = [
      { text: '█'.repeat(full), style: 'green' },
      { text: '░'.repeat(BAR_COLUMNS - full), style: 'dim' },
      '  ',
    ];
    return [
      `  ${padText(names[i] ?? '', nameColumns)}  ${padText(counts[i] ?? '', countColumns, 'right')}  `,
      ...(withBar ? bar : []),
      { text: describeFailures(verdicts), style: 'dim' },
    ];
  });
  const title: Span = { text: `${formatAmount(tasks.length, 'task')}, hardest first`, style: 'bold' };
  return [[title], [], ...lines].map((line) => `${renderLine(line, width, color).trimEnd()}\n`).join('');
}
