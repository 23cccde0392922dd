// task: passk/frame_sum
// entry point: frameSum
// tags: grids, matrices
// %% prompt
/**
 * Adds up the numbers in the edge cells of a rectangular tray of seedlings, where corner cells count double.
 *
 * A cell is on the edge if it is in the first or last row or column, and in a corner if both is true: so in a
 * tray of a single row the cells at both ends are corners and the others are edge cells. A tray without
 * cells adds up to 0.
 *
 * @example
 * frameSum([[1, 2, 1], [2, 9, 2], [1, 2, 1]]); // 16
 * frameSum([[3, 4, 5]]); // 20
 */
function frameSum(grid: number[][]): number {
// %% canonical solution
  let total = 0;
  grid.forEach((row, i) => {
    row.forEach((value, j) => {
      if (i === 0 || i === grid.length - 1) total += value;
      if (j === 0 || j === row.length - 1) total += value;
    });
  });
  return total;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(frameSum([[1, 2, 1], [2, 9, 2], [1, 2, 1]]), 16);
assert.strictEqual(frameSum([[3, 4, 5]]), 20);
assert.strictEqual(frameSum([]), 0);
assert.strictEqual(frameSum([[]]), 0);
assert.strictEqual(frameSum([[7]]), 14);
assert.strictEqual(frameSum([[1, 10]]), 22);
assert.strictEqual(frameSum([[1], [10]]), 22);
assert.strictEqual(frameSum([[1], [10], [100]]), 212);
assert.strictEqual(frameSum([[1, 10], [100, 1000]]), 2222);
assert.strictEqual(frameSum([[1, 2, 3], [4, 5, 6]]), 35);
assert.strictEqual(frameSum([[1, 2], [3, 4], [5, 6], [7, 8]]), 54);
assert.strictEqual(frameSum([[0, 0, 0, 0], [0, 5, 5, 0], [0, 5, 5, 0], [0, 0, 0, 0]]), 0);
assert.strictEqual(frameSum([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]), 91);
assert.strictEqual(frameSum([[-1, 1], [1, -1]]), 0);

// %% attempt: corners count once -> wrong_answer
void function frameSum(grid: number[][]): number {
  let total = 0;
  grid.forEach((row, i) => {
    row.forEach((value, j) => {
      if (i === 0 || i === grid.length - 1 || j === 0 || j === row.length - 1) total += value;
    });
  });
  return total;
}

// %% attempt: a single row or column counts twice -> wrong_answer
void function frameSum(grid: number[][]): number {
  if (grid.length === 0) return 0;
  const sum = (values: number[]) => values.reduce((total, value) => total + (value ?? 0), 0);
  const ends = grid.map((row) => [row[0], row[row.length - 1]]);
  return sum(grid[0]) + sum(grid[grid.length - 1]) + sum(ends.flat());
}

// %% attempt: fails without a row -> runtime_error
void function frameSum(grid: number[][]): number {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const width = grid[0].length;
  let total = sum(grid[0]) + (grid.length > 1 ? sum(grid[grid.length - 1]) : 0);
  for (const row of grid) total += sum(row.slice(0, 1)) + (width > 1 ? row[width - 1] : 0);
  return total;
}

// %% attempt: all cells count -> wrong_answer
void function frameSum(grid: number[][]): number {
  return grid.flat().reduce((total, value) => total + value, 0);
}
