// task: passk/stripe_sums
// entry point: stripeSums
// tags: matrices, lists
// %% prompt
/**
 * Adds up the falling diagonals of a grid.
 *
 * A falling diagonal runs from a cell to the one below and to the right of it. Returns the sums of all of them,
 * beginning with the one in the bottom left corner and ending with the one in the top right corner. All rows
 * are equally long; an empty grid, or one of empty rows, has no diagonal.
 *
 * @example
 * stripeSums([[1, 2], [3, 4]]); // [3, 5, 2]
 * stripeSums([[1, 2, 3]]); // [1, 2, 3]
 */
function stripeSums(grid: number[][]): number[] {
// %% canonical solution
  const width = grid[0]?.length ?? 0;
  if (width === 0) return [];
  const sums = new Array<number>(grid.length + width - 1).fill(0);
  grid.forEach((row, i) => {
    row.forEach((value, j) => {
      sums[grid.length - 1 - i + j] += value;
    });
  });
  return sums;
}

// %% test
declare var require: any;
const assert = require('node:assert');

const ones = Array.from({ length: 60 }, () => new Array(100).fill(1));
const rise = Array.from({ length: 59 }, (_, i) => i + 1);

assert.deepStrictEqual(stripeSums([[1, 2], [3, 4]]), [3, 5, 2]);
assert.deepStrictEqual(stripeSums([[1, 2, 3]]), [1, 2, 3]);
assert.deepStrictEqual(stripeSums([[1], [2], [3]]), [3, 2, 1]);
assert.deepStrictEqual(stripeSums([]), []);
assert.deepStrictEqual(stripeSums([[], []]), []);
assert.deepStrictEqual(stripeSums([[7]]), [7]);
assert.deepStrictEqual(stripeSums([[1, 2, 3], [4, 5, 6]]), [4, 6, 8, 3]);
assert.deepStrictEqual(stripeSums([[1, 2], [3, 4], [5, 6]]), [5, 9, 5, 2]);
assert.deepStrictEqual(stripeSums([[-1, 1], [1, -1]]), [1, -2, 1]);
assert.deepStrictEqual(stripeSums(ones), [...rise, ...new Array(41).fill(60), ...[...rise].reverse()]);

// %% attempt: rising diagonals -> wrong_answer
void function stripeSums(grid: number[][]): number[] {
  if (!grid.length || !grid[0].length) return [];
  const sums = new Array<number>(grid.length + grid[0].length - 1).fill(0);
  for (let i = 0; i < grid.length; i++) {
    for (let j = 0; j < grid[0].length; j++) sums[i + j] += grid[i][j];
  }
  return sums;
}

// %% attempt: adds to undefined -> wrong_answer
void function stripeSums(grid: number[][]): number[] {
  const sums: number[] = [];
  for (let i = grid.length - 1; i >= 0; i--) {
    for (let j = 0; j < grid[i].length; j++) sums[grid.length - 1 - i + j] += grid[i][j];
  }
  return sums;
}

// %% attempt: takes every grid for a square -> wrong_answer
void function stripeSums(grid: number[][]): number[] {
  if (grid.length === 0 || grid[0].length === 0) return [];
  const n = grid.length;
  const sums = new Array<number>(2 * n - 1).fill(0);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) sums[n - 1 - i + j] += grid[i][j];
  }
  return sums;
}

// %% attempt: an empty grid has no first row -> runtime_error
void function stripeSums(grid: number[][]): number[] {
  const sums = new Array<number>(grid.length + grid[0].length - 1).fill(0);
  grid.forEach((row, i) => row.forEach((value, j) => (sums[grid.length - 1 - i + j] += value)));
  return sums;
}

// %% equivalent mutant: an empty grid has no rows, and 0 + 1 - 1 sums
// -const width = grid[0]?.length ?? 0;
// +const width = grid[0]?.length ?? 1;
