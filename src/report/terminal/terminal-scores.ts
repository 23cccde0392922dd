import type { PassAtK } from '../../core/run-scores.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import { INTERVAL_LEVEL } from '../../core/statistics/interval.ts';
import { describeAnswerCauses } from '../causes-text.ts';
import { coverageOf, describeCoverage } from '../coverage.ts';
import { describeExtraction } from '../extraction-text.ts';
import { describeIntervals } from '../intervals.ts';
import { withoutDisputed } from '../known-defects.ts';
import { formatInterval, formatScore } from '../numbers.ts';
import { padText } from './fit-text.ts';
import { dim, EMPTY_LINE, type Line, type Span } from './terminal-line.ts';
import { dimLines, warningLines } from './wrapped-lines.ts';

/** The heads of the two intervals, which are as wide as they. */
export const INTERVAL_HEADS = ['tasks like these', 'this suite again'] as const;
/** Columns of a row without its name: margin, score, two intervals and the gaps. */
const ROW_COLUMNS = 46;

/** pass@k with both intervals, then the same without the disputed tasks. Where it is narrow the intervals stand below the score. */
export function scoreLines(summary: RunSummary, width: number): readonly Line[] {
  const { passAtK, undisputed } = summary;
  if (passAtK.length === 0) return [];
  const nameColumns = Math.max(...passAtK.map(({ k }) => `pass@${k}`.length));
  const isNarrow = width < nameColumns + ROW_COLUMNS;
  const without = withoutDisputed(summary);
  const rowsOf = (scores: readonly PassAtK[]) => scores.flatMap((score) => row(score, nameColumns, isNarrow));
  const heads: Line = [dim(`${' '.repeat(nameColumns + 12)}${INTERVAL_HEADS.join('  ')}`)];
  return [
    EMPTY_LINE,
    ...(isNarrow ? [] : [heads]),
    ...rowsOf(passAtK),
    ...(without === undefined ? [] : [[dim(`  ${without}`)]]),
    ...rowsOf(undisputed?.passAtK ?? []),
    ...footer(summary, width),
  ];
}

function row(
  { k, value, low, high, suiteLow, suiteHigh }: PassAtK,
  nameColumns: number,
  isNarrow: boolean,
): readonly Line[] {
  const name: Span = { text: padText(`pass@${k}`, nameColumns), style: 'bold' };
  if (value === null) return [['  ', name, '  ', dim('     -  fewer than k samples')]];
  const intervals = [formatInterval(low, high), formatInterval(suiteLow, suiteHigh)];
  const score: Line = ['  ', name, '  ', { text: formatScore(value), style: 'cyan' }];
  return isNarrow
    ? [score, ...INTERVAL_HEADS.map((head, i): Line => [dim(`    ${head}  `), intervals[i] ?? ''])]
    : [[...score, '  ', intervals.join('  ')]];
}

function footer(summary: RunSummary, width: number): readonly Line[] {
  const { extraction, answerCauses, passAtK } = summary;
  const level = `${Math.round(100 * INTERVAL_LEVEL)} %`;
  const over = `${describeCoverage(coverageOf(summary))}; ${level} intervals: ${describeIntervals(passAtK)}`;
  const found = extraction === undefined ? [] : [describeExtraction(extraction)];
  const causes = answerCauses === undefined ? [] : describeAnswerCauses(answerCauses);
  return [
    ...[over, ...found].flatMap((sentence) => dimLines(sentence, width)),
    ...causes.flatMap((sentence) => warningLines(sentence, width)),
  ];
}
