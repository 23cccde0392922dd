/**
 * p-values of several comparisons, adjusted so that comparing them with a level keeps the chance of any false finding at that
 * level (Holm 1979): the smallest counts as many times as there are comparisons, the next one time less, and so on.
 *
 * @returns in the order of the input
 * @example
 * adjustHolm([0.01, 0.04, 0.03]); // [0.03, 0.06, 0.06]
 */
export function adjustHolm(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  for (const [rank, { p, index }] of order.entries()) {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)));
    adjusted[index] = largest;
  }
  return adjusted;
}
