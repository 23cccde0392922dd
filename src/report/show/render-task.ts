import type { Verdict } from '../../core/verdict.ts';
import { inertText } from '../inert-text.ts';
import { columnsOf, padText } from '../terminal/fit-text.ts';
import { headLines } from '../terminal/head-lines.ts';
import { renderLine, type Span } from '../terminal/terminal-line.ts';
import { type RenderSummaryOptions, styleOf } from '../terminal/terminal-summary.ts';
import { WIDEST_TABLE } from '../terminal/terminal-table.ts';
import { defectLines } from './defect-lines.ts';
import type { ShownSample, ShownTask } from './shown-sample.ts';

/** Samples with one program and one verdict. */
interface SampleGroup {
  readonly first: ShownSample;
  readonly indices: readonly number[];
}

/** Narrower terminals leave out what programs took: the evidence says more. */
const LEAST_COLUMNS_WITH_COSTS = 70;

/** The samples of a task as a table, a row for each distinct program. */
export function renderTask(
  { problem, score, samples, defect }: ShownTask,
  { width, color }: RenderSummaryOptions,
): string {
  const groups = groupSamples(samples);
  const withCosts = width >= LEAST_COLUMNS_WITH_COSTS;
  const head = ['samples', 'verdict', ...(withCosts ? ['cpu, ms', 'MiB'] : []), 'evidence'];
  const rows = groups.map(({ first, indices }) => [
    ranges(indices),
    first.verdict,
    ...(withCosts ? costsOf(first) : []),
    evidenceOf(first),
  ]);
  const most = [Math.max(8, Math.floor(Math.min(width, WIDEST_TABLE) / 5)), 13, ...(withCosts ? [8, 7] : [])];
  const widths = most.map((limit, i) =>
    Math.min(limit, Math.max(...[head, ...rows].map((row) => columnsOf(row[i] as string)))),
  );
  const line = (cells: readonly string[], verdict?: Verdict): readonly Span[] => {
    const padded = cells.map((cell, i) => {
      const columns = widths[i];
      return columns === undefined ? cell : `${padText(cell, columns, i >= 2 ? 'right' : 'left')}  `;
    });
    if (verdict === undefined) return [{ text: `  ${padded.join('')}`, style: 'dim' }];
    return [
      `  ${padded[0]}`,
      { text: padded[1] as string, style: styleOf(verdict) },
      padded.slice(2).join(''),
    ];
  };
  const said = `${score.c} of ${score.n} passed, ${groups.length} different ${groups.length === 1 ? 'program' : 'programs'}`;
  return [
    ...headLines(problem.taskId, [said], width),
    ...defectLines(defect, width),
    [],
    line(head),
    ...rows.map((row, i) => line(row, groups[i]?.first.verdict)),
  ]
    .map((spans) => `${renderLine(spans, width, color).trimEnd()}\n`)
    .join('');
}

function groupSamples(samples: readonly ShownSample[]): readonly SampleGroup[] {
  const groups = new Map<string, { first: ShownSample; indices: number[] }>();
  for (const sample of samples) {
    const key = `${sample.verdict}\0${sample.program ?? `\0${sample.completion}`}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { first: sample, indices: [sample.sampleIndex] });
    else known.indices.push(sample.sampleIndex);
  }
  return [...groups.values()].sort((a, b) => b.indices.length - a.indices.length);
}

/** "0-3, 7" of 0, 1, 2, 3, 7. */
function ranges(indices: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const index of indices) {
    const last = runs.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}

function costsOf({ cpuMs, maxRssKiB }: ShownSample): readonly string[] {
  return [cpuMs?.toFixed(1) ?? '-', maxRssKiB === undefined ? '-' : (maxRssKiB / 1024).toFixed(1)];
}

function evidenceOf({ evidence }: ShownSample): string {
  if (evidence === undefined) return '';
  const { message, testText, lastCall, lastResult } = evidence;
  const call =
    lastCall === undefined || lastResult === undefined ? testText : `${lastCall} gave ${lastResult}`;
  // Beside a verdict the bare name of the error says nothing more.
  const parts = message === 'AssertionError' && call !== undefined ? [call] : [message, call ?? ''];
  const [line = ''] = parts
    .filter((part) => part !== '')
    .join(': ')
    .trim()
    .split('\n');
  return inertText(line.slice(0, 300));
}
