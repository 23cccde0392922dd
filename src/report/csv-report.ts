import type { RunSummary } from '../core/run-summary.ts';
import { VERDICTS } from '../core/verdict.ts';

/** The tasks of a run as CSV (RFC 4180): id, n, c, and a column for each verdict that occurred. */
export function renderCsvReport({ tasks, verdicts }: RunSummary): string {
  const occurred = VERDICTS.filter((verdict) => (verdicts[verdict] ?? 0) > 0);
  const rows = tasks.map(({ taskId, n, c, verdicts: counts }) => [
    taskId,
    n,
    c,
    ...occurred.map((verdict) => counts[verdict] ?? 0),
  ]);
  return [['task_id', 'n', 'c', ...occurred], ...rows]
    .map((row) => `${row.map(field).join(',')}\r\n`)
    .join('');
}

/** A spreadsheet takes a cell that begins with one of these for a formula, and runs it. */
const FORMULA = /^[=+\-@\t\r]/;

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const inert = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
