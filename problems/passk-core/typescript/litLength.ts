// task: passk/lit_length
// entry point: litLength
// tags: geometry, sorting
// %% prompt
/**
 * Measures how much of a street is lit.
 *
 * The street runs from 0 to `length`. A lantern [place, reach] lights everything from place - reach to place
 * + reach, as far as it belongs to the street; lanterns may stand beyond its ends. What several
 * lanterns light counts once. A lantern with a reach of 0 lights nothing.
 *
 * @example
 * litLength([[2, 2], [5, 2]], 10); // 7
 * litLength([[-1, 3]], 10); // 2
 */
function litLength(lanterns: [number, number][], length: number): number {
// %% canonical solution
  const spans = lanterns.map(([place, reach]) => [place - reach, place + reach]).sort((a, b) => a[0] - b[0]);
  let lit = 0;
  let end = 0;
  for (const [from, to] of spans) {
    const start = Math.max(from, end);
    const stop = Math.min(to, length);
    if (stop > start) {
      lit += stop - start;
      end = stop;
    }
  }
  return lit;
}

// %% test
declare var require: any;
const assert = require('node:assert');

const row = Array.from({ length: 1001 }, (_, i): [number, number] => [10 * i, 3]);

assert.strictEqual(litLength([[2, 2], [5, 2]], 10), 7);
assert.strictEqual(litLength([[-1, 3]], 10), 2);
assert.strictEqual(litLength([], 10), 0);
assert.strictEqual(litLength([[5, 0]], 10), 0);
assert.strictEqual(litLength([[5, 100]], 10), 10);
assert.strictEqual(litLength([[9, 3]], 10), 4);
assert.strictEqual(litLength([[20, 5]], 10), 0);
assert.strictEqual(litLength([[-20, 5]], 10), 0);
assert.strictEqual(litLength([[1, 1], [8, 1]], 10), 4);
assert.strictEqual(litLength([[8, 1], [1, 1]], 10), 4);
assert.strictEqual(litLength([[5, 4], [5, 1], [4, 1]], 10), 8);
assert.strictEqual(litLength([[2, 1], [4, 1]], 10), 4);
assert.strictEqual(litLength([[3, 1], [3, 1]], 10), 2);
assert.strictEqual(litLength([[5, 3], [1, 1], [12, 3]], 10), 9);
assert.strictEqual(litLength([[25, 8], [6, 3], [110, 5]], 200), 32);
assert.strictEqual(litLength(row, 10000), 6000);

// %% attempt: sorts numbers as if they were words -> wrong_answer
void function litLength(lanterns: [number, number][], length: number): number {
  const spans = lanterns.map(([place, reach]) => [place - reach, place + reach]).sort();
  let lit = 0;
  let end = 0;
  for (const [from, to] of spans) {
    const start = Math.max(from, end);
    const stop = Math.min(to, length);
    if (stop > start) {
      lit += stop - start;
      end = stop;
    }
  }
  return lit;
}

// %% attempt: counts twice what two lanterns light -> wrong_answer
void function litLength(lanterns: [number, number][], length: number): number {
  return lanterns.reduce((lit, [place, reach]) => {
    return lit + Math.max(0, Math.min(place + reach, length) - Math.max(place - reach, 0));
  }, 0);
}

// %% attempt: counts points instead of lengths -> wrong_answer
void function litLength(lanterns: [number, number][], length: number): number {
  const lit = new Set<number>();
  for (const [place, reach] of lanterns) {
    for (let i = Math.max(0, place - reach); i <= Math.min(length, place + reach); i++) lit.add(i);
  }
  return lit.size;
}

// %% attempt: looks at a first lantern that may not be there -> runtime_error
void function litLength(lanterns: [number, number][], length: number): number {
  const spans = lanterns.map(([place, reach]) => [place - reach, place + reach]).sort((a, b) => a[0] - b[0]);
  let [[, end]] = spans;
  let lit = Math.max(0, Math.min(end, length) - Math.max(spans[0][0], 0));
  for (const [from, to] of spans.slice(1)) {
    lit += Math.max(0, Math.min(to, length) - Math.max(from, end, 0));
    end = Math.max(end, to);
  }
  return lit;
}

// %% equivalent mutant: a stretch of no length adds nothing, and none begins before it later
// -if (stop > start) {
// +if (stop >= start) {
