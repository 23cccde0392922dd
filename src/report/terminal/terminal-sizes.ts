import type { SizeScores } from '../../core/size-scores.ts';
import { formatInterval, formatScore } from '../numbers.ts';
import { sizeName, sizeTitle } from '../size-scores.ts';
import { padText } from './fit-text.ts';
import { SIGNS } from './signs.ts';
import type { Span } from './terminal-line.ts';

const LONGEST_BAR = 40;
/** Columns of a score, its interval and the gaps around them. */
const FIGURE_COLUMNS = 30;

/** How pass@1 falls as generated tasks grow, a line for each size with a bar that is full at 1. */
export function sizeLines(bySize: SizeScores | undefined, width: number): readonly (readonly Span[])[] {
  if (bySize === undefined) return [];
  const names = bySize.sizes.map((each) => sizeName(bySize, each));
  const nameColumns = Math.max(...names.map((name) => name.length));
  const barColumns = Math.min(LONGEST_BAR, width - nameColumns - FIGURE_COLUMNS);
  const rows = bySize.sizes.map(({ passAt1: { value, low, high } }, i): readonly Span[] => {
    const bar = SIGNS.full.repeat(Math.round((value ?? 0) * Math.max(0, barColumns)));
    return [
      `  ${padText(names[i] as string, nameColumns, 'right')}  `,
      { text: value === null ? '     -' : formatScore(value), style: 'cyan' },
      `  ${formatInterval(low, high)}`,
      ...(bar === '' ? [] : ['  ', { text: bar, style: 'cyan' as const }]),
    ];
  });
  return [[], [{ text: sizeTitle(bySize), style: 'bold' }], ...rows];
}
