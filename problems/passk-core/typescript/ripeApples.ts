// task: passk/ripe_apples
// entry point: ripeApples
// tags: lists
// %% prompt
/**
 * Picks apples along a branch from left to right and returns the sizes of those that are picked.
 *
 * An apple is picked if its size is `least` or more. Each pick shakes the branch so much that the next apple
 * falls down and is lost, whatever its size; the one after that is looked at again.
 *
 * @example
 * ripeApples([7, 9, 8, 5, 9], 7); // [7, 8, 9]
 * ripeApples([5, 7, 7, 7], 7); // [7, 7]
 */
function ripeApples(sizes: number[], least: number): number[] {
// %% canonical solution
  const picked: number[] = [];
  for (let i = 0; i < sizes.length; i++) {
    if (sizes[i] < least) continue;
    picked.push(sizes[i]);
    i++;
  }
  return picked;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(ripeApples([7, 9, 8, 5, 9], 7), [7, 8, 9]);
assert.deepStrictEqual(ripeApples([5, 7, 7, 7], 7), [7, 7]);
assert.deepStrictEqual(ripeApples([], 3), []);
assert.deepStrictEqual(ripeApples([4], 4), [4]);
assert.deepStrictEqual(ripeApples([3], 4), []);
assert.deepStrictEqual(ripeApples([4, 4], 4), [4]);
assert.deepStrictEqual(ripeApples([9, 1, 9], 5), [9, 9]);
assert.deepStrictEqual(ripeApples([1, 9, 9, 9, 9, 9], 5), [9, 9, 9]);
assert.deepStrictEqual(ripeApples([3, 3, 8, 2, 2, 8], 8), [8, 8]);
assert.deepStrictEqual(ripeApples([8, 9, 10, 11], 8), [8, 10]);
assert.deepStrictEqual(ripeApples([0, -1, 0], 0), [0, 0]);
assert.deepStrictEqual(ripeApples([6, 6, 6, 6, 6, 6, 6], 6), [6, 6, 6, 6]);

// %% attempt: no apple falls down -> wrong_answer
void function ripeApples(sizes: number[], least: number): number[] {
  return sizes.filter((size) => size >= least);
}

// %% attempt: an apple of just the size is left -> wrong_answer
void function ripeApples(sizes: number[], least: number): number[] {
  const picked: number[] = [];
  let skip = false;
  for (const size of sizes) {
    if (skip) skip = false;
    else if (size > least) {
      picked.push(size);
      skip = true;
    }
  }
  return picked;
}

// %% attempt: the next ripe apple falls, not the next one -> wrong_answer
void function ripeApples(sizes: number[], least: number): number[] {
  return sizes.filter((size) => size >= least).filter((_, i) => i % 2 === 0);
}

// %% attempt: looks only at every other place -> wrong_answer
void function ripeApples(sizes: number[], least: number): number[] {
  return sizes.filter((size, i) => i % 2 === 0 && size >= least);
}
