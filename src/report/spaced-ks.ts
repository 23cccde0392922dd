/**
 * The k at which a curve of pass@k is drawn: every one up to n where there are few, else about `most`, evenly in log k.
 *
 * @param n the smallest number of samples of a task; 0 where there is none
 * @example
 * spacedKs(4, 30); // [1, 2, 3, 4]
 */
export function spacedKs(n: number, most: number): readonly number[] {
  if (n <= most) return Array.from({ length: n }, (_, i) => i + 1);
  return [...new Set(Array.from({ length: most }, (_, i) => Math.round(n ** (i / (most - 1)))))];
}
