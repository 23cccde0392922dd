import { INTERVAL_LEVEL } from '../core/interval.ts';
import type { PassAtK } from '../core/run-scores.ts';
import type { RunSummary } from '../core/run-summary.ts';
import type { Verdict } from '../core/verdict.ts';
import { coverageOf, describeCoverage } from './coverage.ts';
import { describeExtraction } from './extraction-text.ts';
import { describeFailures, hardestTasks, rankVerdicts } from './failures.ts';
import { padText, wrapText } from './fit-text.ts';
import { inertText } from './inert-text.ts';
import { describeIntervals } from './intervals.ts';
import { describeDefects, withoutDisputed } from './known-defects.ts';
import {
  formatAmount,
  formatCount,
  formatInterval,
  formatRate,
  formatScore,
  formatSeconds,
  formatShare,
} from './numbers.ts';
import { describeDrawing } from './sampling-text.ts';
import { renderLine, type Span, type TextStyle } from './terminal-line.ts';
import { sizeLines } from './terminal-sizes.ts';
import { describeUsage } from './usage-text.ts';
import { warningsOf } from './warnings.ts';

export interface RenderSummaryOptions {
  /** Columns of the terminal; no line is wider. Made for 60 to 200. */
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

function scoreLines(summary: RunSummary, width: number): readonly Line[] {
  const { suite, model, passAtK, extraction } = summary;
  const title = [
    { text: suite.name, style: 'bold' as const },
    ...(model === undefined ? [] : [` · ${model}`]),
  ];
  if (passAtK.length === 0) return [title];
  const nameColumns = Math.max(...passAtK.map(({ k }) => `pass@${k}`.length));
  const level = `${Math.round(100 * INTERVAL_LEVEL)} %`;
  const without = withoutDisputed(summary);
  const rows = [
    ...scoreRows(passAtK, nameColumns),
    ...(without === undefined ? [] : [[{ text: `  ${without}`, style: 'dim' as const }]]),
    ...scoreRows(summary.undisputed?.passAtK ?? [], nameColumns),
  ];
  const over = `${describeCoverage(coverageOf(summary))}; ${level} intervals: ${describeIntervals(passAtK)}`;
  const footer = [over, ...(extraction === undefined ? [] : [describeExtraction(extraction)])]
    .flatMap((sentence) => wrapText(sentence, width - 2))
    .map((text): Line => ['  ', { text, style: 'dim' }]);
  const heads: Span = {
    text: `${' '.repeat(nameColumns + 12)}tasks like these  this suite again`,
    style: 'dim',
  };
  return [title, EMPTY, [heads], ...rows, ...footer];
}

function scoreRows(passAtK: readonly PassAtK[], nameColumns: number): readonly Line[] {
  return passAtK.map(({ k, value, low, high, suiteLow, suiteHigh }): Line => {
    const name: Span = { text: padText(`pass@${k}`, nameColumns), style: 'bold' };
    if (value === null) {
      return ['  ', name, '  ', { text: '     -  fewer than k samples', style: 'dim' }];
    }
    const intervals = `${formatInterval(low, high)}  ${formatInterval(suiteLow, suiteHigh)}`;
    return ['  ', name, '  ', { text: formatScore(value), style: 'cyan' }, '  ', intervals];
  });
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

function hardestLines({ tasks }: RunSummary, width: number): readonly Line[] {
  const hardest = hardestTasks(tasks, HARDEST_SHOWN).map((task) => ({
    ...task,
    name: inertText(task.taskId),
  }));
  if (hardest.length === 0) return [];
  const unsolved = tasks.filter(({ n, c }) => n > 0 && c === 0).length;
  const longest = Math.max(...hardest.map(({ name }) => name.length));
  const nameColumns = Math.max(1, Math.min(longest, Math.floor(width / 2) - 10));
  const counts = hardest.map(({ n, c }) => `${formatCount(c)} of ${formatCount(n)}`);
  const countColumns = Math.max(...counts.map((text) => text.length));
  const rows = hardest.map(({ name, verdicts }, i): Line => {
    const failures: Span = { text: describeFailures(verdicts), style: 'dim' };
    return [
      `  ${padText(name, nameColumns)}  ${padText(counts[i] ?? '', countColumns, 'right')}  `,
      failures,
    ];
  });
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
