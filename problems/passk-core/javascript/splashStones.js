// task: passk/splash_stones
// entry point: splashStones
// tags: games, simulation, lists
// %% prompt
/**
 * Plays a game with stones in a row of holes and returns the points of both players.
 *
 * They take turns. Each of `moves` empties the hole at that index: its stones drop one by one 1 to the
 * right, 1 to the left, 2 to the right, 2 to the left, and so on. A stone that drops outside the row is a
 * point, and whoever gets points moves again. A move at an empty hole costs a point.
 *
 * @param {number[]} holes
 * @param {number[]} moves
 * @returns {number[]}
 * @example
 * splashStones([0, 3, 0], [1, 0, 2]); // [1, 1]
 * splashStones([1, 4], [0, 0, 1]); // [4, -1]
 */
function splashStones(holes, moves) {
// %% canonical solution
  const row = [...holes];
  const points = [0, 0];
  let player = 0;
  for (const hole of moves) {
    const stones = row[hole];
    const before = points[player];
    row[hole] = 0;
    if (stones === 0) points[player]--;
    for (let stone = 1; stone <= stones; stone++) {
      const target = hole + (stone % 2 === 1 ? (stone + 1) / 2 : -stone / 2);
      if (row[target] === undefined) points[player]++;
      else row[target]++;
    }
    if (points[player] <= before) player = 1 - player;
  }
  return points;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(splashStones([0, 3, 0], [1, 0, 2]), [1, 1]);
assert.deepStrictEqual(splashStones([1, 4], [0, 0, 1]), [4, -1]);
assert.deepStrictEqual(splashStones([2, 2], []), [0, 0]);
assert.deepStrictEqual(splashStones([0], [0]), [-1, 0]);
assert.deepStrictEqual(splashStones([0], [0, 0]), [-1, -1]);
assert.deepStrictEqual(splashStones([1], [0]), [1, 0]);
assert.deepStrictEqual(splashStones([5], [0, 0, 0]), [4, -1]);
assert.deepStrictEqual(splashStones([0, 1, 0], [1, 2]), [0, 1]);
assert.deepStrictEqual(splashStones([0, 2, 0], [1, 0]), [0, 0]);
assert.deepStrictEqual(splashStones([0, 2, 0], [1, 0, 1, 2]), [0, 1]);
assert.deepStrictEqual(splashStones([1, 1, 1], [2, 1, 2]), [1, 1]);
assert.deepStrictEqual(splashStones([0, 0, 6, 0, 0, 0], [2, 5, 4, 3]), [2, 0]);
assert.deepStrictEqual(splashStones([3, 3, 3, 3], [0, 1, 2, 3, 0, 1, 2, 3]), [9, 0]);
assert.deepStrictEqual(splashStones([0, 0, 0, 5], [3, 2, 2, 1, 1]), [3, -2]);
assert.deepStrictEqual(splashStones([2, 0, 7, 1], [2, 3, 3, 0, 1, 1, 2, 0, 3]), [4, 2]);
assert.deepStrictEqual(splashStones([4, 4, 4, 4, 4, 4], [0, 5, 1, 4, 2, 3, 0, 5, 3, 2]), [14, 0]);

// %% attempt: all stones drop to the right -> wrong_answer
void function splashStones(holes, moves) {
  const row = [...holes];
  const points = [0, 0];
  let player = 0;
  for (const hole of moves) {
    const stones = row[hole];
    const before = points[player];
    row[hole] = 0;
    if (stones === 0) points[player]--;
    for (let stone = 1; stone <= stones; stone++) {
      const target = hole + stone;
      if (row[target] === undefined) points[player]++;
      else row[target]++;
    }
    if (points[player] <= before) player = 1 - player;
  }
  return points;
}

// %% attempt: the first stone drops to the left -> wrong_answer
void function splashStones(holes, moves) {
  const row = [...holes];
  const points = [0, 0];
  let player = 0;
  for (const hole of moves) {
    const stones = row[hole];
    const before = points[player];
    row[hole] = 0;
    if (stones === 0) points[player]--;
    for (let stone = 1; stone <= stones; stone++) {
      const target = hole + (stone % 2 === 1 ? -(stone + 1) / 2 : stone / 2);
      if (row[target] === undefined) points[player]++;
      else row[target]++;
    }
    if (points[player] <= before) player = 1 - player;
  }
  return points;
}

// %% attempt: nobody moves again -> wrong_answer
void function splashStones(holes, moves) {
  const row = [...holes];
  const points = [0, 0];
  let player = 0;
  for (const hole of moves) {
    const stones = row[hole];
    const before = points[player];
    row[hole] = 0;
    if (stones === 0) points[player]--;
    for (let stone = 1; stone <= stones; stone++) {
      const target = hole + (stone % 2 === 1 ? (stone + 1) / 2 : -stone / 2);
      if (row[target] === undefined) points[player]++;
      else row[target]++;
    }
    player = 1 - player;
  }
  return points;
}

// %% attempt: whoever empties an empty hole moves again -> wrong_answer
void function splashStones(holes, moves) {
  const row = [...holes];
  const points = [0, 0];
  let player = 0;
  for (const hole of moves) {
    const stones = row[hole];
    const before = points[player];
    row[hole] = 0;
    if (stones === 0) points[player]--;
    for (let stone = 1; stone <= stones; stone++) {
      const target = hole + (stone % 2 === 1 ? (stone + 1) / 2 : -stone / 2);
      if (row[target] === undefined) points[player]++;
      else row[target]++;
    }
    if (points[player] === before) player = 1 - player;
  }
  return points;
}

// %% attempt: an empty hole costs nothing -> wrong_answer
void function splashStones(holes, moves) {
  const row = [...holes];
  const points = [0, 0];
  let player = 0;
  for (const hole of moves) {
    const stones = row[hole];
    const before = points[player];
    row[hole] = 0;
    for (let stone = 1; stone <= stones; stone++) {
      const target = hole + (stone % 2 === 1 ? (stone + 1) / 2 : -stone / 2);
      if (row[target] === undefined) points[player]++;
      else row[target]++;
    }
    if (points[player] <= before) player = 1 - player;
  }
  return points;
}

// %% attempt: stones stay in the row -> runtime_error
void function splashStones(holes, moves) {
  const row = [...holes];
  const points = [0, 0];
  let player = 0;
  for (const hole of moves) {
    const stones = row[hole];
    const before = points[player];
    row[hole] = 0;
    if (stones === 0) points[player]--;
    for (let stone = 1; stone <= stones; stone++) {
      const target = hole + (stone % 2 === 1 ? (stone + 1) / 2 : -stone / 2);
      if (row[target] === undefined) throw new RangeError('no such hole');
      row[target]++;
    }
    if (points[player] <= before) player = 1 - player;
  }
  return points;
}
