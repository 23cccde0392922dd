// task: passk/fence_walk
// entry point: fenceWalk
// tags: simulation, geometry, parsing
// %% prompt
/**
 * Walks a robot over a fenced square field and returns [column, row, bumps].
 *
 * The field has columns and rows 0 to size - 1; the robot starts at column 0, row 0, and faces east.
 * `moves` is read from left to right: 'L' and 'R' turn it by a quarter without moving, and a digit d makes
 * it take d steps ahead, one after the other. East raises the column, north raises the row. A step that
 * would leave the field is not taken and counts as one bump; the steps after it are tried all the same. Other
 * characters are ignored.
 *
 * @param {string} moves
 * @param {number} size
 * @returns {[number, number, number]}
 * @example
 * fenceWalk('2L3', 5); // [2, 3, 0]
 * fenceWalk('9', 4); // [3, 0, 6]
 */
function fenceWalk(moves, size) {
// %% canonical solution
  const directions = [[1, 0], [0, 1], [-1, 0], [0, -1]];
  let [column, row, bumps, facing] = [0, 0, 0, 0];
  for (const move of moves) {
    if (move === 'L') facing = (facing + 1) % 4;
    else if (move === 'R') facing = (facing + 3) % 4;
    else if (/[0-9]/.test(move)) {
      const [across, up] = directions[facing];
      for (let step = 0; step < Number(move); step++) {
        const [nextColumn, nextRow] = [column + across, row + up];
        if (nextColumn < 0 || nextRow < 0 || nextColumn >= size || nextRow >= size) bumps++;
        else [column, row] = [nextColumn, nextRow];
      }
    }
  }
  return [column, row, bumps];
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(fenceWalk('2L3', 5), [2, 3, 0]);
assert.deepStrictEqual(fenceWalk('9', 4), [3, 0, 6]);
assert.deepStrictEqual(fenceWalk('', 3), [0, 0, 0]);
assert.deepStrictEqual(fenceWalk('R1', 3), [0, 0, 1]);
assert.deepStrictEqual(fenceWalk('L2L1', 3), [0, 2, 1]);
assert.deepStrictEqual(fenceWalk('LL1', 3), [0, 0, 1]);
assert.deepStrictEqual(fenceWalk('RR1LL2', 3), [2, 0, 1]);
assert.deepStrictEqual(fenceWalk('3R0L1', 9), [4, 0, 0]);
assert.deepStrictEqual(fenceWalk('1, then L, 2.', 4), [1, 2, 0]);
assert.deepStrictEqual(fenceWalk('5', 1), [0, 0, 5]);
assert.deepStrictEqual(fenceWalk('2L2L1L1', 3), [1, 1, 0]);
assert.deepStrictEqual(fenceWalk('4L4L4L4L'.repeat(100), 5), [0, 0, 0]);
assert.deepStrictEqual(fenceWalk('7L7L7L7L'.repeat(100), 5), [0, 0, 1200]);
assert.deepStrictEqual(fenceWalk('l1r1', 5), [2, 0, 0]);

// %% attempt: left and right exchanged -> wrong_answer
void function fenceWalk(moves, size) {
  const directions = [[1, 0], [0, -1], [-1, 0], [0, 1]];
  let [column, row, bumps, facing] = [0, 0, 0, 0];
  for (const move of moves) {
    if (move === 'L') facing = (facing + 1) % 4;
    else if (move === 'R') facing = (facing + 3) % 4;
    else if (/[0-9]/.test(move)) {
      const [across, up] = directions[facing];
      for (let step = 0; step < Number(move); step++) {
        const [nextColumn, nextRow] = [column + across, row + up];
        if (nextColumn < 0 || nextRow < 0 || nextColumn >= size || nextRow >= size) bumps++;
        else [column, row] = [nextColumn, nextRow];
      }
    }
  }
  return [column, row, bumps];
}

// %% attempt: a remainder of a negative number names no direction -> runtime_error
void function fenceWalk(moves, size) {
  const directions = [[1, 0], [0, 1], [-1, 0], [0, -1]];
  let [column, row, bumps, facing] = [0, 0, 0, 0];
  for (const move of moves) {
    if (move === 'L') facing = (facing + 1) % 4;
    else if (move === 'R') facing = (facing - 1) % 4;
    else if (/[0-9]/.test(move)) {
      const [across, up] = directions[facing];
      for (let step = 0; step < Number(move); step++) {
        const [nextColumn, nextRow] = [column + across, row + up];
        if (nextColumn < 0 || nextRow < 0 || nextColumn >= size || nextRow >= size) bumps++;
        else [column, row] = [nextColumn, nextRow];
      }
    }
  }
  return [column, row, bumps];
}

// %% attempt: one bump for a whole move -> wrong_answer
void function fenceWalk(moves, size) {
  const clamp = (place) => Math.min(Math.max(place, 0), size - 1);
  let [column, row, bumps, across, up] = [0, 0, 0, 1, 0];
  for (const move of moves) {
    if (move === 'L') [across, up] = [-up, across];
    else if (move === 'R') [across, up] = [up, -across];
    else if (/[0-9]/.test(move)) {
      const [toColumn, toRow] = [column + across * Number(move), row + up * Number(move)];
      if (clamp(toColumn) !== toColumn || clamp(toRow) !== toRow) bumps++;
      [column, row] = [clamp(toColumn), clamp(toRow)];
    }
  }
  return [column, row, bumps];
}

// %% attempt: the fence is one field too far -> wrong_answer
void function fenceWalk(moves, size) {
  let [column, row, bumps, across, up] = [0, 0, 0, 1, 0];
  for (const move of moves) {
    if (move === 'L') [across, up] = [-up, across];
    else if (move === 'R') [across, up] = [up, -across];
    else {
      for (let step = 0; step < Number(move); step++) {
        if (column + across < 0 || row + up < 0 || column + across > size || row + up > size) bumps++;
        else [column, row] = [column + across, row + up];
      }
    }
  }
  return [column, row, bumps];
}

// %% equivalent mutant: what is neither a turn nor a digit makes no step
// -else if (/[0-9]/.test(move)) {
// +else if (true) {
