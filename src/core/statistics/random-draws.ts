/** The chance of (1-p)^CHUNK stays far above the smallest number for p <= 1/2. */
const CHUNK = 512;

/**
 * Passes among n samples of a task with this pass rate, by inversion.
 *
 * @param uniform numbers in [0, 1)
 */
export function drawBinomial(n: number, rate: number, uniform: () => number): number {
  if (rate <= 0) return 0;
  if (rate >= 1) return n;
  if (rate > 0.5) return n - drawBinomial(n, 1 - rate, uniform);
  let passed = 0;
  for (let left = n; left > 0; left -= CHUNK) passed += invert(Math.min(left, CHUNK), rate, uniform());
  return passed;
}

function invert(n: number, rate: number, u: number): number {
  const odds = rate / (1 - rate);
  let term = (1 - rate) ** n;
  let rest = u - term;
  let c = 0;
  while (rest >= 0 && c < n) {
    term *= ((n - c) / (c + 1)) * odds;
    rest -= term;
    c += 1;
  }
  return c;
}

/** A number of the beta distribution; a shape of 0 puts all weight on that end. */
export function drawBeta(a: number, b: number, uniform: () => number): number {
  if (a <= 0) return 0;
  if (b <= 0) return 1;
  const x = drawGamma(a, uniform);
  const y = drawGamma(b, uniform);
  // Shapes near 0 underflow: then nearly all weight is on the two ends.
  return x + y > 0 ? x / (x + y) : uniform() < a / (a + b) ? 1 : 0;
}

/** Marsaglia and Tsang 2000, with their boost below shape 1. */
function drawGamma(shape: number, uniform: () => number): number {
  if (shape < 1) return drawGamma(shape + 1, uniform) * (1 - uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = drawNormal(uniform);
    const v = (1 + c * z) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Box and Muller 1958. */
function drawNormal(uniform: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
