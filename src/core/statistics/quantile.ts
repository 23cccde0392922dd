/**
 * The smallest value that is at least as large as this share of them (nearest rank): one that was measured, never one between
 * two.
 *
 * @param ascending at least one value
 * @example
 * quantile([1, 2, 3, 10], 0.5); // 2
 */
export function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] as number;
}
