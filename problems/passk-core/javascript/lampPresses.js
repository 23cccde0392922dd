// task: passk/lamp_presses
// entry point: lampPresses
// tags: lists, simulation
// %% prompt
/**
 * Presses buttons below a row of lamps, all dark at first, and lists the lamps that are lit in the end.
 *
 * Lamps and buttons are numbered from 1 to `count`. A button switches its own lamp and the lamp to its right
 * over, from dark to lit or back; the last button switches the last and the first lamp. With a single lamp
 * the button switches it once.
 *
 * @param {number} count
 * @param {number[]} presses
 * @returns {number[]}
 * @example
 * lampPresses(4, [1]); // [1, 2]
 * lampPresses(4, [1, 2]); // [1, 3]
 */
function lampPresses(count, presses) {
// %% canonical solution
  const lit = new Set();
  for (const press of presses) {
    for (const lamp of new Set([press, (press % count) + 1])) {
      if (!lit.delete(lamp)) lit.add(lamp);
    }
  }
  return [...lit].sort((a, b) => a - b);
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(lampPresses(4, [1]), [1, 2]);
assert.deepStrictEqual(lampPresses(4, [1, 2]), [1, 3]);
assert.deepStrictEqual(lampPresses(1, []), []);
assert.deepStrictEqual(lampPresses(1, [1]), [1]);
assert.deepStrictEqual(lampPresses(1, [1, 1]), []);
assert.deepStrictEqual(lampPresses(2, [1]), [1, 2]);
assert.deepStrictEqual(lampPresses(2, [2]), [1, 2]);
assert.deepStrictEqual(lampPresses(2, [1, 2]), []);
assert.deepStrictEqual(lampPresses(3, [3]), [1, 3]);
assert.deepStrictEqual(lampPresses(3, [1, 2, 3]), []);
assert.deepStrictEqual(lampPresses(5, [5, 1]), [2, 5]);
assert.deepStrictEqual(lampPresses(5, [2, 2]), []);
assert.deepStrictEqual(lampPresses(5, [1, 3]), [1, 2, 3, 4]);
assert.deepStrictEqual(lampPresses(6, [6, 5, 4, 6]), [4, 6]);
assert.deepStrictEqual(lampPresses(0, []), []);
assert.deepStrictEqual(lampPresses(40, [33, 9]), [9, 10, 33, 34]);

// %% attempt: the last button switches only the last lamp -> wrong_answer
void function lampPresses(count, presses) {
  const lit = new Set();
  for (const press of presses) {
    for (const lamp of new Set([press, Math.min(press + 1, count)])) {
      if (!lit.delete(lamp)) lit.add(lamp);
    }
  }
  return [...lit].sort((a, b) => a - b);
}

// %% attempt: lamps are only switched on -> wrong_answer
void function lampPresses(count, presses) {
  const lit = new Set(presses.flatMap((press) => [press, (press % count) + 1]));
  return [...lit].sort((a, b) => a - b);
}

// %% attempt: the lamp to the left is switched -> wrong_answer
void function lampPresses(count, presses) {
  const lit = new Set();
  for (const press of presses) {
    for (const lamp of new Set([press, press - 1 || count])) {
      if (!lit.delete(lamp)) lit.add(lamp);
    }
  }
  return [...lit].sort((a, b) => a - b);
}

// %% attempt: a single lamp is switched twice -> wrong_answer
void function lampPresses(count, presses) {
  const lit = new Array(count).fill(false);
  for (const press of presses) {
    for (const lamp of [press - 1, press % count]) lit[lamp] = !lit[lamp];
  }
  return lit.flatMap((on, i) => (on ? [i + 1] : []));
}
