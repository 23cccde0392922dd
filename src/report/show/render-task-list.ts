import type { KnownDefect } from '../../core/known-defect.ts';
import type { TaskScore } from '../../core/run-scores.ts';
import { inertText } from '../inert-text.ts';
import { formatAmount, formatCount } from '../numbers.ts';
import { padText } from '../terminal/fit-text.ts';
import { SIGNS } from '../terminal/signs.ts';
import { failureSpans, taskColumns } from '../terminal/task-columns.ts';
import { renderLine, type Span } from '../terminal/terminal-line.ts';
import type { RenderSummaryOptions } from '../terminal/terminal-summary.ts';

const BAR_COLUMNS = 10;
/** Narrower terminals have room for the failures alone. */
const LEAST_COLUMNS_WITH_BAR = 60;

/** A line a task: its pass rate as figures and as a bar, what is known against it, and what its failures are. */
export function renderTaskList(
  tasks: readonly TaskScore[],
  defects: ReadonlyMap<string, KnownDefect>,
  { width, color }: RenderSummaryOptions,
): string {
  const counts = tasks.map(({ n, c }) => `${formatCount(c)} of ${formatCount(n)}`);
  const countColumns = Math.max(0, ...counts.map((text) => text.length));
  const names = tasks.map(({ taskId }) => inertText(taskId));
  const nameColumns = taskColumns(names, countColumns, width);
  const withBar = width >= LEAST_COLUMNS_WITH_BAR;
  const room = width - nameColumns - countColumns - 6 - (withBar ? BAR_COLUMNS + 2 : 0);
  const lines = tasks.map(({ taskId, n, c, verdicts }, i): readonly Span[] => {
    const full = n === 0 ? 0 : Math.round((BAR_COLUMNS * c) / n);
    const bar: readonly Span[] = [
      { text: SIGNS.full.repeat(full), style: 'green' },
      { text: SIGNS.empty.repeat(BAR_COLUMNS - full), style: 'dim' },
      '  ',
    ];
    return [
      `  ${padText(names[i] ?? '', nameColumns)}  ${padText(counts[i] ?? '', countColumns, 'right')}  `,
      ...(withBar ? bar : []),
      ...failureSpans(verdicts, defects.get(taskId), room),
    ];
  });
  const title: Span = { text: `${formatAmount(tasks.length, 'task')}, hardest first`, style: 'bold' };
  return [[title], [], ...lines].map((line) => `${renderLine(line, width, color).trimEnd()}\n`).join('');
}
