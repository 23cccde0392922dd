import { defectsByTask } from '../../core/known-defect.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import { VERDICTS } from '../../core/verdict.ts';
import { inertText } from '../inert-text.ts';

/**
 * The tasks of a run as CSV (RFC 4180): id, n, c, and a column for each verdict that occurred. Where something is known against
 * tasks, `known_defect` has its kind and `disputed` whether the verdict can be wrong: leaving out the rows with true gives the
 * second score. Where tasks show cases, `passed_public` counts the samples that pass those; `compare_as` says whose grader's rule compared
 * outputs, where one did. They come last, so that no other column moves.
 */
export function renderCsvReport({ tasks, verdicts, knownDefects, compareAs }: RunSummary): string {
  const occurred = VERDICTS.filter((verdict) => (verdicts[verdict] ?? 0) > 0);
  const defects = defectsByTask(knownDefects);
  const marks = (taskId: string) => {
    const { kind = '', disputed = false } = defects.get(taskId) ?? {};
    return [kind, String(disputed)];
  };
  const withMarks = defects.size > 0;
  const withPublic = tasks.some(({ passedPublic }) => passedPublic !== undefined);
  const rows = tasks.map(({ taskId, n, c, passedPublic = '', verdicts: counts }) => [
    taskId,
    n,
    c,
    ...occurred.map((verdict) => counts[verdict] ?? 0),
    ...(withMarks ? marks(taskId) : []),
    ...(withPublic ? [passedPublic] : []),
    ...(compareAs === undefined ? [] : [compareAs]),
  ]);
  const head = [
    ...['task_id', 'n', 'c', ...occurred],
    ...(withMarks ? ['known_defect', 'disputed'] : []),
    ...(withPublic ? ['passed_public'] : []),
    ...(compareAs === undefined ? [] : ['compare_as']),
  ];
  return [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A spreadsheet takes a cell that begins with one of these for a formula, and runs it. */
const FORMULA = /^[=+\-@\t\r]/;

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const shown = value.split('\n').map(inertText).join('\n'); // a line break is data, in quotes
  const inert = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
