import { normalCdf, normalQuantile } from './normal.ts';

/**
 * How much of an error may be spent when this share of the information is in: the spending function of Lan and DeMets
 * (1983) that is close to O'Brien and Fleming's bounds. Early looks may hardly decide, the last one nearly as if it were the
 * only one.
 */
export function spentError(error: number, information: number): number {
  if (information >= 1) return error;
  return 2 * normalCdf(-normalQuantile(1 - error / 2) / Math.sqrt(information));
}

/** Far out, where nothing is left of a density. */
const EDGE = 8;
const LEAST_POINTS = 240;
const MOST_POINTS = 4000;

/**
 * One-sided levels for repeated looks at growing data, which together keep `error`: each is the nominal level to use at
 * that look. Found by following the density of the test statistic, a Brownian motion in the information, from look to look
 * (Armitage, McPherson and Rowe 1969).
 *
 * @param information share of the final information at each look, growing, each in (0, 1]
 * @example
 * lookLevels(0.025, [0.2, 0.4, 0.6, 0.8, 1]).map((level) => -normalQuantile(level)); // 4.877, 3.357, 2.680, 2.290, 2.031
 */
export function lookLevels(error: number, information: readonly number[]): readonly number[] {
  const levels: number[] = [];
  let before = 0;
  let spent = 0;
  let density: Density | undefined;
  for (const t of information) {
    const step = t - before;
    const allowed = spentError(error, t) - spent;
    if (step <= 0 || allowed <= 0) {
      levels.push(0);
      continue;
    }
    const bound = boundFor(allowed, density, step);
    levels.push(normalCdf(-bound / Math.sqrt(t)));
    density = carryOn(density, step, t, bound);
    spent += allowed;
    before = t;
  }
  return levels;
}

/** Values of a density at equal distances, with the weights of Simpson's rule. */
interface Density {
  readonly from: number;
  readonly step: number;
  readonly weighted: Float64Array;
}

/** The bound that is first crossed at this look with this chance. */
function boundFor(allowed: number, density: Density | undefined, step: number): number {
  const deviation = Math.sqrt(step);
  const crossing = (bound: number): number => {
    if (density === undefined) return normalCdf(-bound / deviation);
    let sum = 0;
    for (const [i, weight] of density.weighted.entries())
      sum += weight * normalCdf((density.from + i * density.step - bound) / deviation);
    return sum;
  };
  let low = -EDGE;
  let high = 38;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (crossing(middle) > allowed) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The density of what has not crossed the bound. */
function carryOn(density: Density | undefined, step: number, t: number, bound: number): Density {
  const deviation = Math.sqrt(step);
  const from = -EDGE * Math.sqrt(t);
  const to = Math.min(bound, EDGE * Math.sqrt(t));
  const wanted = Math.ceil((4 * (to - from)) / deviation);
  const intervals = 2 * Math.ceil(Math.min(MOST_POINTS, Math.max(LEAST_POINTS, wanted)) / 2);
  const width = (to - from) / intervals;
  const scale = 1 / (deviation * Math.sqrt(2 * Math.PI));
  const weighted = new Float64Array(intervals + 1);
  for (let i = 0; i <= intervals; i++) {
    const y = from + i * width;
    let value = 0;
    if (density === undefined) value = scale * Math.exp((-y * y) / (2 * step));
    else
      for (const [j, weight] of density.weighted.entries())
        value += weight * scale * Math.exp(-((y - density.from - j * density.step) ** 2) / (2 * step));
    const simpson = i === 0 || i === intervals ? 1 : i % 2 === 1 ? 4 : 2;
    weighted[i] = (value * simpson * width) / 3;
  }
  return { from, step: width, weighted };
}
