import type { PassAtK } from '../core/run-scores.ts';
import { INTERVAL_LEVEL } from '../core/statistics/interval.ts';
import { type BestOfSweep, type SweepSummary, undisputedBestByK } from '../core/sweep-summary.ts';
import { type JsonSummary, toJsonSummary } from './json/json-summary.ts';
import { describeDefects, withoutDisputed } from './known-defects.ts';
import { markdownCode, markdownText } from './markdown/markdown-text.ts';
import { formatInterval, formatScore } from './numbers.ts';
import { describeUsage, sumUsage } from './usage-text.ts';
import { warningsOf } from './warnings.ts';

/** What `--json` prints of a sweep: fields are added, none is renamed. */
export interface JsonSweep {
  readonly sweep_id: string;
  readonly runs: readonly (JsonSummary & { readonly temperature: number })[];
  readonly best: JsonBest;
  /** Without the disputed tasks; absent where no task is disputed. Each run has its own scores without them, too. */
  readonly undisputed?: { readonly best: JsonBest };
}

/** By k. */
type JsonBest = Readonly<
  Record<
    string,
    {
      readonly temperature: number;
      readonly value: number | null;
      readonly low: number | null;
      readonly high: number | null;
    }
  >
>;

export function toJsonSweep({ sweepId, runs, best }: SweepSummary): JsonSweep {
  const undisputed = undisputedBestByK(runs);
  return {
    sweep_id: sweepId,
    runs: runs.map(({ temperature, summary }) => ({ temperature, ...toJsonSummary(summary) })),
    best: toJsonBest(best),
    ...(undisputed.length === 0 ? {} : { undisputed: { best: toJsonBest(undisputed) } }),
  };
}

function toJsonBest(best: readonly BestOfSweep[]): JsonBest {
  return Object.fromEntries(
    best.map(({ k, temperature, value, low, high }) => [String(k), { temperature, value, low, high }]),
  );
}

/** A sweep as a Markdown file. */
export function renderSweepMarkdown(sweep: SweepSummary): string {
  const groups = sweepScores(sweep);
  const head = ['temperature', ...ksOf(sweep).map((k) => `pass@${k}`)];
  const rows = groups.flatMap(({ without, rows: scored }) =>
    scored.map(({ temperature, passAtK }) => [
      `${temperature}${without === undefined ? '' : `, ${without}`}`,
      ...passAtK.map(sweptScore),
    ]),
  );
  const { name, said, remarks } = describeSweep(sweep);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `# ${markdownText([name, ...said].join(' · '))}`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row),
    '',
    ...remarks.map((text) => `- ${markdownText(text)}`),
    '',
    '## Runs',
    '',
    ...sweep.runs.map(({ temperature, summary }) => `- ${temperature}: ${markdownCode(summary.runPath)}`),
    '',
  ].join('\n');
}

/** What a sweep is called, and what stands below its table. */
export function describeSweep(sweep: SweepSummary): {
  readonly name: string;
  /** What is said beside the name, a fact each. */
  readonly said: readonly string[];
  readonly remarks: readonly string[];
} {
  const usage = sumUsage(sweep.runs.map(({ summary }) => summary.usage));
  return {
    ...titleOf(sweep),
    remarks: [
      ...bestLines(sweep),
      ...remarksOf(sweep),
      ...(usage === undefined ? [] : [describeUsage(usage)]),
    ],
  };
}

function titleOf({ runs }: SweepSummary): { readonly name: string; readonly said: readonly string[] } {
  const { suite, model } = runs[0]?.summary ?? {};
  const said = `${runs.length} temperatures`;
  return { name: suite?.name ?? '', said: model === undefined ? [said] : [model, said] };
}

/** The scores of all temperatures over the same tasks. */
export interface SweptScores {
  /** "without the 5 disputed tasks"; absent where they are over all tasks. */
  readonly without?: string;
  readonly rows: readonly { readonly temperature: number; readonly passAtK: readonly PassAtK[] }[];
  /** By k. */
  readonly best: ReadonlyMap<number, BestOfSweep>;
}

/** The table of a sweep: over all tasks and, where some are disputed, without those. */
export function sweepScores({ runs, best }: SweepSummary): readonly SweptScores[] {
  const byK = (scores: readonly BestOfSweep[]) => new Map(scores.map((score) => [score.k, score]));
  const all = {
    rows: runs.map(({ temperature, summary }) => ({ temperature, passAtK: summary.passAtK })),
    best: byK(best),
  };
  const rows = runs.flatMap(({ temperature, summary: { undisputed } }) =>
    undisputed === undefined ? [] : [{ temperature, passAtK: undisputed.passAtK }],
  );
  const without = runs.map(({ summary }) => withoutDisputed(summary)).find((words) => words !== undefined);
  return without === undefined ? [all] : [all, { without, rows, best: byK(undisputedBestByK(runs)) }];
}

export function ksOf({ runs }: SweepSummary): readonly number[] {
  return runs[0]?.summary.passAtK.map(({ k }) => k) ?? [];
}

/** "0.2268 [0.1798, 0.2819]", or "-" where some task has fewer than k samples. */
export function sweptScore({ value, low, high }: PassAtK): string {
  return value === null ? '-' : `${formatScore(value)} ${formatInterval(low, high)}`;
}

function bestLines(sweep: SweepSummary): readonly string[] {
  const second = sweepScores(sweep)[1];
  return sweep.best.map((score) => {
    const other = second?.best.get(score.k);
    const without =
      other === undefined ? '' : `; ${second?.without} at ${other.temperature}: ${sweptScore(other)}`;
    return `Best pass@${score.k} at temperature ${score.temperature}: ${sweptScore(score)}${without}.`;
  });
}

function remarksOf({ runs, best }: SweepSummary): readonly string[] {
  const temperatures = new Map<string, number[]>();
  for (const { temperature, summary } of runs)
    for (const warning of warningsOf(summary))
      temperatures.set(warning, [...(temperatures.get(warning) ?? []), temperature]);
  const warnings = [...temperatures].map(([warning, of]) =>
    of.length === runs.length ? warning : `Temperature ${of.join(', ')}: ${warning}`,
  );
  const optimistic =
    'The best of several was chosen by the very samples that it is measured on, so its figure is optimistic: draw again at that temperature to report it. The interval beside "Best" is wider than in the table, so that it holds after the choice too. `passk compare` tells whether two temperatures differ.';
  return [
    ...warnings,
    ...(runs[0] === undefined ? [] : describeDefects(runs[0].summary)),
    ...(best.length === 0 ? [] : [optimistic]),
    `Intervals: ${Math.round(100 * INTERVAL_LEVEL)} %, for tasks like these.`,
  ];
}
