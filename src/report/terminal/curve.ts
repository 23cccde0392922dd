import type { PassAtK } from '../../core/run-scores.ts';
import { formatInterval, formatScore } from '../numbers.ts';
import { spacedKs } from '../spaced-ks.ts';
import { SIGNS } from './signs.ts';
import { renderLine, type Span } from './terminal-line.ts';
import { INTERVAL_HEADS } from './terminal-scores.ts';
import type { RenderSummaryOptions } from './terminal-summary.ts';

const MOST_ROWS = 30;
const LONGEST_BAR = 40;
/** A shorter bar tells nothing; then the second interval, which has no band in it, makes room, too. */
const SHORTEST_BAR = 10;
const INTERVAL_COLUMNS = 16;

/**
 * pass@k over k with its band, for a terminal: a bar up to the estimate, the 95 % band for tasks like these in dashes. Long
 * curves show about 30 of their k, evenly in log k; JSON has all.
 */
export function renderCurve(curve: readonly PassAtK[], { width, color }: RenderSummaryOptions): string {
  const shown = new Set(spacedKs(curve.length, MOST_ROWS));
  const scored = curve.filter(({ k, value }) => value !== null && shown.has(k));
  if (scored.length === 0) return '\nNo curve: no task has a scored sample.\n';
  const nameColumns = `pass@${curve.length}`.length;
  const scoreColumns = 2 + nameColumns + 2 + 6;
  const withSecond = width >= scoreColumns + 2 * (2 + INTERVAL_COLUMNS);
  const intervals = withSecond ? 2 : 1;
  const room = width - scoreColumns - intervals * (2 + INTERVAL_COLUMNS) - 2;
  const barColumns = room < SHORTEST_BAR ? 0 : Math.min(LONGEST_BAR, room);
  const rows = scored.map(({ k, value, low, high, suiteLow, suiteHigh }): readonly Span[] => {
    const [first, second] = [formatInterval(low, high), formatInterval(suiteLow, suiteHigh)];
    const score = value as number;
    return [
      '  ',
      { text: `pass@${k}`.padEnd(nameColumns), style: 'bold' },
      '  ',
      { text: formatScore(score), style: 'cyan' },
      `  ${first.padEnd(INTERVAL_COLUMNS)}${withSecond ? `  ${second.padEnd(INTERVAL_COLUMNS)}` : ''}  `,
      { text: bar(score, low ?? score, high ?? score, barColumns), style: 'cyan' },
    ];
  });
  const heads = INTERVAL_HEADS.slice(0, intervals).join('  ');
  const title: readonly Span[] = [
    { text: 'Curve'.padEnd(scoreColumns + 2), style: 'bold' },
    { text: heads, style: 'dim' },
  ];
  return `\n${[title, ...rows].map((line) => `${renderLine(line, width, color).trimEnd()}\n`).join('')}`;
}

function bar(value: number, low: number, high: number, columns: number): string {
  const [from, at, to] = [low, value, high].map((share) => Math.round(share * columns)) as [
    number,
    number,
    number,
  ];
  return Array.from({ length: to }, (_, i) =>
    i === at - 1 ? SIGNS.full : i >= from && i < to ? SIGNS.band : i < at ? SIGNS.empty : ' ',
  ).join('');
}
