// task: passk/vote_sensors
// entry point: voteSensors
// tags: bits, numbers
// %% prompt
/**
 * Lets three sensors of a lighthouse vote on a number, bit by bit.
 *
 * Each sensor sends a number from 0 to 65535. A bit of the agreed number is 1 if at least two of the
 * sensors send a 1 in its place, otherwise 0. A place is disputed if the three sensors do not all send the
 * same bit there. Give back the agreed number and how many places are disputed, in this order.
 *
 * @example
 * voteSensors(12, 10, 9); // [8, 3]
 * voteSensors(5, 5, 5); // [5, 0]
 */
function voteSensors(first: number, second: number, third: number): [number, number] {
// %% canonical solution
  const agreed = (first & second) | (first & third) | (second & third);
  const disputed = (first | second | third) & ~(first & second & third);
  return [agreed, disputed.toString(2).replace(/0/g, '').length];
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(voteSensors(12, 10, 9), [8, 3]);
assert.deepStrictEqual(voteSensors(5, 5, 5), [5, 0]);
assert.deepStrictEqual(voteSensors(0, 0, 0), [0, 0]);
assert.deepStrictEqual(voteSensors(1, 0, 0), [0, 1]);
assert.deepStrictEqual(voteSensors(0, 1, 0), [0, 1]);
assert.deepStrictEqual(voteSensors(0, 0, 1), [0, 1]);
assert.deepStrictEqual(voteSensors(1, 1, 0), [1, 1]);
assert.deepStrictEqual(voteSensors(1, 0, 1), [1, 1]);
assert.deepStrictEqual(voteSensors(0, 1, 1), [1, 1]);
assert.deepStrictEqual(voteSensors(7, 7, 0), [7, 3]);
assert.deepStrictEqual(voteSensors(6, 3, 5), [7, 3]);
assert.deepStrictEqual(voteSensors(65535, 65535, 65535), [65535, 0]);
assert.deepStrictEqual(voteSensors(65535, 0, 21845), [21845, 16]);
assert.deepStrictEqual(voteSensors(65535, 65535, 0), [65535, 16]);
assert.deepStrictEqual(voteSensors(4660, 22136, 36882), [4656, 9]);
assert.deepStrictEqual(voteSensors(32768, 1, 32769), [32769, 2]);
assert.deepStrictEqual(voteSensors(1000, 1000, 2000), [1000, 4]);

// %% attempt: a single sensor is enough -> wrong_answer
void function voteSensors(first: number, second: number, third: number): [number, number] {
  const agreed = first | second | third;
  const disputed = (first | second | third) & ~(first & second & third);
  return [agreed, disputed.toString(2).replace(/0/g, '').length];
}

// %% attempt: all sensors must send the bit -> wrong_answer
void function voteSensors(first: number, second: number, third: number): [number, number] {
  const agreed = first & second & third;
  const disputed = (first | second | third) & ~(first & second & third);
  return [agreed, disputed.toString(2).replace(/0/g, '').length];
}

// %% attempt: an odd number of ones instead of two -> wrong_answer
void function voteSensors(first: number, second: number, third: number): [number, number] {
  const agreed = first ^ second ^ third;
  const disputed = (first | second | third) & ~(first & second & third);
  return [agreed, disputed.toString(2).replace(/0/g, '').length];
}

// %% attempt: takes the middle number -> wrong_answer
void function voteSensors(first: number, second: number, third: number): [number, number] {
  const agreed = [first, second, third].sort((a, b) => a - b)[1];
  const disputed = (first | second | third) & ~(first & second & third);
  return [agreed, disputed.toString(2).replace(/0/g, '').length];
}

// %% attempt: the first two sensors alone make a dispute -> wrong_answer
void function voteSensors(first: number, second: number, third: number): [number, number] {
  const agreed = (first & second) | (first & third) | (second & third);
  const disputed = first ^ second;
  return [agreed, disputed.toString(2).replace(/0/g, '').length];
}

// %% attempt: adds the disputed places as a number -> wrong_answer
void function voteSensors(first: number, second: number, third: number): [number, number] {
  const agreed = (first & second) | (first & third) | (second & third);
  const disputed = (first | second | third) & ~(first & second & third);
  return [agreed, disputed];
}
