// task: passk/icicle_hours
// entry point: icicleHours
// tags: numbers, simulation
// %% prompt
/**
 * Counts the hours until an icicle has melted away.
 *
 * Its length is a whole number of millimetres, 0 or more. Every hour it loses as many millimetres as its
 * length at that moment has digits: one of 104 millimetres loses 3, then 3 again, then 2.
 *
 * @param {number} length
 * @returns {number}
 * @example
 * icicleHours(12); // 10
 * icicleHours(104); // 55
 */
function icicleHours(length) {
// %% canonical solution
  let hours = 0;
  for (let left = length; left > 0; left -= String(left).length) hours++;
  return hours;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(icicleHours(12), 10);
assert.strictEqual(icicleHours(104), 55);
assert.strictEqual(icicleHours(0), 0);
assert.strictEqual(icicleHours(1), 1);
assert.strictEqual(icicleHours(2), 2);
assert.strictEqual(icicleHours(9), 9);
assert.strictEqual(icicleHours(10), 9);
assert.strictEqual(icicleHours(11), 10);
assert.strictEqual(icicleHours(19), 14);
assert.strictEqual(icicleHours(50), 29);
assert.strictEqual(icicleHours(99), 54);
assert.strictEqual(icicleHours(100), 54);
assert.strictEqual(icicleHours(101), 54);
assert.strictEqual(icicleHours(102), 55);
assert.strictEqual(icicleHours(250), 104);
assert.strictEqual(icicleHours(999), 354);
assert.strictEqual(icicleHours(1000), 354);
assert.strictEqual(icicleHours(12345), 3073);
assert.strictEqual(icicleHours(300000), 53937);

// %% attempt: loses as many as the last digit says -> timeout
void function icicleHours(length) {
  let hours = 0;
  for (let left = length; left > 0; left -= left % 10) hours++;
  return hours;
}

// %% attempt: loses the sum of the digits -> wrong_answer
void function icicleHours(length) {
  let hours = 0;
  for (let left = length; left > 0; left -= [...String(left)].reduce((sum, digit) => sum + Number(digit), 0)) hours++;
  return hours;
}

// %% attempt: loses the first digit -> wrong_answer
void function icicleHours(length) {
  let hours = 0;
  for (let left = length; left > 0; left -= Number(String(left)[0])) hours++;
  return hours;
}

// %% attempt: keeps the number of digits of the first hour -> wrong_answer
void function icicleHours(length) {
  return Math.ceil(length / String(length).length);
}

// %% attempt: stops when one digit is left -> wrong_answer
void function icicleHours(length) {
  let hours = 0;
  for (let left = length; left > 9; left -= String(left).length) hours++;
  return hours;
}

// %% attempt: an icicle of 0 millimetres takes an hour -> wrong_answer
void function icicleHours(length) {
  let hours = 0;
  for (let left = length; left >= 0; left -= String(left).length) hours++;
  return hours;
}

// %% attempt: calls itself for each hour -> runtime_error
void function icicleHours(length) {
  const hours = (left) => (left > 0 ? 1 + hours(left - String(left).length) : 0);
  return hours(length);
}
