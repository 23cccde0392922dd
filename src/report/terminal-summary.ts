import type { RunSummary } from '../core/run-summary.ts';
import type { Verdict } from '../core/verdict.ts';
import { hardestTasks, rankVerdicts } from './failures.ts';
import { padText, wrapText } from './fit-text.ts';
import { headLines } from './head-lines.ts';
import { inertText } from './inert-text.ts';
import { describeDefects } from './known-defects.ts';
import { formatAmount, formatCount, formatRate, formatSeconds, formatShare } from './numbers.ts';
import { describeDrawing } from './sampling-text.ts';
import { failureSpans, taskColumns } from './task-columns.ts';
import { renderLine, type Span, type TextStyle } from './terminal-line.ts';
import { scoreLines } from './terminal-scores.ts';
import { sizeLines } from './terminal-sizes.ts';
import { describeUsage } from './usage-text.ts';
import { warningsOf } from './warnings.ts';

export interface RenderSummaryOptions {
  /** Columns of the terminal; no line is wider. Made for 40 to 200. */
  readonly width: number;
  readonly color: boolean;
}

type Line = readonly Span[];

const EMPTY: Line = [];
const LONGEST_BAR = 40;
const HARDEST_SHOWN = 5;
const LABEL_COLUMNS = 11;

/** The end of a run on a terminal: pass@k, verdicts, the hardest tasks, what was done, and what limits the figures. */
export function renderSummary(summary: RunSummary, options: RenderSummaryOptions): string {
  const { width, color } = options;
  const lines = [
    ...headLines(summary.suite.name, summary.model === undefined ? [] : [summary.model], width),
    ...scoreLines(summary, width),
    ...sizeLines(summary.bySize, width),
    ...verdictLines(summary, width),
    ...hardestLines(summary, width),
    EMPTY,
    ...factLines(summary, width),
    ...remarkLines(summary, width),
  ];
  return `${lines.map((line) => renderLine(line, width, color)).join('\n')}\n`;
}

function verdictLines({ verdicts, samples }: RunSummary, width: number): readonly Line[] {
  const ranked = rankVerdicts(verdicts);
  if (ranked.length === 0) return [];
  const nameColumns = Math.max(...ranked.map(({ verdict }) => verdict.length));
  const countColumns = Math.max(...ranked.map(({ count }) => formatCount(count).length));
  const barColumns = Math.min(LONGEST_BAR, width - nameColumns - countColumns - 15);
  const rows = ranked.map(({ verdict, count }): Line => {
    const share = padText(formatShare(count, samples), 7, 'right');
    const portion = Math.min(1, count / Math.max(1, samples));
    const bar = '█'.repeat(Math.max(1, Math.round(portion * barColumns)));
    return [
      `  ${padText(verdict, nameColumns)}  ${padText(formatCount(count), countColumns, 'right')}  ${share}`,
      ...(barColumns > 0 ? ['  ', { text: bar, style: styleOf(verdict) }] : []),
    ];
  });
  return [EMPTY, [{ text: 'Verdicts', style: 'bold' }, ` of ${formatAmount(samples, 'sample')}`], ...rows];
}

function hardestLines({ tasks, knownDefects = [] }: RunSummary, width: number): readonly Line[] {
  const hardest = hardestTasks(tasks, HARDEST_SHOWN).map((task) => ({
    ...task,
    name: inertText(task.taskId),
  }));
  if (hardest.length === 0) return [];
  const unsolved = tasks.filter(({ n, c }) => n > 0 && c === 0).length;
  const counts = hardest.map(({ n, c }) => `${formatCount(c)} of ${formatCount(n)}`);
  const countColumns = Math.max(...counts.map((text) => text.length));
  const nameColumns = taskColumns(
    hardest.map(({ name }) => name),
    countColumns,
    width,
  );
  const rows = hardest.map(
    ({ name, taskId, verdicts }, i): Line => [
      `  ${padText(name, nameColumns)}  ${padText(counts[i] ?? '', countColumns, 'right')}  `,
      ...failureSpans(
        verdicts,
        knownDefects.find((defect) => defect.taskId === taskId),
        width - nameColumns - countColumns - 6,
      ),
    ],
  );
  const note = unsolved === 0 ? '' : ` (${formatAmount(unsolved, 'task')} without a pass)`;
  return [EMPTY, [{ text: 'Hardest tasks', style: 'bold' }, note], ...rows];
}

function factLines(summary: RunSummary, width: number): readonly Line[] {
  const { executed, deduplicated, wallSeconds, isolation, runPath, reportPath, usage } = summary;
  const drawing = describeDrawing(summary);
  const judged = executed + deduplicated;
  const work = [
    formatAmount(executed, 'program'),
    ...(deduplicated === 0
      ? []
      : [`${formatAmount(deduplicated, 'duplicate')} not run again (${formatShare(deduplicated, judged)})`]),
    formatSeconds(wallSeconds),
    ...(wallSeconds > 0 && judged > 0 ? [`${formatRate(judged, wallSeconds)} samples/s`] : []),
  ];
  return [
    ...(drawing === undefined ? [] : labelled('Sampling', drawing, width)),
    ...(usage === undefined ? [] : labelled('Usage', describeUsage(usage), width)),
    ...labelled('Executed', work.join(', '), width),
    ...labelled('Isolation', [isolation.label, isolation.layers.join(', ') || 'no layers'].join(': '), width),
    ...labelled('Run', runPath, width),
    ...(reportPath === undefined ? [] : labelled('Report', reportPath, width)),
  ];
}

function labelled(label: string, text: string, width: number): readonly Line[] {
  return wrapText(inertText(text), width - LABEL_COLUMNS).map((part, i) => [
    { text: padText(i === 0 ? label : '', LABEL_COLUMNS), style: 'dim' },
    part,
  ]);
}

function remarkLines(summary: RunSummary, width: number): readonly Line[] {
  const remark = (mark: Span, sentence: string): readonly Line[] =>
    wrapText(inertText(sentence), width - 2).map((text, i): Line => [i === 0 ? mark : '  ', text]);
  const lines = [
    ...warningsOf(summary).flatMap((warning) => remark({ text: '! ', style: 'yellow' }, warning)),
    ...[...describeDefects(summary), ...summary.notes].flatMap((note) =>
      remark({ text: '- ', style: 'dim' }, note),
    ),
  ];
  return lines.length === 0 ? [] : [EMPTY, ...lines];
}

/** The colour of a verdict, everywhere. */
export function styleOf(verdict: Verdict): TextStyle {
  if (verdict === 'passed') return 'green';
  return verdict === 'harness_error' ? 'yellow' : 'red';
}
