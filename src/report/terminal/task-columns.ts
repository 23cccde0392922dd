import type { KnownDefect } from '../../core/known-defect.ts';
import type { VerdictCounts } from '../../core/verdict.ts';
import { listFailures } from '../failures.ts';
import { columnsOf, fitList } from './fit-text.ts';
import type { Span } from './terminal-line.ts';
import { WIDEST_TABLE } from './terminal-table.ts';

/** What a failure takes beside a name that is cut: "runtime_error 12". */
const FAILURE_COLUMNS = 16;

/**
 * Columns for the names of tasks in a table: half of the terminal and, where that is narrow, all that counts and one failure
 * leave. The number of a task stands at the end of its name, so that a short name must never be cut.
 *
 * @param names inert
 */
export function taskColumns(names: readonly string[], countColumns: number, terminalColumns: number): number {
  const width = Math.min(terminalColumns, WIDEST_TABLE);
  const longest = Math.max(0, ...names.map((name) => columnsOf(name.slice(0, width))));
  const most = Math.max(Math.floor(width / 2) - 10, Math.min(20, width - countColumns - 6 - FAILURE_COLUMNS));
  return Math.max(1, Math.min(longest, most));
}

/** The end of a task's line: what is known against it, then its failures, whole ones as far as there is room. */
export function failureSpans(
  verdicts: VerdictCounts,
  defect: KnownDefect | undefined,
  room: number,
): readonly Span[] {
  const mark = defect === undefined ? '' : `${defect.disputed ? 'disputed' : 'defect'}  `;
  return [
    ...(mark === '' ? [] : [{ text: mark, style: 'yellow' as const }]),
    { text: fitList(listFailures(verdicts), room - mark.length), style: 'dim' },
  ];
}
