// task: passk/ferry_loads
// entry point: ferryLoads
// tags: dynamic programming
// %% prompt
/**
 * Counts the ways in which a small ferry can bring a row of cars over a river, trip by trip.
 *
 * It takes one car or three cars on a trip, in the order of the row, and all cars have to be brought over.
 * After a trip with three cars the motor is hot: the next trip, if there is one, must be with one car. For no
 * cars there is one way.
 *
 * @param {number} cars
 * @returns {number}
 * @example
 * ferryLoads(3); // 2
 * ferryLoads(6); // 5
 */
function ferryLoads(cars) {
// %% canonical solution
  const cold = [1, 1, 1];
  const hot = [0, 0, 0];
  for (let car = 3; car <= cars; car++) {
    cold.push(cold[car - 1] + hot[car - 1]);
    hot.push(cold[car - 3]);
  }
  return cold[cars] + hot[cars];
}

// %% test
const assert = require('node:assert');

assert.strictEqual(ferryLoads(3), 2);
assert.strictEqual(ferryLoads(6), 5);
assert.strictEqual(ferryLoads(0), 1);
assert.strictEqual(ferryLoads(1), 1);
assert.strictEqual(ferryLoads(2), 1);
assert.strictEqual(ferryLoads(4), 3);
assert.strictEqual(ferryLoads(5), 4);
assert.strictEqual(ferryLoads(7), 7);
assert.strictEqual(ferryLoads(8), 10);
assert.strictEqual(ferryLoads(9), 14);
assert.strictEqual(ferryLoads(12), 36);
assert.strictEqual(ferryLoads(20), 476);
assert.strictEqual(ferryLoads(30), 11949);

// %% attempt: the motor is never hot -> wrong_answer
void function ferryLoads(cars) {
  const ways = [1, 1, 1];
  for (let car = 3; car <= cars; car++) ways.push(ways[car - 1] + ways[car - 3]);
  return ways[cars];
}

// %% attempt: after three cars one car must follow, also at the end -> wrong_answer
void function ferryLoads(cars) {
  const ways = [1, 1, 1, 1];
  for (let car = 4; car <= cars; car++) ways.push(ways[car - 1] + ways[car - 4]);
  return ways[cars];
}

// %% attempt: also takes two cars -> wrong_answer
void function ferryLoads(cars) {
  const ways = [1, 1, 2];
  for (let car = 3; car <= cars; car++) ways.push(ways[car - 1] + ways[car - 2] + ways[car - 3]);
  return ways[cars];
}

// %% attempt: no cars have no way -> wrong_answer
void function ferryLoads(cars) {
  if (cars === 0) return 0;
  const [cold, hot] = [[1, 1, 1], [0, 0, 0]];
  for (let car = 3; car <= cars; car++) {
    cold.push(cold[car - 1] + hot[car - 1]);
    hot.push(cold[car - 3]);
  }
  return cold[cars] + hot[cars];
}
