import type { SizeScore, SizeScores } from '../core/size-scores.ts';

/** "pass@1 by length" */
export function sizeTitle({ measure }: SizeScores): string {
  return `pass@1 by ${measure}`;
}

/** "3 steps", "1 variable" */
export function sizeName({ measure }: SizeScores, { size }: Pick<SizeScore, 'size'>): string {
  const noun = measure === 'length' ? 'step' : 'variable';
  return `${size} ${noun}${size === 1 ? '' : 's'}`;
}
