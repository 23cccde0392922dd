// task: passk/lantern_oil
// entry point: lanternOil
// tags: dynamic programming
// %% prompt
/**
 * Finds the least oil with which a lighthouse keeper gets through some nights, where `nights` says what each
 * would cost.
 *
 * The light must not be dark for two nights in a row, and the first night after a dark one costs 1 more,
 * because the cold lamp needs it. The light was lit on the night before the first one; what comes after the
 * last night does not matter.
 *
 * @example
 * lanternOil([5, 2, 5]); // 3
 * lanternOil([4, 4]); // 4
 */
function lanternOil(nights: number[]): number {
// %% canonical solution
  let [lit, dark] = [0, Infinity];
  for (const cost of nights) [lit, dark] = [Math.min(lit + cost, dark + cost + 1), lit];
  return Math.min(lit, dark);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(lanternOil([5, 2, 5]), 3);
assert.strictEqual(lanternOil([4, 4]), 4);
assert.strictEqual(lanternOil([]), 0);
assert.strictEqual(lanternOil([3]), 0);
assert.strictEqual(lanternOil([1, 1, 1]), 2);
assert.strictEqual(lanternOil([9, 1, 9, 1, 9]), 4);
assert.strictEqual(lanternOil([1, 9, 1, 9, 1]), 5);
assert.strictEqual(lanternOil([2, 3, 3, 2]), 6);
assert.strictEqual(lanternOil([0, 0, 0]), 0);
assert.strictEqual(lanternOil([5, 5, 5, 5, 5]), 12);
assert.strictEqual(lanternOil([10, 1, 1, 10]), 3);
assert.strictEqual(lanternOil([1, 2, 3, 4, 5, 6]), 11);
assert.strictEqual(lanternOil([3, 1, 4, 1, 5, 9, 2, 6]), 12);

// %% attempt: a cold lamp needs no more oil -> wrong_answer
void function lanternOil(nights: number[]): number {
  let [lit, dark] = [0, Infinity];
  for (const cost of nights) [lit, dark] = [Math.min(lit, dark) + cost, lit];
  return Math.min(lit, dark);
}

// %% attempt: the last night must be lit -> wrong_answer
void function lanternOil(nights: number[]): number {
  let [lit, dark] = [0, Infinity];
  for (const cost of nights) [lit, dark] = [Math.min(lit + cost, dark + cost + 1), lit];
  return lit;
}

// %% attempt: the first night must be lit -> wrong_answer
void function lanternOil(nights: number[]): number {
  if (nights.length === 0) return 0;
  let [lit, dark] = [nights[0], Infinity];
  for (const cost of nights.slice(1)) [lit, dark] = [Math.min(lit + cost, dark + cost + 1), lit];
  return Math.min(lit, dark);
}

// %% attempt: every other night is dark -> wrong_answer
void function lanternOil(nights: number[]): number {
  const half = (start: number) => nights.filter((_, i) => i % 2 === start);
  const sum = (costs: number[]) => costs.reduce((total, cost) => total + cost, 0);
  return Math.min(sum(half(1)) + half(1).length, sum(half(0)) + Math.max(0, half(0).length - 1));
}
