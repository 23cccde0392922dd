// task: passk/bowl_cascade
// entry point: bowlCascade
// tags: simulation, numbers
// %% prompt
/**
 * Says how much each bowl of a fountain holds after `water` cups were poured into the top one.
 *
 * The bowls stand below each other, the top one first, and are empty at the beginning. `capacities` is in
 * cups, too. What a bowl can't hold spills over its rim: half of the spilled cups, rounded down, reach the
 * bowl below, and the others splash on the floor. No number is negative.
 *
 * @example
 * bowlCascade([3, 5, 4], 12); // [3, 4, 0]
 * bowlCascade([4, 4], 3); // [3, 0]
 */
function bowlCascade(capacities, water) {
// %% canonical solution
  return capacities.map((capacity) => {
    const held = Math.min(water, capacity);
    water = Math.floor((water - held) / 2);
    return held;
  });
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(bowlCascade([3, 5, 4], 12), [3, 4, 0]);
assert.deepStrictEqual(bowlCascade([4, 4], 3), [3, 0]);
assert.deepStrictEqual(bowlCascade([], 9), []);
assert.deepStrictEqual(bowlCascade([5], 0), [0]);
assert.deepStrictEqual(bowlCascade([5], 5), [5]);
assert.deepStrictEqual(bowlCascade([5], 6), [5]);
assert.deepStrictEqual(bowlCascade([5, 5], 6), [5, 0]);
assert.deepStrictEqual(bowlCascade([5, 5], 7), [5, 1]);
assert.deepStrictEqual(bowlCascade([5, 5], 8), [5, 1]);
assert.deepStrictEqual(bowlCascade([0, 3, 3], 5), [0, 2, 0]);
assert.deepStrictEqual(bowlCascade([2, 0, 7], 11), [2, 0, 2]);
assert.deepStrictEqual(bowlCascade([1, 1, 1, 1, 1], 63), [1, 1, 1, 1, 1]);
assert.deepStrictEqual(bowlCascade([10, 1, 2, 100], 1000), [10, 1, 2, 100]);
assert.deepStrictEqual(bowlCascade([3, 3, 3], 9), [3, 3, 0]);
assert.deepStrictEqual(bowlCascade([3, 3, 3], 10), [3, 3, 0]);

// %% attempt: everything that spills reaches the next bowl -> wrong_answer
void function bowlCascade(capacities, water) {
  return capacities.map((capacity) => {
    const held = Math.min(water, capacity);
    water = water - held;
    return held;
  });
}

// %% attempt: half of the spill is rounded up -> wrong_answer
void function bowlCascade(capacities, water) {
  return capacities.map((capacity) => {
    const held = Math.min(water, capacity);
    water = Math.ceil((water - held) / 2);
    return held;
  });
}

// %% attempt: half of all water runs on, not of the spill -> wrong_answer
void function bowlCascade(capacities, water) {
  return capacities.map((capacity) => {
    const held = Math.min(water, capacity);
    water = Math.max(0, Math.floor(water / 2) - held);
    return held;
  });
}

// %% attempt: leaves the dry bowls out -> wrong_answer
void function bowlCascade(capacities, water) {
  const bowls = [];
  for (const capacity of capacities) {
    if (water === 0) break;
    bowls.push(Math.min(water, capacity));
    water = Math.floor((water - bowls[bowls.length - 1]) / 2);
  }
  return bowls;
}

// %% attempt: halves are not rounded -> wrong_answer
void function bowlCascade(capacities, water) {
  return capacities.map((capacity) => {
    const held = Math.min(water, capacity);
    water = (water - held) / 2;
    return held;
  });
}
