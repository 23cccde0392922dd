// task: passk/fuse_size
// entry point: fuseSize
// tags: numbers, searching
// %% prompt
/**
 * Chooses a fuse for a machine that draws some amperes, or returns 0 if none of those at hand will do.
 *
 * A fuse must bear at least a quarter more than the machine draws, and at most twice as much as it draws. The
 * smallest such fuse is taken. Fuses are whole numbers in no order; `amps` is positive.
 *
 * @param {number} amps
 * @param {number[]} fuses
 * @returns {number}
 * @example
 * fuseSize(8, [16, 10, 13]); // 10
 * fuseSize(8, [9, 17]); // 0
 */
function fuseSize(amps, fuses) {
// %% canonical solution
  const fitting = fuses.filter((fuse) => 4 * fuse >= 5 * amps && fuse <= 2 * amps);
  return fitting.length === 0 ? 0 : Math.min(...fitting);
}

// %% test
const assert = require('node:assert');

assert.strictEqual(fuseSize(8, [16, 10, 13]), 10);
assert.strictEqual(fuseSize(8, [9, 17]), 0);
assert.strictEqual(fuseSize(5, []), 0);
assert.strictEqual(fuseSize(4, [5]), 5);
assert.strictEqual(fuseSize(4, [4]), 0);
assert.strictEqual(fuseSize(5, [6, 7]), 7);
assert.strictEqual(fuseSize(5, [6]), 0);
assert.strictEqual(fuseSize(5, [10]), 10);
assert.strictEqual(fuseSize(5, [11]), 0);
assert.strictEqual(fuseSize(6, [7, 8, 9]), 8);
assert.strictEqual(fuseSize(6, [13, 12]), 12);
assert.strictEqual(fuseSize(1, [1, 2, 3]), 2);
assert.strictEqual(fuseSize(1, [1]), 0);
assert.strictEqual(fuseSize(100, [125, 124, 200]), 125);
assert.strictEqual(fuseSize(100, [201, 124]), 0);
assert.strictEqual(fuseSize(7, [14, 13, 9, 8]), 9);

// %% attempt: a fuse may be as large as it likes -> wrong_answer
void function fuseSize(amps, fuses) {
  const fitting = fuses.filter((fuse) => 4 * fuse >= 5 * amps);
  return fitting.length === 0 ? 0 : Math.min(...fitting);
}

// %% attempt: a quarter is rounded down -> wrong_answer
void function fuseSize(amps, fuses) {
  const fitting = fuses.filter((fuse) => fuse >= amps + Math.floor(amps / 4) && fuse <= 2 * amps);
  return fitting.length === 0 ? 0 : Math.min(...fitting);
}

// %% attempt: takes the first that fits -> wrong_answer
void function fuseSize(amps, fuses) {
  return fuses.find((fuse) => 4 * fuse >= 5 * amps && fuse <= 2 * amps) ?? 0;
}

// %% attempt: a fuse of just the size does not fit -> wrong_answer
void function fuseSize(amps, fuses) {
  const fitting = fuses.filter((fuse) => 4 * fuse > 5 * amps && fuse < 2 * amps);
  return fitting.length === 0 ? 0 : Math.min(...fitting);
}
