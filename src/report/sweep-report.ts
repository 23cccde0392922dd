import { INTERVAL_LEVEL } from '../core/interval.ts';
import type { PassAtK } from '../core/run-scores.ts';
import type { SweepSummary } from '../core/sweep-summary.ts';
import { padText, wrapText } from './fit-text.ts';
import { inertText } from './inert-text.ts';
import { type JsonSummary, toJsonSummary } from './json-summary.ts';
import { describeDefects } from './known-defects.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import { formatInterval, formatScore } from './numbers.ts';
import { describeUsage, sumUsage } from './usage-text.ts';
import { warningsOf } from './warnings.ts';

/** What `--json` prints of a sweep: fields are added, none is renamed. */
export interface JsonSweep {
  readonly sweep_id: string;
  readonly runs: readonly (JsonSummary & { readonly temperature: number })[];
  /** By k. */
  readonly best: Readonly<
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
}

export function toJsonSweep({ sweepId, runs, best }: SweepSummary): JsonSweep {
  return {
    sweep_id: sweepId,
    runs: runs.map(({ temperature, summary }) => ({ temperature, ...toJsonSummary(summary) })),
    best: Object.fromEntries(
      best.map(({ k, temperature, value, low, high }) => [String(k), { temperature, value, low, high }]),
    ),
  };
}

/** The end of a sweep on a terminal. */
export function renderSweep(sweep: SweepSummary, width: number): string {
  const { sweepPath } = sweep;
  const [head = [], ...rows] = tableOf(sweep);
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)));
  const lines = [head, ...rows].map((row) =>
    `  ${row.map((cell, i) => padText(cell, widths[i] ?? 0)).join('  ')}`.trimEnd(),
  );
  const { title, remarks } = describeSweep(sweep);
  return [
    inertText(title),
    '',
    ...lines,
    '',
    ...remarks.flatMap((text) =>
      wrapText(inertText(text), width - 2).map((part, i) => `${i === 0 ? '- ' : '  '}${part}`),
    ),
    '',
    `Sweep      ${inertText(sweepPath)}`,
    '',
  ].join('\n');
}

/** The same as a Markdown file. */
export function renderSweepMarkdown(sweep: SweepSummary): string {
  const [head = [], ...rows] = tableOf(sweep);
  const { title, remarks } = describeSweep(sweep);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `# ${markdownText(title)}`,
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
  readonly title: string;
  readonly remarks: readonly string[];
} {
  const usage = sumUsage(sweep.runs.map(({ summary }) => summary.usage));
  return {
    title: titleOf(sweep),
    remarks: [
      ...bestLines(sweep),
      ...remarksOf(sweep),
      ...(usage === undefined ? [] : [describeUsage(usage)]),
    ],
  };
}

function titleOf({ runs }: SweepSummary): string {
  const { suite, model } = runs[0]?.summary ?? {};
  return `${suite?.name}${model === undefined ? '' : ` · ${model}`} · ${runs.length} temperatures`;
}

function tableOf({ runs }: SweepSummary): readonly (readonly string[])[] {
  const ks = runs[0]?.summary.passAtK.map(({ k }) => k) ?? [];
  return [
    ['temperature', ...ks.map((k) => `pass@${k}`)],
    ...runs.map(({ temperature, summary }) => [String(temperature), ...summary.passAtK.map(cellOf)]),
  ];
}

function cellOf({ value, low, high }: PassAtK): string {
  return value === null ? '-' : `${formatScore(value)} ${formatInterval(low, high)}`;
}

function bestLines({ best }: SweepSummary): readonly string[] {
  return best.map((score) => `Best pass@${score.k} at temperature ${score.temperature}: ${cellOf(score)}.`);
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
    'The best of several was chosen by the very samples that it is measured on, so its figure is optimistic, its interval too: draw again at that temperature to report it. `passk compare` tells whether two temperatures differ.';
  return [
    ...warnings,
    ...(runs[0] === undefined ? [] : describeDefects(runs[0].summary)),
    ...(best.length === 0 ? [] : [optimistic]),
    `Intervals: ${Math.round(100 * INTERVAL_LEVEL)} %, for tasks like these.`,
  ];
}
