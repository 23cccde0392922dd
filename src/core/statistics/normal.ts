/** P(Z <= z) for a standard normal Z, to 1e-15: a Taylor series inside, a continued fraction in the tails. */
export function normalCdf(z: number): number {
  const x = Math.abs(z);
  if (x > 38) return z > 0 ? 1 : 0;
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let tail: number;
  if (x < 3) {
    // Phi(x) - 1/2 = density * (x + x^3/3 + x^5/15 + ...)
    let term = x;
    let sum = x;
    for (let i = 3; term > sum * 1e-17; i += 2) {
      term *= (x * x) / i;
      sum += term;
    }
    tail = 0.5 - density * sum;
  } else {
    let fraction = x;
    for (let i = 60; i >= 1; i--) fraction = x + i / fraction;
    tail = density / fraction;
  }
  return z > 0 ? 1 - tail : tail;
}

/**
 * z with P(Z <= z) = probability.
 *
 * @throws RangeError unless 0 < probability < 1.
 * @example
 * normalQuantile(0.95); // 1.6448...
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`normalQuantile needs 0 < probability < 1, got ${probability}`);
  }
  // By the smaller tail, where the digits are.
  if (probability > 0.5) return -normalQuantile(1 - probability);
  let low = -38;
  let high = 0;
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
