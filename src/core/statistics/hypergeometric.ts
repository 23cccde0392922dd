/** A distribution over the whole numbers from `from`. */
export interface Distribution {
  readonly from: number;
  readonly probabilities: Float64Array;
}

/**
 * How many of `passed` passing samples among `all` fall into a random half of `drawn` samples. Summed outward from the
 * mode, so that nothing overflows however many samples there are, as far as a chance is more than nothing in a double.
 */
export function hypergeometric(all: number, passed: number, drawn: number): Distribution {
  const from = Math.max(0, drawn - (all - passed));
  const to = Math.min(passed, drawn);
  const ratio = (x: number): number =>
    ((passed - x) * (drawn - x)) / ((x + 1) * (all - passed - drawn + x + 1)); // P(x+1)/P(x)
  const mode = Math.min(to, Math.max(from, Math.floor(((passed + 1) * (drawn + 1)) / (all + 2))));
  const probabilities = new Float64Array(to - from + 1);
  probabilities[mode - from] = 1;
  let sum = 1;
  for (let x = mode, value = 1; x < to && value > 0; x++) {
    value *= ratio(x);
    probabilities[x + 1 - from] = value;
    sum += value;
  }
  for (let x = mode - 1, value = 1; x >= from && value > 0; x--) {
    value /= ratio(x);
    probabilities[x - from] = value;
    sum += value;
  }
  return { from, probabilities: probabilities.map((value) => value / sum) };
}
