// task: passk/half_pills
// entry point: halfPills
// tags: numbers
// %% prompt
/**
 * Works out how many half pills a vet gives to an animal.
 *
 * The animal should get `dose` milligrams for each kilogram of its weight. One pill has `pill` milligrams
 * and can be broken into two halves. Take the count of halves whose milligrams come nearest to what the
 * animal should get; if two counts are equally near, take the smaller one. But every animal gets at least
 * one half. All three numbers are whole and at least 1.
 *
 * @param {number} weight
 * @param {number} dose
 * @param {number} pill
 * @returns {number}
 * @example
 * halfPills(12, 5, 40); // 3
 * halfPills(30, 3, 40); // 4
 */
function halfPills(weight, dose, pill) {
// %% canonical solution
  const rest = (2 * weight * dose) % pill;
  const halves = (2 * weight * dose - rest) / pill;
  return Math.max(2 * rest > pill ? halves + 1 : halves, 1);
}

// %% test
const assert = require('node:assert');

assert.strictEqual(halfPills(12, 5, 40), 3);
assert.strictEqual(halfPills(30, 3, 40), 4);
assert.strictEqual(halfPills(1, 1, 1), 2);
assert.strictEqual(halfPills(1, 1, 2), 1);
assert.strictEqual(halfPills(1, 1, 3), 1);
assert.strictEqual(halfPills(1, 1, 4), 1);
assert.strictEqual(halfPills(1, 1, 5), 1);
assert.strictEqual(halfPills(1, 1, 100), 1);
assert.strictEqual(halfPills(3, 1, 4), 1);
assert.strictEqual(halfPills(5, 1, 4), 2);
assert.strictEqual(halfPills(10, 7, 20), 7);
assert.strictEqual(halfPills(25, 1, 20), 2);
assert.strictEqual(halfPills(26, 1, 20), 3);
assert.strictEqual(halfPills(24, 1, 20), 2);
assert.strictEqual(halfPills(35, 1, 20), 3);
assert.strictEqual(halfPills(4, 9, 7), 10);
assert.strictEqual(halfPills(450, 12, 250), 43);
assert.strictEqual(halfPills(1, 29, 40), 1);
assert.strictEqual(halfPills(1, 31, 40), 2);
assert.strictEqual(halfPills(7, 3, 14), 3);

// %% attempt: a tie takes the larger count -> wrong_answer
void function halfPills(weight, dose, pill) {
  const rest = (2 * weight * dose) % pill;
  const halves = (2 * weight * dose - rest) / pill;
  return Math.max(2 * rest >= pill ? halves + 1 : halves, 1);
}

// %% attempt: rounds up -> wrong_answer
void function halfPills(weight, dose, pill) {
  const rest = (2 * weight * dose) % pill;
  const halves = (2 * weight * dose - rest) / pill;
  return Math.max(rest > 0 ? halves + 1 : halves, 1);
}

// %% attempt: rounds down -> wrong_answer
void function halfPills(weight, dose, pill) {
  const rest = (2 * weight * dose) % pill;
  const halves = (2 * weight * dose - rest) / pill;
  return Math.max(halves, 1);
}

// %% attempt: counts whole pills -> wrong_answer
void function halfPills(weight, dose, pill) {
  const rest = (weight * dose) % pill;
  const halves = (weight * dose - rest) / pill;
  return Math.max(2 * rest > pill ? halves + 1 : halves, 1);
}

// %% attempt: a small animal gets nothing -> wrong_answer
void function halfPills(weight, dose, pill) {
  const rest = (2 * weight * dose) % pill;
  const halves = (2 * weight * dose - rest) / pill;
  return 2 * rest > pill ? halves + 1 : halves;
}

// %% attempt: rounds with the rounding of the language -> wrong_answer
void function halfPills(weight, dose, pill) {
  return Math.max(Math.round((2 * weight * dose) / pill), 1);
}
