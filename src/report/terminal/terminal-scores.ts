import type { RunSummary } from '../../core/run-summary.ts';
import { INTERVAL_LEVEL } from '../../core/statistics/interval.ts';
import type { TagScores } from '../../core/tag-scores.ts';
import { describeAnswerCauses } from '../causes-text.ts';
import { coverageOf, describeCoverage } from '../coverage.ts';
import { describeExtraction } from '../extraction-text.ts';
import { inertText } from '../inert-text.ts';
import { describeIntervals } from '../intervals.ts';
import { formatInterval, formatScore } from '../numbers.ts';
import {
  describeFiltered,
  type ScoreGroup,
  type ScoreRow,
  scoreGroups,
  tagGroups,
  tagTitle,
} from '../score-rows.ts';
import { fitText, padText } from './fit-text.ts';
import { dim, EMPTY_LINE, type Line, type Span } from './terminal-line.ts';
import { dimLines, warningLines } from './wrapped-lines.ts';

/** The heads of the two intervals, which are as wide as they. */
export const INTERVAL_HEADS = ['tasks like these', 'this suite again'] as const;
/** Columns of a row without its name: margin, score, two intervals and the gaps. */
const ROW_COLUMNS = 46;

/** Every score with both intervals, then pass@k without the disputed tasks. */
export function scoreLines(summary: RunSummary, width: number): readonly Line[] {
  const groups = scoreGroups(summary);
  if (groups.length === 0) return [];
  return [EMPTY_LINE, ...groupLines(groups, width), ...footer(summary, width)];
}

/** The scores by each tag. */
export function tagLines(byTag: readonly TagScores[] = [], width: number): readonly Line[] {
  return byTag.flatMap((scores) => [
    EMPTY_LINE,
    [{ text: inertText(tagTitle(scores)), style: 'bold' as const }],
    ...groupLines(tagGroups(scores), width),
  ]);
}

/** Where it is narrow the intervals stand below the score. */
function groupLines(groups: readonly ScoreGroup[], width: number): readonly Line[] {
  const names = groups.flatMap(({ rows }) => rows.map(({ name }) => name.length));
  const nameColumns = Math.max(...names);
  const isNarrow = width < nameColumns + ROW_COLUMNS;
  const heads: Line = [dim(`${' '.repeat(nameColumns + 12)}${INTERVAL_HEADS.join('  ')}`)];
  return [
    ...(isNarrow ? [] : [heads]),
    ...groups.flatMap(({ title, rows }) => [
      ...(title === undefined ? [] : [[dim(fitText(`  ${inertText(title)}`, width))]]),
      ...rows.flatMap((score) => row(score, nameColumns, isNarrow)),
    ]),
  ];
}

function row(
  { name: called, value, low, high, suiteLow, suiteHigh }: ScoreRow,
  nameColumns: number,
  isNarrow: boolean,
): readonly Line[] {
  const name: Span = { text: padText(called, nameColumns), style: 'bold' };
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
  const filtered = describeFiltered(summary);
  const found = extraction === undefined ? [] : [describeExtraction(extraction)];
  const causes = answerCauses === undefined ? [] : describeAnswerCauses(answerCauses);
  return [
    ...[over, ...filtered, ...found].flatMap((sentence) => dimLines(sentence, width)),
    ...causes.flatMap((sentence) => warningLines(sentence, width)),
  ];
}
