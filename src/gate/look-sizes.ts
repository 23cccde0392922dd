/**
 * Samples a task at each look of a sequential gate: the run's n, then a step more each time, and the budget at last.
 *
 * @param first at most `maxN`
 * @example
 * lookSizes(5, 10, 20); // 5, 15, 20
 */
export function lookSizes(first: number, step: number, maxN: number): readonly number[] {
  const sizes = [first];
  for (let n = first; n < maxN; ) {
    n = nextLook(n, step, maxN);
    sizes.push(n);
  }
  return sizes;
}

/** Samples a task that the next look wants. */
export function nextLook(n: number, step: number, maxN: number): number {
  return Math.min(maxN, n + step);
}

/** What was asked for, as far as it was, of how a gate looks. */
export interface AskedLooks {
  readonly step?: number | undefined;
  readonly maxN?: number | undefined;
}

/** The step and the budget of a sequential gate on a run that has n samples a task: the run's n, and the larger of both n. */
export function lookPlan({ step, maxN }: AskedLooks, n: number, baselineN: number) {
  return { step: step ?? n, maxN: maxN ?? Math.max(n, baselineN) };
}
