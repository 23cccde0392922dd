// task: passk/calm_stretch
// entry point: calmStretch
// tags: lists, scanning
// %% prompt
/**
 * Finds the longest stretch of values in which neighbours differ by at most `step`.
 *
 * Returns the index at which it begins and its length. Among equally long stretches the last one counts. A
 * single value is a stretch of length 1. For an empty list returns [0, 0].
 *
 * @example
 * calmStretch([1, 2, 9, 8, 7, 1], 1); // [2, 3]
 * calmStretch([5, 1, 5], 2); // [2, 1]
 */
function calmStretch(values: number[], step: number): [number, number] {
// %% canonical solution
  let best: [number, number] = [0, 0];
  let start = 0;
  values.forEach((value, i) => {
    if (i > 0 && Math.abs(value - values[i - 1]) > step) start = i;
    if (i - start + 1 >= best[1]) best = [start, i - start + 1];
  });
  return best;
}

// %% test
declare var require: any;
const assert = require('node:assert');

const rising = (length: number) => Array.from({ length }, (_, i) => i);
const jumps = Array.from({ length: 600 }, (_, i) => (i % 2) * 5);

assert.deepStrictEqual(calmStretch([1, 2, 9, 8, 7, 1], 1), [2, 3]);
assert.deepStrictEqual(calmStretch([5, 1, 5], 2), [2, 1]);
assert.deepStrictEqual(calmStretch([], 3), [0, 0]);
assert.deepStrictEqual(calmStretch([4], 0), [0, 1]);
assert.deepStrictEqual(calmStretch([4, 4, 4], 0), [0, 3]);
assert.deepStrictEqual(calmStretch([1, 1, 2, 2], 0), [2, 2]);
assert.deepStrictEqual(calmStretch([1, 3, 5, 7], 2), [0, 4]);
assert.deepStrictEqual(calmStretch([1, 3, 5, 8], 2), [0, 3]);
assert.deepStrictEqual(calmStretch([9, 1, 2, 3], 1), [1, 3]);
assert.deepStrictEqual(calmStretch([-5, 5, -5], 10), [0, 3]);
assert.deepStrictEqual(calmStretch([-5, 5, -5], 9), [2, 1]);
assert.deepStrictEqual(calmStretch([3, 2, 1, 9, 8, 7], 1), [3, 3]);
assert.deepStrictEqual(calmStretch([...rising(500), 0, ...rising(499)], 1), [500, 500]);
assert.deepStrictEqual(calmStretch([...jumps, 5, 5, 5, 5], 1), [599, 5]);
assert.deepStrictEqual(calmStretch([1, 2, 3, 9, 8], 1), [0, 3]);

// %% attempt: the first of equally long stretches -> wrong_answer
void function calmStretch(values: number[], step: number): [number, number] {
  let best: [number, number] = [0, 0];
  let start = 0;
  values.forEach((value, i) => {
    if (i > 0 && Math.abs(value - values[i - 1]) > step) start = i;
    if (i - start + 1 > best[1]) best = [start, i - start + 1];
  });
  return best;
}

// %% attempt: a difference with NaN is never too large -> wrong_answer
void function calmStretch(values: number[], step: number): [number, number] {
  let best: [number, number] = [0, 0];
  let start = 0;
  for (let i = 0; i <= values.length; i++) {
    if (Math.abs(values[i] - values[i - 1]) > step) start = i;
    if (i - start + 1 >= best[1]) best = [start, i - start + 1];
  }
  return best;
}

// %% attempt: the index counts on as text -> wrong_answer
void function calmStretch(values: number[], step: number): [number, number] {
  let best: [number, number] = [0, 0];
  let start: any = 0;
  for (const i in values) {
    const at: any = i;
    if (at > 0 && Math.abs(values[at] - values[at - 1]) > step) start = i;
    if (at - start + 1 >= best[1]) best = [start, at - start + 1];
  }
  return best;
}

// %% attempt: assigns to a constant, which the compiler sees -> syntax_error
void function calmStretch(values: number[], step: number): [number, number] {
  const best: [number, number] = [0, 0];
  let start = 0;
  for (let i = 0; i < values.length; i++) {
    if (i > 0 && Math.abs(values[i] - values[i - 1]) > step) start = i;
    if (i - start + 1 >= best[1]) best = [start, i - start + 1];
  }
  return best;
}

// %% attempt: never gets past the end of a stretch -> timeout
void function calmStretch(values: number[], step: number): [number, number] {
  let best: [number, number] = [0, 0];
  let start = 0;
  while (start < values.length) {
    let end = start;
    while (end + 1 < values.length && Math.abs(values[end + 1] - values[end]) <= step) end++;
    if (end - start + 1 >= best[1]) best = [start, end - start + 1];
    start = end;
  }
  return best;
}

// %% equivalent mutant: at the first value it begins a stretch at 0, where one has begun
// -if (i > 0 && Math.abs(value - values[i - 1]) > step) start = i;
// +if (i >= 0 && Math.abs(value - values[i - 1]) > step) start = i;
