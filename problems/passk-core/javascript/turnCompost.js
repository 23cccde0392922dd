// task: passk/turn_compost
// entry point: turnCompost
// tags: simulation, lists
// %% prompt
/**
 * Turns a compost heap `turns` times and return its layers, from the top to the bottom.
 *
 * `layers` holds the heights of its layers in the same order, all positive. At each turn the layer at the
 * bottom comes to the top and loses a quarter of its height, rounded up to a whole number; a layer that has
 * no height left is gone.
 *
 * @example
 * turnCompost([8, 20, 10], 1); // [7, 8, 20]
 * turnCompost([5, 1], 3); // [2]
 */
function turnCompost(layers, turns) {
// %% canonical solution
  const heap = [...layers];
  for (let turn = 0; turn < turns && heap.length > 0; turn++) {
    const height = Math.floor(heap.pop() * 0.75);
    if (height > 0) heap.unshift(height);
  }
  return heap;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(turnCompost([8, 20, 10], 1), [7, 8, 20]);
assert.deepStrictEqual(turnCompost([5, 1], 3), [2]);
assert.deepStrictEqual(turnCompost([], 4), []);
assert.deepStrictEqual(turnCompost([7], 0), [7]);
assert.deepStrictEqual(turnCompost([4], 1), [3]);
assert.deepStrictEqual(turnCompost([5], 1), [3]);
assert.deepStrictEqual(turnCompost([3], 1), [2]);
assert.deepStrictEqual(turnCompost([2], 1), [1]);
assert.deepStrictEqual(turnCompost([1], 1), []);
assert.deepStrictEqual(turnCompost([1], 5), []);
assert.deepStrictEqual(turnCompost([2], 2), []);
assert.deepStrictEqual(turnCompost([9, 9], 2), [6, 6]);
assert.deepStrictEqual(turnCompost([1, 1, 1], 2), [1]);
assert.deepStrictEqual(turnCompost([40, 30, 20, 10], 6), [11, 5, 30, 22]);
assert.deepStrictEqual(turnCompost([100], 10), [4]);
assert.deepStrictEqual(turnCompost([6, 1, 2], 4), [4]);
assert.deepStrictEqual(turnCompost([3, 8], 9), []);

// %% attempt: the quarter is rounded down -> wrong_answer
void function turnCompost(layers, turns) {
  const heap = [...layers];
  for (let turn = 0; turn < turns && heap.length > 0; turn++) {
    const height = Math.ceil(heap.pop() * 0.75);
    if (height > 0) heap.unshift(height);
  }
  return heap;
}

// %% attempt: a layer without height stays -> wrong_answer
void function turnCompost(layers, turns) {
  const heap = [...layers];
  for (let turn = 0; turn < turns && heap.length > 0; turn++) {
    const height = Math.floor(heap.pop() * 0.75);
    heap.unshift(height);
  }
  return heap;
}

// %% attempt: the top layer goes to the bottom -> wrong_answer
void function turnCompost(layers, turns) {
  const heap = [...layers];
  for (let turn = 0; turn < turns && heap.length > 0; turn++) {
    const height = Math.floor(heap.shift() * 0.75);
    if (height > 0) heap.push(height);
  }
  return heap;
}

// %% attempt: a heap that is gone is turned on -> runtime_error
void function turnCompost(layers, turns) {
  const heap = [...layers];
  for (let turn = 0; turn < turns; turn++) {
    const [height] = heap.splice(heap.length - 1).map((layer) => Math.floor(layer * 0.75));
    if (height.toFixed() !== '0') heap.unshift(height);
  }
  return heap;
}

// %% attempt: all layers lose height -> wrong_answer
void function turnCompost(layers, turns) {
  let heap = [...layers];
  for (let turn = 0; turn < turns && heap.length > 0; turn++) {
    heap.unshift(heap.pop());
    heap = heap.filter((height) => height > 1).map((height) => Math.floor(height * 0.75));
  }
  return heap;
}

// %% equivalent mutant: a heap that is gone stays gone
// -for (let turn = 0; turn < turns && heap.length > 0; turn++) {
// +for (let turn = 0; turn < turns && heap.length >= 0; turn++) {
