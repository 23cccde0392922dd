// task: passk/last_rides
// entry point: lastRides
// tags: simulation, lists
// %% prompt
/**
 * Says for each child which carousel ride is its last one, counted from 1, or 0 if it never rides.
 *
 * `coins` holds the coins of each child, in the order of the queue; children without a coin don't queue. For
 * each ride as many children as there are horses, `horses` or fewer, are taken from the head of the queue.
 * Each of them pays one coin. After the ride those with coins left queue again at the end, in the order in
 * which they were taken. A ride only starts if at least half of the horses are taken; if not, the carousel
 * closes. `horses` is at least 1.
 *
 * @example
 * lastRides([1, 2, 1], 2); // [1, 2, 2]
 * lastRides([3, 1], 3); // [1, 1]
 */
function lastRides(coins: number[], horses: number): number[] {
// %% canonical solution
  const left = [...coins];
  const last = coins.map(() => 0);
  const queue = [...coins.keys()].filter((child) => coins[child] > 0);
  for (let ride = 1; queue.length * 2 >= horses; ride++) {
    for (const child of queue.splice(0, horses)) {
      last[child] = ride;
      left[child] -= 1;
      if (left[child] > 0) queue.push(child);
    }
  }
  return last;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(lastRides([1, 2, 1], 2), [1, 2, 2]);
assert.deepStrictEqual(lastRides([3, 1], 3), [1, 1]);
assert.deepStrictEqual(lastRides([], 1), []);
assert.deepStrictEqual(lastRides([0], 1), [0]);
assert.deepStrictEqual(lastRides([4], 1), [4]);
assert.deepStrictEqual(lastRides([4], 2), [4]);
assert.deepStrictEqual(lastRides([4], 3), [0]);
assert.deepStrictEqual(lastRides([2, 2], 3), [2, 2]);
assert.deepStrictEqual(lastRides([2, 2, 2], 2), [2, 3, 3]);
assert.deepStrictEqual(lastRides([1, 0, 3, 0, 1], 2), [1, 0, 3, 0, 2]);
assert.deepStrictEqual(lastRides([0, 0, 5], 2), [0, 0, 5]);
assert.deepStrictEqual(lastRides([2, 1, 1, 1, 1], 4), [2, 1, 1, 1, 2]);
assert.deepStrictEqual(lastRides([2, 2, 2, 1, 1], 4), [2, 2, 2, 1, 2]);
assert.deepStrictEqual(lastRides([1, 1, 1], 7), [0, 0, 0]);
assert.deepStrictEqual(lastRides([1, 1, 1], 6), [1, 1, 1]);
assert.deepStrictEqual(lastRides([5, 1, 1, 1, 3], 3), [4, 1, 1, 2, 4]);
assert.deepStrictEqual(lastRides([3, 1, 4, 1, 5, 9, 2, 6], 3), [5, 1, 7, 2, 8, 10, 5, 10]);

// %% attempt: a ride starts with any child -> wrong_answer
void function lastRides(coins: number[], horses: number): number[] {
  const left = [...coins];
  const last = coins.map(() => 0);
  const queue = [...coins.keys()].filter((child) => coins[child] > 0);
  for (let ride = 1; queue.length > 0; ride++) {
    for (const child of queue.splice(0, horses)) {
      last[child] = ride;
      left[child] -= 1;
      if (left[child] > 0) queue.push(child);
    }
  }
  return last;
}

// %% attempt: more than half of the horses must be taken -> wrong_answer
void function lastRides(coins: number[], horses: number): number[] {
  const left = [...coins];
  const last = coins.map(() => 0);
  const queue = [...coins.keys()].filter((child) => coins[child] > 0);
  for (let ride = 1; queue.length * 2 > horses; ride++) {
    for (const child of queue.splice(0, horses)) {
      last[child] = ride;
      left[child] -= 1;
      if (left[child] > 0) queue.push(child);
    }
  }
  return last;
}

// %% attempt: the children keep their places in the queue -> wrong_answer
void function lastRides(coins: number[], horses: number): number[] {
  const left = [...coins];
  const last = coins.map(() => 0);
  const queue = [...coins.keys()].filter((child) => coins[child] > 0);
  for (let ride = 1; queue.length * 2 >= horses; ride++) {
    for (const child of queue.splice(0, horses)) {
      last[child] = ride;
      left[child] -= 1;
      if (left[child] > 0) queue.unshift(child);
    }
  }
  return last;
}

// %% attempt: children without a coin ride too -> wrong_answer
void function lastRides(coins: number[], horses: number): number[] {
  const left = [...coins];
  const last = coins.map(() => 0);
  const queue = [...coins.keys()].filter((child) => coins[child] >= 0);
  for (let ride = 1; queue.length * 2 >= horses; ride++) {
    for (const child of queue.splice(0, horses)) {
      last[child] = ride;
      left[child] -= 1;
      if (left[child] > 0) queue.push(child);
    }
  }
  return last;
}

// %% attempt: counts the rides of each child -> wrong_answer
void function lastRides(coins: number[], horses: number): number[] {
  const left = [...coins];
  const last = coins.map(() => 0);
  const queue = [...coins.keys()].filter((child) => coins[child] > 0);
  for (let ride = 1; queue.length * 2 >= horses; ride++) {
    for (const child of queue.splice(0, horses)) {
      last[child] += 1;
      left[child] -= 1;
      if (left[child] > 0) queue.push(child);
    }
  }
  return last;
}
