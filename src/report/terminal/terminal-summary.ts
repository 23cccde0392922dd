import { defectsByTask } from '../../core/known-defect.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import type { Verdict } from '../../core/verdict.ts';
import { hardestTasks, rankVerdicts } from '../failures.ts';
import { inertText } from '../inert-text.ts';
import { describeDefects } from '../known-defects.ts';
import { formatAmount, formatCount, formatRate, formatShare } from '../numbers.ts';
import { describeTime } from '../run-time.ts';
import { describeDrawing } from '../sampling-text.ts';
import { describeUsage } from '../usage-text.ts';
import { warningsOf } from '../warnings.ts';
import { padText } from './fit-text.ts';
import { headLines } from './head-lines.ts';
import { SIGNS } from './signs.ts';
import { failureSpans, taskColumns } from './task-columns.ts';
import { dim, EMPTY_LINE, type Line, renderLine, type TextStyle } from './terminal-line.ts';
import { scoreLines, tagLines } from './terminal-scores.ts';
import { sizeLines } from './terminal-sizes.ts';
import { labelledLines, markedLines, warningLines } from './wrapped-lines.ts';

export interface RenderSummaryOptions {
  /** Columns of the terminal; no line is wider. Made for 40 to 200; above that sentences are longer, and tables are not wider. */
  readonly width: number;
  readonly color: boolean;
}

const LONGEST_BAR = 40;
const HARDEST_SHOWN = 5;

/** The end of a run on a terminal: pass@k, verdicts, the hardest tasks, what was done, and what limits the figures. */
export function renderSummary(summary: RunSummary, options: RenderSummaryOptions): string {
  const { width, color } = options;
  const lines = [
    ...headLines(summary.suite.name, summary.model === undefined ? [] : [summary.model], width),
    ...scoreLines(summary, width),
    ...sizeLines(summary.bySize, width),
    ...tagLines(summary.byTag, width),
    ...verdictLines(summary, width),
    ...hardestLines(summary, width),
    EMPTY_LINE,
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
    const bar = SIGNS.full.repeat(Math.max(1, Math.round(portion * barColumns)));
    return [
      `  ${padText(verdict, nameColumns)}  ${padText(formatCount(count), countColumns, 'right')}  ${share}`,
      ...(barColumns > 0 ? ['  ', { text: bar, style: styleOf(verdict) }] : []),
    ];
  });
  return [
    EMPTY_LINE,
    [{ text: 'Verdicts', style: 'bold' }, ` of ${formatAmount(samples, 'sample')}`],
    ...rows,
  ];
}

function hardestLines({ tasks, knownDefects }: RunSummary, width: number): readonly Line[] {
  const defects = defectsByTask(knownDefects);
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
      ...failureSpans(verdicts, defects.get(taskId), width - nameColumns - countColumns - 6),
    ],
  );
  const note = unsolved === 0 ? '' : ` (${formatAmount(unsolved, 'task')} without a pass)`;
  return [EMPTY_LINE, [{ text: 'Hardest tasks', style: 'bold' }, note], ...rows];
}

function factLines(summary: RunSummary, width: number): readonly Line[] {
  const { executed, deduplicated, wallSeconds, timed, isolation, runPath, reportPath, usage } = summary;
  const drawing = describeDrawing(summary);
  const judged = executed + deduplicated;
  const work = [
    formatAmount(executed, 'program'),
    ...(deduplicated === 0
      ? []
      : [`${formatAmount(deduplicated, 'duplicate')} not run again (${formatShare(deduplicated, judged)})`]),
    describeTime(summary),
    ...(timed === 'run' && wallSeconds > 0 && judged > 0
      ? [`${formatRate(judged, wallSeconds)} samples/s`]
      : []),
  ];
  return [
    ...(drawing === undefined ? [] : labelledLines('Sampling', drawing, width)),
    ...(usage === undefined ? [] : labelledLines('Usage', describeUsage(usage), width)),
    ...labelledLines('Executed', work.join(', '), width),
    ...labelledLines(
      'Isolation',
      [isolation.label, isolation.layers.join(', ') || 'no layers'].join(': '),
      width,
    ),
    ...labelledLines('Run', runPath, width),
    ...(reportPath === undefined ? [] : labelledLines('Report', reportPath, width)),
  ];
}

function remarkLines(summary: RunSummary, width: number): readonly Line[] {
  const lines = [
    ...warningsOf(summary).flatMap((warning) => warningLines(warning, width)),
    ...[...describeDefects(summary), ...summary.notes].flatMap((note) => markedLines(dim('- '), note, width)),
  ];
  return lines.length === 0 ? [] : [EMPTY_LINE, ...lines];
}

/** The colour of a verdict, everywhere. */
export function styleOf(verdict: Verdict): TextStyle {
  if (verdict === 'passed') return 'green';
  return verdict === 'harness_error' ? 'yellow' : 'red';
}
