// task: passk/brass_digits
// entry point: brassDigits
// tags: numbers, counting
// %% prompt
/**
 * Counts the brass digits for the house numbers on one side of a street.
 *
 * The houses on that side have the numbers `first`, first + 2, first + 4 and so on, as far as they are not
 * above `last`. The shop has nine kinds of brass digits, 0 to 8: a brass 6 that is turned over is used as
 * a 9. Give a list that tells for each kind, beginning with 0, how many pieces of it are needed. Without a
 * house all nine counts are 0. Both numbers are at least 1.
 *
 * @example
 * brassDigits(1, 11); // [0, 3, 0, 1, 0, 1, 1, 1, 0]
 * brassDigits(96, 100); // [2, 1, 0, 0, 0, 0, 3, 0, 1]
 */
function brassDigits(first: number, last: number): number[] {
// %% canonical solution
  const counts = new Array<number>(9).fill(0);
  for (let number = first; number <= last; number += 2) {
    for (const digit of String(number)) counts[digit === '9' ? 6 : Number(digit)]++;
  }
  return counts;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(brassDigits(1, 11), [0, 3, 0, 1, 0, 1, 1, 1, 0]);
assert.deepStrictEqual(brassDigits(96, 100), [2, 1, 0, 0, 0, 0, 3, 0, 1]);
assert.deepStrictEqual(brassDigits(5, 5), [0, 0, 0, 0, 0, 1, 0, 0, 0]);
assert.deepStrictEqual(brassDigits(9, 9), [0, 0, 0, 0, 0, 0, 1, 0, 0]);
assert.deepStrictEqual(brassDigits(5, 4), [0, 0, 0, 0, 0, 0, 0, 0, 0]);
assert.deepStrictEqual(brassDigits(2, 1), [0, 0, 0, 0, 0, 0, 0, 0, 0]);
assert.deepStrictEqual(brassDigits(8, 9), [0, 0, 0, 0, 0, 0, 0, 0, 1]);
assert.deepStrictEqual(brassDigits(8, 10), [1, 1, 0, 0, 0, 0, 0, 0, 1]);
assert.deepStrictEqual(brassDigits(66, 69), [0, 0, 0, 0, 0, 0, 3, 0, 1]);
assert.deepStrictEqual(brassDigits(99, 99), [0, 0, 0, 0, 0, 0, 2, 0, 0]);
assert.deepStrictEqual(brassDigits(6, 9), [0, 0, 0, 0, 0, 0, 1, 0, 1]);
assert.deepStrictEqual(brassDigits(1, 100), [0, 15, 5, 15, 5, 15, 20, 15, 5]);
assert.deepStrictEqual(brassDigits(2, 100), [11, 6, 15, 5, 15, 5, 20, 5, 15]);
assert.deepStrictEqual(brassDigits(888, 890), [1, 0, 0, 0, 0, 0, 1, 0, 4]);
assert.deepStrictEqual(brassDigits(1001, 1003), [4, 3, 0, 1, 0, 0, 0, 0, 0]);
assert.deepStrictEqual(brassDigits(345, 372), [0, 3, 0, 16, 3, 8, 8, 4, 0]);

// %% attempt: counts the houses on both sides -> wrong_answer
void function brassDigits(first: number, last: number): number[] {
  const counts = new Array<number>(9).fill(0);
  for (let number = first; number <= last; number++) {
    for (const digit of String(number)) counts[digit === '9' ? 6 : Number(digit)]++;
  }
  return counts;
}

// %% attempt: leaves out the last house -> wrong_answer
void function brassDigits(first: number, last: number): number[] {
  const counts = new Array<number>(9).fill(0);
  for (let number = first; number < last; number += 2) {
    for (const digit of String(number)) counts[digit === '9' ? 6 : Number(digit)]++;
  }
  return counts;
}

// %% attempt: has a brass 9 of its own -> wrong_answer
void function brassDigits(first: number, last: number): number[] {
  const counts = new Array<number>(10).fill(0);
  for (let number = first; number <= last; number += 2) {
    for (const digit of String(number)) counts[Number(digit)]++;
  }
  return counts;
}

// %% attempt: turns the 6 into a 9 -> wrong_answer
void function brassDigits(first: number, last: number): number[] {
  const counts = new Array<number>(10).fill(0);
  for (let number = first; number <= last; number += 2) {
    for (const digit of String(number)) counts[digit === '6' ? 9 : Number(digit)]++;
  }
  return counts;
}

// %% attempt: counts a digit once a house -> wrong_answer
void function brassDigits(first: number, last: number): number[] {
  const counts = new Array<number>(9).fill(0);
  for (let number = first; number <= last; number += 2) {
    for (const digit of new Set(String(number))) counts[digit === '9' ? 6 : Number(digit)]++;
  }
  return counts;
}

// %% attempt: there is no ninth kind -> runtime_error
void function brassDigits(first: number, last: number): number[] {
  const pieces = Array.from({ length: 9 }, () => ({ count: 0 }));
  for (let number = first; number <= last; number += 2) {
    for (const digit of String(number)) pieces[Number(digit)].count++;
  }
  return pieces.map(({ count }) => count);
}
