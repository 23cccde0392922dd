// task: passk/bread_rack
// entry point: breadRack
// tags: scheduling
// %% prompt
/**
 * Says in which minute the last loaf is done and how many minutes the first of two bakers waits.
 *
 * Loaves [shape, bake] come in order; both are minutes, at least 1. From minute 0 the first baker shapes each
 * and lays it on a rack of `places`, at least 1; while that is full she waits with it. The second takes the
 * next loaf off it whenever she is free, and bakes it.
 *
 * @example
 * breadRack([[2, 5], [2, 5], [2, 5], [2, 5]], 1); // [22, 4]
 * breadRack([[2, 5], [2, 5], [2, 5], [2, 5]], 2); // [22, 0]
 */
function breadRack(loaves: [number, number][], places: number): [number, number] {
// %% canonical solution
  const rack: number[] = []; // when each loaf on it is taken
  let minute = 0;
  let baked = 0;
  let waited = 0;
  for (const [shape, bake] of loaves) {
    minute += shape;
    while (rack[0] <= minute) rack.shift();
    if (rack.length === places) {
      waited += rack[0] - minute;
      minute = rack.shift();
    }
    rack.push(Math.max(minute, baked));
    baked = rack[rack.length - 1] + bake;
  }
  return [baked, waited];
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(breadRack([[2, 5], [2, 5], [2, 5], [2, 5]], 1), [22, 4]);
assert.deepStrictEqual(breadRack([[2, 5], [2, 5], [2, 5], [2, 5]], 2), [22, 0]);
assert.deepStrictEqual(breadRack([], 3), [0, 0]);
assert.deepStrictEqual(breadRack([[4, 6]], 1), [10, 0]);
assert.deepStrictEqual(breadRack([[4, 6], [4, 6]], 1), [16, 0]);
assert.deepStrictEqual(breadRack([[4, 6], [4, 6], [1, 6]], 1), [22, 1]);
assert.deepStrictEqual(breadRack([[1, 9], [1, 1], [1, 1], [1, 1]], 1), [13, 7]);
assert.deepStrictEqual(breadRack([[1, 9], [1, 1], [1, 1], [1, 1]], 2), [13, 6]);
assert.deepStrictEqual(breadRack([[1, 9], [1, 1], [1, 1], [1, 1]], 3), [13, 0]);
assert.deepStrictEqual(breadRack([[5, 1], [5, 1], [5, 1]], 1), [16, 0]);
assert.deepStrictEqual(breadRack([[1, 1], [9, 1], [1, 8], [1, 1], [1, 1]], 1), [21, 6]);
assert.deepStrictEqual(
  breadRack([[3, 4], [1, 7], [2, 2], [6, 3], [1, 9], [1, 1], [2, 5], [1, 1], [1, 6]], 1),
  [41, 16],
);
assert.deepStrictEqual(
  breadRack([[3, 4], [1, 7], [2, 2], [6, 3], [1, 9], [1, 1], [2, 5], [1, 1], [1, 6]], 2),
  [41, 11],
);
assert.deepStrictEqual(
  breadRack([[3, 4], [1, 7], [2, 2], [6, 3], [1, 9], [1, 1], [2, 5], [1, 1], [1, 6]], 3),
  [41, 10],
);
assert.deepStrictEqual(
  breadRack([[1, 10], [1, 10], [1, 10], [1, 10], [40, 3], [1, 7], [1, 7], [1, 7]], 2),
  [75, 7],
);

// %% attempt: bakes when all loaves are shaped -> wrong_answer
void function breadRack(loaves: [number, number][], places: number): [number, number] {
  return [loaves.reduce((sum, [shape, bake]) => sum + shape + bake, 0), 0];
}

// %% attempt: the rack is never full -> wrong_answer
void function breadRack(loaves: [number, number][], places: number): [number, number] {
  const rack: number[] = []; // when each loaf on it is taken
  let minute = 0;
  let baked = 0;
  let waited = 0;
  for (const [shape, bake] of loaves) {
    minute += shape;
    while (rack[0] <= minute) rack.shift();
    rack.push(Math.max(minute, baked));
    baked = rack[rack.length - 1] + bake;
  }
  return [baked, waited];
}

// %% attempt: the loaf in the oven still has its place on the rack -> wrong_answer
void function breadRack(loaves: [number, number][], places: number): [number, number] {
  const rack: number[] = []; // when each loaf on it is taken
  let minute = 0;
  let baked = 0;
  let waited = 0;
  for (const [shape, bake] of loaves) {
    minute += shape;
    while (rack[0] <= minute) rack.shift();
    if (rack.length === places) {
      waited += rack[0] - minute;
      minute = rack.shift();
    }
    baked = Math.max(minute, baked) + bake;
    rack.push(baked);
  }
  return [baked, waited];
}

// %% attempt: one loaf more than the rack has places -> wrong_answer
void function breadRack(loaves: [number, number][], places: number): [number, number] {
  const rack: number[] = []; // when each loaf on it is taken
  let minute = 0;
  let baked = 0;
  let waited = 0;
  for (const [shape, bake] of loaves) {
    minute += shape;
    while (rack[0] <= minute) rack.shift();
    if (rack.length > places) {
      waited += rack[0] - minute;
      minute = rack.shift();
    }
    rack.push(Math.max(minute, baked));
    baked = rack[rack.length - 1] + bake;
  }
  return [baked, waited];
}

// %% attempt: counts the minutes in which the second baker waits -> wrong_answer
void function breadRack(loaves: [number, number][], places: number): [number, number] {
  const rack: number[] = []; // when each loaf on it is taken
  let minute = 0;
  let baked = 0;
  let waited = 0;
  for (const [shape, bake] of loaves) {
    minute += shape;
    while (rack[0] <= minute) rack.shift();
    if (rack.length === places) {
      minute = rack.shift();
    }
    rack.push(Math.max(minute, baked));
    waited += rack[rack.length - 1] - baked;
    baked = rack[rack.length - 1] + bake;
  }
  return [baked, waited];
}

// %% attempt: the first baker goes on while she waits -> wrong_answer
void function breadRack(loaves: [number, number][], places: number): [number, number] {
  const rack: number[] = []; // when each loaf on it is taken
  let minute = 0;
  let baked = 0;
  let waited = 0;
  for (const [shape, bake] of loaves) {
    minute += shape;
    while (rack[0] <= minute) rack.shift();
    if (rack.length === places) {
      waited += rack[0] - minute;
      rack.shift();
    }
    rack.push(Math.max(minute, baked));
    baked = rack[rack.length - 1] + bake;
  }
  return [baked, waited];
}

// %% attempt: asks when loaves were taken that are not on the rack yet -> runtime_error
void function breadRack(loaves: [number, number][], places: number): [number, number] {
  const taken: { at: number }[] = [];
  let minute = 0;
  let baked = 0;
  let waited = 0;
  loaves.forEach(([shape, bake], number) => {
    minute += shape;
    const wait = Math.max(0, taken[number - places].at - minute);
    waited += wait;
    minute += wait;
    taken.push({ at: Math.max(minute, baked) });
    baked = taken[number].at + bake;
  });
  return [baked, waited];
}

// %% equivalent mutant: a loaf that is taken in this very minute frees its place without a wait, and those behind it are taken later
// -while (rack[0] <= minute) rack.shift();
// +while (rack[0] < minute) rack.shift();
