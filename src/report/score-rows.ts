import type { Estimate, PassAtK, RunScores } from '../core/run-scores.ts';
import type { RunSummary } from '../core/run-summary.ts';
import type { TagScore, TagScores } from '../core/tag-scores.ts';
import { withoutDisputed } from './known-defects.ts';
import { formatAmount, formatCount } from './numbers.ts';

/** A line of a table of scores. */
export interface ScoreRow extends Estimate {
  /** "pass@10", "filtered pass@10", "10@100". */
  readonly name: string;
}

/** Lines that belong together, with what they have in common; the first of a table may need no word. */
export interface ScoreGroup {
  readonly title?: string | undefined;
  readonly rows: readonly ScoreRow[];
}

/** The scores of a run: raw, filtered, of so many submissions, and raw without the disputed tasks. */
export function scoreGroups(summary: RunSummary): readonly ScoreGroup[] {
  const { undisputed } = summary;
  const rows = figures(summary);
  return [
    ...(rows.length === 0 ? [] : [{ rows }]),
    ...(undisputed === undefined
      ? []
      : [{ title: withoutDisputed(summary), rows: undisputed.passAtK.map(rawRow) }]),
  ];
}

/** The same for each value of a tag. */
export function tagGroups({ key, values }: TagScores): readonly ScoreGroup[] {
  return values.map((value) => ({ title: titleOf(key, value), rows: figures(value) }));
}

/** "Scores by difficulty" */
export function tagTitle({ key }: TagScores): string {
  return `Scores by ${key}`;
}

/** "easy, 12 tasks" */
function titleOf(key: string, { value, tasks }: TagScore): string {
  return `${value ?? `no ${key}`}, ${formatAmount(tasks, 'task')}`;
}

function figures({
  passAtK,
  filteredPassAtK = [],
  nAtK = [],
}: Pick<RunScores, 'passAtK' | 'filteredPassAtK' | 'nAtK'>): readonly ScoreRow[] {
  return [
    ...passAtK.map(rawRow),
    ...filteredPassAtK.map(({ k, ...estimate }) => ({ name: `filtered pass@${k}`, ...estimate })),
    ...nAtK.map(({ submissions, k, ...estimate }) => ({ name: `${submissions}@${k}`, ...estimate })),
  ];
}

function rawRow({ k, ...estimate }: PassAtK): ScoreRow {
  return { name: `pass@${k}`, ...estimate };
}

/** What the filtered figures mean, in a sentence without its end; none where no task shows cases. */
export function describeFiltered({ filteredPassAtK, nAtK, tasks }: RunSummary): readonly string[] {
  if (filteredPassAtK === undefined) return [];
  const shown = tasks.filter(({ passedPublic }) => passedPublic !== undefined);
  const samples = shown.reduce((sum, { n }) => sum + n, 0);
  const passed = shown.reduce((sum, { passedPublic = 0 }) => sum + passedPublic, 0);
  const example = nAtK?.[0];
  const submitted =
    example === undefined
      ? ''
      : `; ${example.submissions}@${example.k}: solved by ${example.submissions} of those among ${example.k} samples`;
  return [
    `filtered: of the samples that pass the public cases, ${formatCount(passed)} of ${formatCount(samples)}${submitted}; their variance by the jackknife where a task has fewer than 2k samples`,
  ];
}
