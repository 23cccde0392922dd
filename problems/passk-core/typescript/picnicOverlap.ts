// task: passk/picnic_overlap
// entry point: picnicOverlap
// tags: geometry
// %% prompt
/**
 * Measures how much grass gets wet under two picnic blankets.
 *
 * A blanket is (left, bottom, width, height) with sides along the axes; widths and heights are 0 or more.
 * Grass gets wet where just one of them lies on it.
 *
 * @example
 * picnicOverlap([0, 0, 4, 2], [3, 1, 2, 2]); // 10
 * picnicOverlap([0, 0, 1, 1], [5, 5, 2, 2]); // 5
 */
function picnicOverlap(first: [number, number, number, number], second: [number, number, number, number]): number {
// %% canonical solution
  const shared = (start: number, size: number, other: number, otherSize: number) =>
    Math.max(0, Math.min(start + size, other + otherSize) - Math.max(start, other));
  const across = shared(first[0], first[2], second[0], second[2]);
  const up = shared(first[1], first[3], second[1], second[3]);
  return first[2] * first[3] + second[2] * second[3] - 2 * across * up;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(picnicOverlap([0, 0, 4, 2], [3, 1, 2, 2]), 10);
assert.strictEqual(picnicOverlap([0, 0, 1, 1], [5, 5, 2, 2]), 5);
assert.strictEqual(picnicOverlap([0, 0, 0, 5], [1, 1, 3, 3]), 9);
assert.strictEqual(picnicOverlap([0, 0, 2, 2], [0, 0, 2, 2]), 0);
assert.strictEqual(picnicOverlap([0, 0, 4, 4], [1, 1, 2, 2]), 12);
assert.strictEqual(picnicOverlap([1, 1, 2, 2], [0, 0, 4, 4]), 12);
assert.strictEqual(picnicOverlap([0, 0, 2, 2], [2, 0, 2, 2]), 8);
assert.strictEqual(picnicOverlap([0, 0, 2, 2], [0, 2, 2, 2]), 8);
assert.strictEqual(picnicOverlap([-3, -3, 4, 4], [-1, -1, 5, 5]), 33);
assert.strictEqual(picnicOverlap([0, 0, 10, 1], [4, -3, 1, 8]), 16);
assert.strictEqual(picnicOverlap([0, 0, 3, 3], [2, 5, 3, 3]), 18);
assert.strictEqual(picnicOverlap([0, 0, 3, 3], [5, 2, 3, 3]), 18);
assert.strictEqual(picnicOverlap([7, 0, 3, 3], [0, 1, 9, 1]), 14);

// %% attempt: grass below both counts twice -> wrong_answer
void function picnicOverlap(first: [number, number, number, number], second: [number, number, number, number]): number {
  return first[2] * first[3] + second[2] * second[3];
}

// %% attempt: grass below both gets wet, too -> wrong_answer
void function picnicOverlap(first: [number, number, number, number], second: [number, number, number, number]): number {
  const across = Math.max(0, Math.min(first[0] + first[2], second[0] + second[2]) - Math.max(first[0], second[0]));
  const up = Math.max(0, Math.min(first[1] + first[3], second[1] + second[3]) - Math.max(first[1], second[1]));
  return first[2] * first[3] + second[2] * second[3] - across * up;
}

// %% attempt: blankets that lie apart overlap by a negative area -> wrong_answer
void function picnicOverlap(first: [number, number, number, number], second: [number, number, number, number]): number {
  const across = Math.min(first[0] + first[2], second[0] + second[2]) - Math.max(first[0], second[0]);
  const up = Math.min(first[1] + first[3], second[1] + second[3]) - Math.max(first[1], second[1]);
  return first[2] * first[3] + second[2] * second[3] - 2 * across * up;
}

// %% attempt: takes width and height for the other corner -> wrong_answer
void function picnicOverlap(first: [number, number, number, number], second: [number, number, number, number]): number {
  const across = Math.max(0, Math.min(first[2], second[2]) - Math.max(first[0], second[0]));
  const up = Math.max(0, Math.min(first[3], second[3]) - Math.max(first[1], second[1]));
  const areas = [first, second].map((b) => (b[2] - b[0]) * (b[3] - b[1]));
  return areas[0] + areas[1] - 2 * across * up;
}
