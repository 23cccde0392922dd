import type { PassAtK } from '../core/run-scores.ts';
import { formatInterval, formatScore } from './numbers.ts';
import { spacedKs } from './spaced-ks.ts';

const MOST_ROWS = 30;
const BAR_COLUMNS = 40;

/**
 * pass@k over k with its band, for a terminal: a bar up to the estimate, the 95 % band for tasks like these in dashes. Long
 * curves show about 30 of their k, evenly in log k; JSON has all.
 */
export function renderCurve(curve: readonly PassAtK[]): string {
  const shown = new Set(spacedKs(curve.length, MOST_ROWS));
  const width = String(curve.length).length;
  const rows = curve.flatMap(({ k, value, low, high, suiteLow, suiteHigh }) =>
    value === null || !shown.has(k)
      ? []
      : [
          `  pass@${String(k).padEnd(width)}  ${formatScore(value)}  ${formatInterval(low, high)}  ${formatInterval(suiteLow, suiteHigh).padEnd(16)}  ${bar(value, low ?? value, high ?? value)}\n`,
        ],
  );
  if (rows.length === 0) return '\nNo curve: no task has a scored sample.\n';
  return `\nCurve${' '.repeat(width + 11)}tasks like these  this suite again\n${rows.join('')}`;
}

function bar(value: number, low: number, high: number): string {
  const [from, at, to] = [low, value, high].map((share) => Math.round(share * BAR_COLUMNS)) as [
    number,
    number,
    number,
  ];
  return Array.from({ length: to }, (_, i) =>
    i === at - 1 ? '█' : i >= from && i < to ? '─' : i < at ? '░' : ' ',
  ).join('');
}
