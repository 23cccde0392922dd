// task: passk/chart_route
// entry point: chartRoute
// tags: matrices, graphs
// %% prompt
/**
 * Measures a ferry route with the chart of distances in an old sea atlas.
 *
 * The atlas prints each distance only once, so the chart is a triangle: row i of `chart` has i distances,
 * from harbour i to the harbours 0 to i - 1. Row 0 is empty. `route` names harbours by their numbers, in
 * the order of the trip. Add up the distances from each stop to the next. Staying at the same harbour is
 * no distance, and neither is a route with fewer than two stops.
 *
 * @example
 * chartRoute([[], [7], [4, 9]], [0, 2, 1]); // 13
 * chartRoute([[], [7]], [1]); // 0
 */
function chartRoute(chart: number[][], route: number[]): number {
// %% canonical solution
  let total = 0;
  for (let i = 1; i < route.length; i++) {
    const [a, b] = [route[i - 1], route[i]];
    if (a !== b) total += chart[Math.max(a, b)][Math.min(a, b)];
  }
  return total;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(chartRoute([[], [7], [4, 9]], [0, 2, 1]), 13);
assert.strictEqual(chartRoute([[], [7]], [1]), 0);
assert.strictEqual(chartRoute([], []), 0);
assert.strictEqual(chartRoute([[]], [0, 0]), 0);
assert.strictEqual(chartRoute([[], [7]], [0, 1]), 7);
assert.strictEqual(chartRoute([[], [7]], [1, 0]), 7);
assert.strictEqual(chartRoute([[], [7]], [0, 1, 0, 1]), 21);
assert.strictEqual(chartRoute([[], [7], [4, 9]], [2, 2, 2]), 0);
assert.strictEqual(chartRoute([[], [7], [4, 9]], [2, 1, 1, 0]), 16);
assert.strictEqual(chartRoute([[], [7], [4, 9]], []), 0);
assert.strictEqual(chartRoute([[], [7], [4, 9], [1, 20, 300]], [3, 2, 1, 0]), 316);
assert.strictEqual(chartRoute([[], [7], [4, 9], [1, 20, 300]], [0, 3, 1, 3, 2]), 341);
assert.strictEqual(chartRoute([[], [7], [4, 9], [1, 20, 300]], [0, 1, 2, 3, 0]), 317);
assert.strictEqual(chartRoute([[], [0], [5, 6]], [0, 1, 2]), 6);

// %% attempt: always goes from the higher harbour to the lower -> runtime_error
void function chartRoute(chart: number[][], route: number[]): number {
  let total = 0;
  for (let i = 1; i < route.length; i++) {
    const [a, b] = [route[i - 1], route[i]];
    if (a !== b) total += chart[a].slice(b).reduceRight((_, distance) => distance);
  }
  return total;
}

// %% attempt: returns to the first harbour -> wrong_answer
void function chartRoute(chart: number[][], route: number[]): number {
  let total = 0;
  for (let i = 0; i < route.length; i++) {
    const [a, b] = [route.at(i - 1)!, route[i]];
    if (a !== b) total += chart[Math.max(a, b)][Math.min(a, b)];
  }
  return total;
}

// %% attempt: forgets the last leg -> wrong_answer
void function chartRoute(chart: number[][], route: number[]): number {
  let total = 0;
  for (let i = 1; i < route.length - 1; i++) {
    const [a, b] = [route[i - 1], route[i]];
    if (a !== b) total += chart[Math.max(a, b)][Math.min(a, b)];
  }
  return total;
}

// %% attempt: measures from the first stop only -> wrong_answer
void function chartRoute(chart: number[][], route: number[]): number {
  let total = 0;
  for (let i = 1; i < route.length; i++) {
    const [a, b] = [route[0], route[i]];
    if (a !== b) total += chart[Math.max(a, b)][Math.min(a, b)];
  }
  return total;
}

// %% attempt: a stay is looked up as well -> runtime_error
void function chartRoute(chart: number[][], route: number[]): number {
  let total = 0;
  for (let i = 1; i < route.length; i++) {
    const [a, b] = [route[i - 1], route[i]];
    total += chart[Math.max(a, b)].slice(Math.min(a, b)).reduceRight((_, distance) => distance);
  }
  return total;
}
