// task: passk/tug_of_war
// entry point: tugOfWar
// tags: games, simulation
// %% prompt
/**
 * Decides a tug of war and says who wins, "left" or "right", and after which pull, the first being 1.
 *
 * The knot begins at 0. Each pull moves it, a positive one to the right. A team wins as soon as the knot is
 * at least `limit` away from 0 on its side, or when it has been on its side, not at 0, after five pulls in a
 * row. If nobody wins the result is "draw" and the number of pulls. `limit` is positive.
 *
 * @param {number[]} pulls
 * @param {number} limit
 * @returns {[string, number]}
 * @example
 * tugOfWar([2, 3, -1], 5); // ['right', 2]
 * tugOfWar([-1, 0, 0, 0, 0, 9], 10); // ['left', 5]
 */
function tugOfWar(pulls, limit) {
// %% canonical solution
  let [knot, row] = [0, 0];
  for (const [i, pull] of pulls.entries()) {
    const before = knot;
    knot += pull;
    row = knot * before > 0 ? row + 1 : 1;
    if (Math.abs(knot) >= limit || row === 5) return [knot > 0 ? 'right' : 'left', i + 1];
  }
  return ['draw', pulls.length];
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(tugOfWar([2, 3, -1], 5), ['right', 2]);
assert.deepStrictEqual(tugOfWar([-1, 0, 0, 0, 0, 9], 10), ['left', 5]);
assert.deepStrictEqual(tugOfWar([], 3), ['draw', 0]);
assert.deepStrictEqual(tugOfWar([3], 3), ['right', 1]);
assert.deepStrictEqual(tugOfWar([-3], 3), ['left', 1]);
assert.deepStrictEqual(tugOfWar([2], 3), ['draw', 1]);
assert.deepStrictEqual(tugOfWar([1, 1, 1, 1, 1], 9), ['right', 5]);
assert.deepStrictEqual(tugOfWar([1, 1, 1, 1], 9), ['draw', 4]);
assert.deepStrictEqual(tugOfWar([1, -1, 1, 0, 0, 0, 0], 9), ['right', 7]);
assert.deepStrictEqual(tugOfWar([0, 0, 0, 0, 0, 0], 9), ['draw', 6]);
assert.deepStrictEqual(tugOfWar([-1, 2, 0, 0, 0, 0], 9), ['right', 6]);
assert.deepStrictEqual(tugOfWar([1, 0, 0, 0, 6], 7), ['right', 5]);
assert.deepStrictEqual(tugOfWar([1, 0, 0, 0, -8], 7), ['left', 5]);
assert.deepStrictEqual(tugOfWar([4, -4, 4, -4, 5], 5), ['right', 5]);
assert.deepStrictEqual(tugOfWar([-2, -2, 3, 0, -9], 5), ['left', 5]);

// %% attempt: nobody wins by staying on a side -> wrong_answer
void function tugOfWar(pulls, limit) {
  let knot = 0;
  for (const [i, pull] of pulls.entries()) {
    knot += pull;
    if (Math.abs(knot) >= limit) return [knot > 0 ? 'right' : 'left', i + 1];
  }
  return ['draw', pulls.length];
}

// %% attempt: pulls are counted from 0 -> wrong_answer
void function tugOfWar(pulls, limit) {
  let [knot, row] = [0, 0];
  for (const [i, pull] of pulls.entries()) {
    const before = knot;
    knot += pull;
    row = knot === 0 ? 0 : knot * before > 0 ? row + 1 : 1;
    if (Math.abs(knot) >= limit || row === 5) return [knot > 0 ? 'right' : 'left', i];
  }
  return ['draw', pulls.length];
}

// %% attempt: the pulls on both sides count together -> wrong_answer
void function tugOfWar(pulls, limit) {
  let [knot, row] = [0, 0];
  for (const [i, pull] of pulls.entries()) {
    knot += pull;
    row = knot === 0 ? 0 : row + 1;
    if (Math.abs(knot) >= limit || row === 5) return [knot > 0 ? 'right' : 'left', i + 1];
  }
  return ['draw', pulls.length];
}

// %% attempt: the knot must pass the limit -> wrong_answer
void function tugOfWar(pulls, limit) {
  let [knot, row] = [0, 0];
  for (const [i, pull] of pulls.entries()) {
    const before = knot;
    knot += pull;
    row = knot === 0 ? 0 : knot * before > 0 ? row + 1 : 1;
    if (Math.abs(knot) > limit || row === 5) return [knot > 0 ? 'right' : 'left', i + 1];
  }
  return ['draw', pulls.length];
}

// %% equivalent mutant: the first pull begins a row of 1 in either way
// -let [knot, row] = [0, 0];
// +let [knot, row] = [0, 1];

// %% equivalent mutant: nobody wins at 0
// -if (Math.abs(knot) >= limit || row === 5) return [knot > 0 ? 'right' : 'left', i + 1];
// +if (Math.abs(knot) >= limit || row === 5) return [knot >= 0 ? 'right' : 'left', i + 1];
