// task: passk/race_places
// entry point: racePlaces
// tags: sorting, counting
// %% prompt
/**
 * Gives every runner of a race a place by their time in seconds, the shortest time first.
 *
 * Runners with equal times share a place. The place after a shared one is the next whole number, so none is
 * left out. Who has a time of 0 did not finish and has place 0.
 *
 * @example
 * racePlaces({ ann: 60, bo: 55, cy: 60, di: 61 }); // { ann: 2, bo: 1, cy: 2, di: 3 }
 * racePlaces({ ann: 0, bo: 70 }); // { ann: 0, bo: 1 }
 */
function racePlaces(times: Record<string, number>): Record<string, number> {
// %% canonical solution
  const finished = [...new Set(Object.values(times))].filter((time) => time > 0).sort((a, b) => a - b);
  return Object.fromEntries(Object.entries(times).map(([runner, time]) => [runner, finished.indexOf(time) + 1]));
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(racePlaces({ ann: 60, bo: 55, cy: 60, di: 61 }), { ann: 2, bo: 1, cy: 2, di: 3 });
assert.deepStrictEqual(racePlaces({ ann: 0, bo: 70 }), { ann: 0, bo: 1 });
assert.deepStrictEqual(racePlaces({}), {});
assert.deepStrictEqual(racePlaces({ a: 5 }), { a: 1 });
assert.deepStrictEqual(racePlaces({ a: 0 }), { a: 0 });
assert.deepStrictEqual(racePlaces({ a: 0, b: 0 }), { a: 0, b: 0 });
assert.deepStrictEqual(racePlaces({ a: 5, b: 5 }), { a: 1, b: 1 });
assert.deepStrictEqual(racePlaces({ a: 5, b: 4, c: 3 }), { a: 3, b: 2, c: 1 });
assert.deepStrictEqual(racePlaces({ a: 9, b: 10, c: 100 }), { a: 1, b: 2, c: 3 });
assert.deepStrictEqual(racePlaces({ a: 7, b: 0, c: 7, d: 8 }), { a: 1, b: 0, c: 1, d: 2 });
assert.deepStrictEqual(racePlaces({ a: 1, b: 1, c: 2, d: 2, e: 3 }), { a: 1, b: 1, c: 2, d: 2, e: 3 });
assert.deepStrictEqual(racePlaces({ x: 30, y: 0, z: 20 }), { x: 2, y: 0, z: 1 });

// %% attempt: places are left out after a shared one -> wrong_answer
void function racePlaces(times: Record<string, number>): Record<string, number> {
  const finished = Object.values(times).filter((time) => time > 0).sort((a, b) => a - b);
  return Object.fromEntries(Object.entries(times).map(([runner, time]) => [runner, finished.indexOf(time) + 1]));
}

// %% attempt: who did not finish comes first -> wrong_answer
void function racePlaces(times: Record<string, number>): Record<string, number> {
  const ranked = [...new Set(Object.values(times))].sort((a, b) => a - b);
  return Object.fromEntries(Object.entries(times).map(([runner, time]) => [runner, ranked.indexOf(time) + 1]));
}

// %% attempt: the longest time comes first -> wrong_answer
void function racePlaces(times: Record<string, number>): Record<string, number> {
  const finished = [...new Set(Object.values(times))].filter((time) => time > 0).sort((a, b) => b - a);
  return Object.fromEntries(Object.entries(times).map(([runner, time]) => [runner, finished.indexOf(time) + 1]));
}

// %% attempt: who did not finish is left out -> wrong_answer
void function racePlaces(times: Record<string, number>): Record<string, number> {
  const finished = [...new Set(Object.values(times))].filter((time) => time > 0).sort((a, b) => a - b);
  const entries = Object.entries(times).filter(([, time]) => time > 0);
  return Object.fromEntries(entries.map(([runner, time]) => [runner, finished.indexOf(time) + 1]));
}

// %% equivalent mutant: each time is there once
// -return Object.fromEntries(Object.entries(times).map(([runner, time]) => [runner, finished.indexOf(time) + 1]));
// +return Object.fromEntries(Object.entries(times).map(([runner, time]) => [runner, finished.lastIndexOf(time) + 1]));
