// task: passk/oven_batches
// entry point: ovenBatches
// tags: scheduling, lists
// %% prompt
/**
 * Says how many minutes a baker's oven is in use for a row of loaves.
 *
 * A loaf is (heat, minutes). The oven takes the loaves in their order. Those that follow each other and need
 * the same heat bake together, at most `room` at a time, for as long as the slowest of them needs. Between
 * two batches of different heat the oven needs 10 minutes more. `room` is at least 1.
 *
 * @param {[number, number][]} loaves
 * @param {number} room
 * @returns {number}
 * @example
 * ovenBatches([[200, 30], [200, 40], [180, 20]], 2); // 70
 * ovenBatches([[200, 5], [200, 6], [200, 7]], 2); // 13
 */
function ovenBatches(loaves, room) {
// %% canonical solution
  let [total, count, slowest] = [0, 0, 0];
  loaves.forEach(([heat, minutes], i) => {
    const before = i === 0 ? heat : loaves[i - 1][0];
    if (heat !== before || count === room) {
      total += slowest + (heat === before ? 0 : 10);
      [count, slowest] = [0, 0];
    }
    count++;
    slowest = Math.max(slowest, minutes);
  });
  return total + slowest;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(ovenBatches([[200, 30], [200, 40], [180, 20]], 2), 70);
assert.strictEqual(ovenBatches([[200, 5], [200, 6], [200, 7]], 2), 13);
assert.strictEqual(ovenBatches([], 3), 0);
assert.strictEqual(ovenBatches([[200, 30]], 1), 30);
assert.strictEqual(ovenBatches([[200, 30], [200, 40]], 1), 70);
assert.strictEqual(ovenBatches([[200, 30], [200, 40]], 2), 40);
assert.strictEqual(ovenBatches([[200, 40], [200, 30]], 5), 40);
assert.strictEqual(ovenBatches([[1, 10], [2, 10], [1, 10]], 9), 50);
assert.strictEqual(ovenBatches([[1, 10], [1, 20], [1, 30], [1, 5]], 2), 50);
assert.strictEqual(ovenBatches([[1, 10], [1, 20], [2, 30], [2, 5], [2, 50]], 2), 110);
assert.strictEqual(ovenBatches([[1, 0], [2, 0]], 1), 10);
assert.strictEqual(ovenBatches([[3, 7], [3, 7], [3, 7], [3, 7], [3, 7]], 3), 14);
assert.strictEqual(ovenBatches([[3, 1], [4, 1], [4, 9], [3, 1]], 2), 31);

// %% attempt: the oven takes any number of loaves -> wrong_answer
void function ovenBatches(loaves, room) {
  let [total, slowest] = [0, 0];
  loaves.forEach(([heat, minutes], i) => {
    if (i > 0 && heat !== loaves[i - 1][0]) {
      total += slowest + 10;
      slowest = 0;
    }
    slowest = Math.max(slowest, minutes);
  });
  return total + slowest;
}

// %% attempt: a change of heat takes no time -> wrong_answer
void function ovenBatches(loaves, room) {
  let [total, count, slowest] = [0, 0, 0];
  loaves.forEach(([heat, minutes], i) => {
    if ((i > 0 && heat !== loaves[i - 1][0]) || count === room) {
      total += slowest;
      [count, slowest] = [0, 0];
    }
    count++;
    slowest = Math.max(slowest, minutes);
  });
  return total + slowest;
}

// %% attempt: every new batch takes 10 minutes more -> wrong_answer
void function ovenBatches(loaves, room) {
  let [total, count, slowest] = [0, 0, 0];
  loaves.forEach(([heat, minutes], i) => {
    if ((i > 0 && heat !== loaves[i - 1][0]) || count === room) {
      total += slowest + 10;
      [count, slowest] = [0, 0];
    }
    count++;
    slowest = Math.max(slowest, minutes);
  });
  return total + slowest;
}

// %% attempt: the times of a batch add up -> wrong_answer
void function ovenBatches(loaves, room) {
  let total = 0;
  loaves.forEach(([heat, minutes], i) => {
    total += minutes + (i > 0 && heat !== loaves[i - 1][0] ? 10 : 0);
  });
  return total;
}
