// task: passk/digit_steps
// entry point: digitSteps
// tags: numbers, counting
// %% prompt
/**
 * Counts the neighbouring digits of a number of 0 or more of which the right one is higher than the left one
 * by just 1.
 *
 * The last and the first digit are neighbours too, as if the number stood on a ring: the first one is to the
 * right of the last one. A number of one digit has no neighbours.
 *
 * @param {number} number
 * @returns {number}
 * @example
 * digitSteps(1230); // 3
 * digitSteps(912); // 1
 */
function digitSteps(number) {
// %% canonical solution
  const digits = [...String(number)].map(Number);
  return digits.filter((digit, i) => digit - digits.at(i - 1) === 1).length;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(digitSteps(1230), 3);
assert.strictEqual(digitSteps(912), 1);
assert.strictEqual(digitSteps(0), 0);
assert.strictEqual(digitSteps(7), 0);
assert.strictEqual(digitSteps(12), 1);
assert.strictEqual(digitSteps(21), 1);
assert.strictEqual(digitSteps(10), 1);
assert.strictEqual(digitSteps(11), 0);
assert.strictEqual(digitSteps(123456789), 8);
assert.strictEqual(digitSteps(987654321), 0);
assert.strictEqual(digitSteps(1212), 2);
assert.strictEqual(digitSteps(8989), 2);
assert.strictEqual(digitSteps(90), 0);
assert.strictEqual(digitSteps(2101), 2);
assert.strictEqual(digitSteps(100000), 1);
assert.strictEqual(digitSteps(56789), 4);

// %% attempt: the ring is not closed -> wrong_answer
void function digitSteps(number) {
  const digits = [...String(number)].map(Number);
  return digits.filter((digit, i) => i > 0 && digit - digits[i - 1] === 1).length;
}

// %% attempt: lower by 1 counts too -> wrong_answer
void function digitSteps(number) {
  const digits = [...String(number)].map(Number);
  return digits.filter((digit, i) => Math.abs(digit - digits.at(i - 1)) === 1).length;
}

// %% attempt: any higher digit counts -> wrong_answer
void function digitSteps(number) {
  const digits = [...String(number)].map(Number);
  return digits.filter((digit, i) => digit > digits.at(i - 1)).length;
}

// %% attempt: 0 follows on 9 -> wrong_answer
void function digitSteps(number) {
  const digits = [...String(number)].map(Number);
  return digits.filter((digit, i) => (digit - digits.at(i - 1) + 10) % 10 === 1).length;
}
