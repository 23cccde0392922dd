// task: passk/drawer_change
// entry point: drawerChange
// tags: money, lists
// %% prompt
/**
 * Gives change of `amount` cents from a cash drawer and say which coins and notes are taken.
 *
 * `drawer` holds (worth, count) for each kind, the worth falling, each more than 0. The cashier takes as many
 * as possible of the dearest kind, then of the next, and so on, never more than are there. If that does not
 * meet the amount exactly, she starts again without the dearest kind, then without the two dearest, and so
 * on. Return (worth, count) for the kinds that are taken in the order of the drawer; nothing if the amount is
 * 0 or no attempt meets it.
 *
 * @param {number} amount
 * @param {[number, number][]} drawer
 * @returns {[number, number][]}
 * @example
 * drawerChange(60, [[50, 1], [20, 5]]); // [[20, 3]]
 * drawerChange(70, [[50, 1], [20, 5], [10, 9]]); // [[50, 1], [20, 1]]
 */
function drawerChange(amount, drawer) {
// %% canonical solution
  for (let first = 0; first < drawer.length; first++) {
    let left = amount;
    const taken = [];
    for (const [worth, count] of drawer.slice(first)) {
      const used = Math.min(Math.floor(left / worth), count);
      left -= used * worth;
      if (used > 0) taken.push([worth, used]);
    }
    if (left === 0) return taken;
  }
  return [];
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(drawerChange(60, [[50, 1], [20, 5]]), [[20, 3]]);
assert.deepStrictEqual(drawerChange(70, [[50, 1], [20, 5], [10, 9]]), [[50, 1], [20, 1]]);
assert.deepStrictEqual(drawerChange(0, []), []);
assert.deepStrictEqual(drawerChange(5, []), []);
assert.deepStrictEqual(drawerChange(0, [[50, 1]]), []);
assert.deepStrictEqual(drawerChange(50, [[50, 1]]), [[50, 1]]);
assert.deepStrictEqual(drawerChange(50, [[50, 0]]), []);
assert.deepStrictEqual(drawerChange(100, [[50, 1]]), []);
assert.deepStrictEqual(drawerChange(100, [[50, 3]]), [[50, 2]]);
assert.deepStrictEqual(drawerChange(49, [[50, 1]]), []);
assert.deepStrictEqual(drawerChange(51, [[50, 1], [1, 1]]), [[50, 1], [1, 1]]);
assert.deepStrictEqual(drawerChange(52, [[50, 1], [1, 1]]), []);
assert.deepStrictEqual(drawerChange(100, [[50, 1], [20, 2], [10, 1]]), [[50, 1], [20, 2], [10, 1]]);
assert.deepStrictEqual(drawerChange(80, [[50, 1], [20, 4]]), [[20, 4]]);
assert.deepStrictEqual(drawerChange(60, [[50, 1], [30, 1], [20, 3]]), [[20, 3]]);
assert.deepStrictEqual(drawerChange(60, [[50, 1], [30, 2], [20, 3]]), [[30, 2]]);
assert.deepStrictEqual(drawerChange(60, [[50, 2], [25, 1], [20, 2]]), []);
assert.deepStrictEqual(drawerChange(130, [[50, 2], [30, 1], [20, 9]]), [[50, 2], [30, 1]]);
assert.deepStrictEqual(drawerChange(110, [[50, 1], [30, 2], [20, 1]]), [[50, 1], [30, 2]]);
assert.deepStrictEqual(drawerChange(120, [[50, 1], [30, 2], [20, 1]]), []);
assert.deepStrictEqual(drawerChange(9, [[5, 9], [3, 3]]), [[3, 3]]);
assert.deepStrictEqual(drawerChange(6, [[4, 1], [3, 2], [1, 1]]), [[3, 2]]);
assert.deepStrictEqual(drawerChange(2000000, [[1000, 1000], [500, 3000]]), [[1000, 1000], [500, 2000]]);

// %% attempt: one attempt only -> wrong_answer
void function drawerChange(amount, drawer) {
  for (let first = 0; first < drawer.length; first++) {
    let left = amount;
    const taken = [];
    for (const [worth, count] of drawer.slice(first)) {
      const used = Math.min(Math.floor(left / worth), count);
      left -= used * worth;
      if (used > 0) taken.push([worth, used]);
    }
    return left === 0 ? taken : [];
  }
  return [];
}

// %% attempt: coins without end -> wrong_answer
void function drawerChange(amount, drawer) {
  for (let first = 0; first < drawer.length; first++) {
    let left = amount;
    const taken = [];
    for (const [worth, count] of drawer.slice(first)) {
      const used = Math.floor(left / worth);
      left -= used * worth;
      if (used > 0) taken.push([worth, used]);
    }
    if (left === 0) return taken;
  }
  return [];
}

// %% attempt: lists kinds that are not taken -> wrong_answer
void function drawerChange(amount, drawer) {
  for (let first = 0; first < drawer.length; first++) {
    let left = amount;
    const taken = [];
    for (const [worth, count] of drawer.slice(first)) {
      const used = Math.min(Math.floor(left / worth), count);
      left -= used * worth;
      taken.push([worth, used]);
    }
    if (left === 0) return taken;
  }
  return [];
}

// %% attempt: goes on with what is left -> wrong_answer
void function drawerChange(amount, drawer) {
  let left = amount;
  const taken = [];
  for (let first = 0; first < drawer.length; first++) {
    for (const [worth, count] of drawer.slice(first)) {
      const used = Math.min(Math.floor(left / worth), count);
      left -= used * worth;
      if (used > 0) taken.push([worth, used]);
    }
    if (left === 0) return taken;
  }
  return [];
}

// %% attempt: one of each kind -> wrong_answer
void function drawerChange(amount, drawer) {
  for (let first = 0; first < drawer.length; first++) {
    let left = amount;
    const taken = [];
    for (const [worth, count] of drawer.slice(first)) {
      const used = Math.min(Math.floor(left / worth), count, 1);
      left -= used * worth;
      if (used > 0) taken.push([worth, used]);
    }
    if (left === 0) return taken;
  }
  return [];
}

// %% equivalent mutant: without any kind nothing is taken, and an amount of 0 has an empty answer too
// -for (let first = 0; first < drawer.length; first++) {
// +for (let first = 0; first <= drawer.length; first++) {
