// task: passk/abacus_moves
// entry point: abacusMoves
// tags: numbers, counting
// %% prompt
/**
 * Counts the beads that have to be pushed on an abacus until it shows another number.
 *
 * Each rod of the abacus shows one digit: it has one bead that is worth 5 and four beads that are worth 1.
 * The digit is the sum of the beads that are pushed to the middle, and 5 to 9 always use the bead that is
 * worth 5. Every rod is set on its own, and each bead that changes its place counts once. There are as
 * many rods as the longer number needs; rods to the left of a number show 0. Both numbers are 0 or more.
 *
 * @param {number} before
 * @param {number} after
 * @returns {number}
 * @example
 * abacusMoves(4, 5); // 5
 * abacusMoves(19, 27); // 3
 */
function abacusMoves(before, after) {
// %% canonical solution
  let moves = 0;
  while (before > 0 || after > 0) {
    moves += Math.abs((before % 5) - (after % 5));
    if (before % 10 >= 5 !== after % 10 >= 5) moves++;
    before = Math.floor(before / 10);
    after = Math.floor(after / 10);
  }
  return moves;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(abacusMoves(4, 5), 5);
assert.strictEqual(abacusMoves(19, 27), 3);
assert.strictEqual(abacusMoves(0, 0), 0);
assert.strictEqual(abacusMoves(7, 7), 0);
assert.strictEqual(abacusMoves(0, 4), 4);
assert.strictEqual(abacusMoves(0, 5), 1);
assert.strictEqual(abacusMoves(5, 0), 1);
assert.strictEqual(abacusMoves(0, 9), 5);
assert.strictEqual(abacusMoves(9, 0), 5);
assert.strictEqual(abacusMoves(3, 8), 1);
assert.strictEqual(abacusMoves(6, 4), 4);
assert.strictEqual(abacusMoves(9, 10), 6);
assert.strictEqual(abacusMoves(10, 9), 6);
assert.strictEqual(abacusMoves(99, 100), 11);
assert.strictEqual(abacusMoves(0, 1), 1);
assert.strictEqual(abacusMoves(1, 0), 1);
assert.strictEqual(abacusMoves(5, 6), 1);
assert.strictEqual(abacusMoves(500, 5), 2);
assert.strictEqual(abacusMoves(1234, 56789), 5);
assert.strictEqual(abacusMoves(86420, 13579), 17);
assert.strictEqual(abacusMoves(999999999, 0), 45);
assert.strictEqual(abacusMoves(4444, 5555), 20);
assert.strictEqual(abacusMoves(70, 7), 6);

// %% attempt: adds the differences of the digits -> wrong_answer
void function abacusMoves(before, after) {
  let moves = 0;
  while (before > 0 || after > 0) {
    moves += Math.abs((before % 10) - (after % 10));

    before = Math.floor(before / 10);
    after = Math.floor(after / 10);
  }
  return moves;
}

// %% attempt: never pushes the bead that is worth 5 -> wrong_answer
void function abacusMoves(before, after) {
  let moves = 0;
  while (before > 0 || after > 0) {
    moves += Math.abs((before % 5) - (after % 5));

    before = Math.floor(before / 10);
    after = Math.floor(after / 10);
  }
  return moves;
}

// %% attempt: counts beads for the difference of the numbers -> wrong_answer
void function abacusMoves(before, after) {
  let moves = 0;
  let rest = Math.abs(before - after);
  while (rest > 0) {
    moves += (rest % 5) + Math.floor((rest % 10) / 5);
    rest = Math.floor(rest / 10);
  }
  return moves;
}

// %% attempt: stops at the end of the shorter number -> wrong_answer
void function abacusMoves(before, after) {
  let moves = 0;
  while (before > 0 && after > 0) {
    moves += Math.abs((before % 5) - (after % 5));
    if (before % 10 >= 5 !== after % 10 >= 5) moves++;
    before = Math.floor(before / 10);
    after = Math.floor(after / 10);
  }
  return moves;
}

// %% attempt: 5 needs no bead that is worth 5 -> wrong_answer
void function abacusMoves(before, after) {
  let moves = 0;
  while (before > 0 || after > 0) {
    moves += Math.abs((before % 5) - (after % 5));
    if (before % 10 > 5 !== after % 10 > 5) moves++;
    before = Math.floor(before / 10);
    after = Math.floor(after / 10);
  }
  return moves;
}

// %% attempt: the shorter number has no digit there -> runtime_error
void function abacusMoves(before, after) {
  const digit = (number, i) => [...String(number)].reverse()[i].charCodeAt(0) - 48;
  let moves = 0;
  for (let i = 0; 10 ** i <= Math.max(before, after); i++) {
    const [a, b] = [digit(before, i), digit(after, i)];
    moves += Math.abs((a % 5) - (b % 5)) + Number(a >= 5 !== b >= 5);
  }
  return moves;
}
