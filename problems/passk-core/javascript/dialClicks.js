// task: passk/dial_clicks
// entry point: dialClicks
// tags: numbers, simulation
// %% prompt
/**
 * Counts the clicks of a safe's dial while its code is set.
 *
 * The dial has the numbers 0 to size - 1 in a circle and begins at 0; it clicks once for every number that it
 * moves on. The numbers of the code are set in turn, the first by turning upwards, the second downwards, and
 * so on, always the other way. For a number at which the dial stands already it is turned a whole round. The
 * code has numbers of the dial only.
 *
 * @param {number[]} code
 * @param {number} size
 * @returns {number}
 * @example
 * dialClicks([3, 1], 10); // 5
 * dialClicks([8, 9, 2], 10); // 20
 */
function dialClicks(code, size) {
// %% canonical solution
  let [clicks, place] = [0, 0];
  code.forEach((number, i) => {
    const moved = i % 2 === 0 ? number - place : place - number;
    clicks += moved > 0 ? moved : moved + size;
    place = number;
  });
  return clicks;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(dialClicks([3, 1], 10), 5);
assert.strictEqual(dialClicks([8, 9, 2], 10), 20);
assert.strictEqual(dialClicks([], 10), 0);
assert.strictEqual(dialClicks([0], 10), 10);
assert.strictEqual(dialClicks([1], 10), 1);
assert.strictEqual(dialClicks([9], 10), 9);
assert.strictEqual(dialClicks([0, 0], 7), 14);
assert.strictEqual(dialClicks([5, 5], 10), 15);
assert.strictEqual(dialClicks([0], 1), 1);
assert.strictEqual(dialClicks([0, 0, 0], 1), 3);
assert.strictEqual(dialClicks([1, 0, 1], 2), 3);
assert.strictEqual(dialClicks([4, 2, 0], 5), 9);
assert.strictEqual(dialClicks([39, 1, 20, 20], 40), 136);
assert.strictEqual(dialClicks([2, 7, 2, 7], 9), 14);

// %% attempt: a number at which the dial stands takes no click -> wrong_answer
void function dialClicks(code, size) {
  let [clicks, place] = [0, 0];
  code.forEach((number, i) => {
    const moved = i % 2 === 0 ? number - place : place - number;
    clicks += moved >= 0 ? moved : moved + size;
    place = number;
  });
  return clicks;
}

// %% attempt: always turns upwards -> wrong_answer
void function dialClicks(code, size) {
  let [clicks, place] = [0, 0];
  for (const number of code) {
    clicks += number > place ? number - place : number - place + size;
    place = number;
  }
  return clicks;
}

// %% attempt: turns the shorter way -> wrong_answer
void function dialClicks(code, size) {
  let [clicks, place] = [0, 0];
  for (const number of code) {
    const way = Math.abs(number - place);
    clicks += Math.min(way, size - way) || size;
    place = number;
  }
  return clicks;
}

// %% attempt: begins by turning downwards -> wrong_answer
void function dialClicks(code, size) {
  let [clicks, place] = [0, 0];
  code.forEach((number, i) => {
    const moved = i % 2 === 0 ? place - number : number - place;
    clicks += moved > 0 ? moved : moved + size;
    place = number;
  });
  return clicks;
}
