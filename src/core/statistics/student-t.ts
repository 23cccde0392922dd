const MAX_DEGREES = 10_000;

/**
 * Quantile of Student's t distribution for an integer number of degrees of freedom, by bisection of the finite series
 * of Abramowitz and Stegun 26.7.3 and 26.7.4. Beyond 10,000 degrees that many are used; it changes the fifth digit.
 *
 * @param probability two-sided coverage, 0 < probability < 1
 * @example
 * studentT(0.95, 19); // 2.0930...
 */
export function studentT(probability: number, degrees: number): number {
  if (!(probability > 0 && probability < 1) || !Number.isInteger(degrees) || degrees < 1) {
    throw new RangeError(
      `studentT needs 0 < probability < 1 and integer degrees >= 1, got ${probability}, ${degrees}`,
    );
  }
  const v = Math.min(degrees, MAX_DEGREES);
  let low = 0;
  let high = 1;
  while (coverage(high, v) < probability) high *= 2;
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (coverage(middle, v) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(|T| <= t) for v degrees of freedom. */
function coverage(t: number, v: number): number {
  const angle = Math.atan(t / Math.sqrt(v));
  const cosine = Math.cos(angle);
  const odd = v % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = v === 1 ? 0 : term;
  for (let j = odd ? 3 : 2; j <= v - 2; j += 2) {
    term *= (cosine * cosine * (j - 1)) / j;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
