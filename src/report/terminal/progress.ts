import type { VerdictCounts } from '../../core/verdict.ts';
import { rankVerdicts, type VerdictCount } from '../failures.ts';
import { formatAmount, formatClock, formatCount, formatRate, formatShare } from '../numbers.ts';
import { SIGNS } from './signs.ts';
import { renderLine, type Span } from './terminal-line.ts';

/** How far a run is. */
export interface ProgressState {
  /** Samples that have a verdict, those of an earlier, interrupted run included. */
  readonly done: number;
  /** Null while it is not known: a samples file that is still being read. */
  readonly total: number | null;
  /** How many of `done` an earlier run had; they say nothing about the rate. @default 0 */
  readonly doneBefore?: number;
  /** Reading of the clock that `nowMs` is read from too. */
  readonly startedMs: number;
  readonly verdicts: VerdictCounts;
}

export interface RenderProgressOptions {
  readonly width: number;
  readonly color: boolean;
  readonly nowMs: number;
}

const SHORTEST_BAR = 8;
const LONGEST_BAR = 30;

/**
 * One line: bar, count, rate, remaining time, verdicts. Where it is narrow the rarest verdicts go first, then the bar.
 *
 * @example
 * renderProgress({ done: 50, total: 200, startedMs: 0, verdicts: { passed: 50 } }, { width: 80, color: false, nowMs: 5000 });
 * // '████████░░░░░░░░░░░░░░░░░░░░░░ 50/200 25.0 %  10/s  ETA 0:15  passed 50'
 */
export function renderProgress(state: ProgressState, options: RenderProgressOptions): string {
  const { done, total, doneBefore = 0, startedMs, verdicts } = state;
  const { width, color, nowMs } = options;
  const seconds = Math.max(0, (nowMs - startedMs) / 1000);
  const fresh = done - doneBefore;
  const parts = [
    total === null
      ? formatAmount(done, 'sample')
      : `${formatCount(done)}/${formatCount(total)} ${formatShare(done, total)}`,
    ...(fresh > 0 && seconds > 0 ? [`${formatRate(fresh, seconds)}/s`] : []),
    remaining(total === null ? null : total - done, fresh, seconds),
  ];
  let line = parts.join('  ');
  for (const { verdict, count } of harnessErrorsFirst(verdicts)) {
    const longer = `${line}  ${verdict} ${formatCount(count)}`;
    if (longer.length > width) break;
    line = longer;
  }
  return renderLine([...barOf(done, total, width - line.length - 1), line], width, color);
}

/** A failing harness needs a person now; it must not be what a narrow terminal leaves out. */
function harnessErrorsFirst(verdicts: VerdictCounts): readonly VerdictCount[] {
  const ranked = rankVerdicts(verdicts);
  const isOurs = ({ verdict }: VerdictCount) => verdict === 'harness_error';
  return [...ranked.filter(isOurs), ...ranked.filter((entry) => !isOurs(entry))];
}

/** The first to come to their end say little of the rest: they wait for a start, or are the quick ones. */
const LEAST_KNOWN = 20;
const LEAST_SHARE = 0.05;

/** How long it will go on, or how long it has, where nobody can tell yet. */
function remaining(left: number | null, fresh: number, seconds: number): string {
  if (left === null || fresh <= 0 || seconds <= 0) return formatClock(seconds);
  if (fresh < LEAST_KNOWN && fresh < LEAST_SHARE * (left + fresh)) return formatClock(seconds);
  return `ETA ${formatClock((Math.max(0, left) * seconds) / fresh)}`;
}

function barOf(done: number, total: number | null, room: number): readonly Span[] {
  if (total === null || room < SHORTEST_BAR) return [];
  const columns = Math.min(LONGEST_BAR, room);
  const share = total <= 0 ? 1 : Math.min(1, done / total);
  const full = Math.floor(share * columns);
  return [
    { text: SIGNS.full.repeat(full), style: 'green' },
    { text: SIGNS.empty.repeat(columns - full), style: 'dim' },
    ' ',
  ];
}
