/** More points than this don't show on a line. */
const MOST_POINTS = 60;

/**
 * The k at which a curve of pass@k is drawn: every one where there are few, else evenly spaced on a logarithmic axis.
 *
 * @param n the smallest number of samples of a task; none, or infinite, for no samples at all
 * @example
 * drawnKs(4); // [1, 2, 3, 4]
 */
export function drawnKs(n: number): readonly number[] {
  if (!Number.isFinite(n) || n < 1) return [];
  if (n <= MOST_POINTS) return Array.from({ length: n }, (_, index) => index + 1);
  const spaced = Array.from({ length: MOST_POINTS }, (_, index) =>
    Math.round(Math.exp((index / (MOST_POINTS - 1)) * Math.log(n))),
  );
  return [...new Set(spaced)];
}
