// task: passk/mosaic_shift
// entry point: mosaicShift
// tags: grids, matrices
// %% prompt
/**
 * Lays a mosaic anew so that each row is moved to the right against the row above it, and returns its rows.
 *
 * The first row stays. The second is moved by `step` tiles, the third by twice as many, and so on; tiles that
 * leave a row at the right come in again at its left. A negative step moves to the left. Rows may have
 * different lengths.
 *
 * @param {string[]} rows
 * @param {number} step
 * @returns {string[]}
 * @example
 * mosaicShift(['abc', 'abc', 'abc'], 1); // ['abc', 'cab', 'bca']
 * mosaicShift(['abcd', 'abcd'], -1); // ['abcd', 'bcda']
 */
function mosaicShift(rows, step) {
// %% canonical solution
  return rows.map((row, i) => {
    const cut = (((-i * step) % row.length) + row.length) % row.length;
    return row.slice(cut) + row.slice(0, cut);
  });
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(mosaicShift(['abc', 'abc', 'abc'], 1), ['abc', 'cab', 'bca']);
assert.deepStrictEqual(mosaicShift(['abcd', 'abcd'], -1), ['abcd', 'bcda']);
assert.deepStrictEqual(mosaicShift([], 2), []);
assert.deepStrictEqual(mosaicShift(['abc'], 2), ['abc']);
assert.deepStrictEqual(mosaicShift(['', 'ab'], 1), ['', 'ba']);
assert.deepStrictEqual(mosaicShift(['abcd', 'abcd', 'abcd'], 2), ['abcd', 'cdab', 'abcd']);
assert.deepStrictEqual(mosaicShift(['abcd', 'abcd'], 0), ['abcd', 'abcd']);
assert.deepStrictEqual(mosaicShift(['abc', 'abc'], 3), ['abc', 'abc']);
assert.deepStrictEqual(mosaicShift(['abc', 'abc'], 4), ['abc', 'cab']);
assert.deepStrictEqual(mosaicShift(['ab', 'abc', 'abcd'], 1), ['ab', 'cab', 'cdab']);
assert.deepStrictEqual(mosaicShift(['x', 'y', 'z'], 5), ['x', 'y', 'z']);
assert.deepStrictEqual(
  mosaicShift(['abcde', 'abcde', 'abcde', 'abcde'], -2),
  ['abcde', 'cdeab', 'eabcd', 'bcdea'],
);
assert.deepStrictEqual(mosaicShift(['abcdef', 'abcdef', 'abcdef'], 100), ['abcdef', 'cdefab', 'efabcd']);

// %% attempt: moves to the left -> wrong_answer
void function mosaicShift(rows, step) {
  return rows.map((row, i) => {
    const cut = (((i * step) % row.length) + row.length) % row.length;
    return row.slice(cut) + row.slice(0, cut);
  });
}

// %% attempt: every row but the first is moved by one step -> wrong_answer
void function mosaicShift(rows, step) {
  return rows.map((row, i) => {
    const cut = (((-Math.min(i, 1) * step) % row.length) + row.length) % row.length;
    return row.slice(cut) + row.slice(0, cut);
  });
}

// %% attempt: does not go round more than once -> wrong_answer
void function mosaicShift(rows, step) {
  return rows.map((row, i) => {
    const cut = row.length - i * step;
    return row.slice(cut) + row.slice(0, cut);
  });
}

// %% attempt: the first row is moved too -> wrong_answer
void function mosaicShift(rows, step) {
  return rows.map((row, i) => {
    const cut = (((-(i + 1) * step) % row.length) + row.length) % row.length;
    return row.slice(cut) + row.slice(0, cut);
  });
}

// %% equivalent mutant: the same place, counted from the end
// -const cut = (((-i * step) % row.length) + row.length) % row.length;
// +const cut = (((-i * step) % row.length) - row.length) % row.length;
