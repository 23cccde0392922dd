// task: passk/merge_queues
// entry point: mergeQueues
// tags: lists
// %% prompt
/**
 * Lets two queues of cars join into one lane and gives the order in which they drive.
 *
 * Cars come from both queues in turn, one each, as long as both have cars; the longer queue sends the first
 * car, `left` if both are equally long. Then the rest of a queue follows.
 *
 * @example
 * mergeQueues(['a', 'b', 'c'], ['x']); // ['a', 'x', 'b', 'c']
 * mergeQueues(['a'], ['x', 'y']); // ['x', 'a', 'y']
 */
function mergeQueues(left: string[], right: string[]): string[] {
// %% canonical solution
  const [first, second] = left.length >= right.length ? [left, right] : [right, left];
  return first.flatMap((car, i) => [car, ...second.slice(i, i + 1)]);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(mergeQueues(['a', 'b', 'c'], ['x']), ['a', 'x', 'b', 'c']);
assert.deepStrictEqual(mergeQueues(['a'], ['x', 'y']), ['x', 'a', 'y']);
assert.deepStrictEqual(mergeQueues([], []), []);
assert.deepStrictEqual(mergeQueues(['a'], []), ['a']);
assert.deepStrictEqual(mergeQueues([], ['x']), ['x']);
assert.deepStrictEqual(mergeQueues(['a'], ['x']), ['a', 'x']);
assert.deepStrictEqual(mergeQueues(['a', 'b'], ['x', 'y']), ['a', 'x', 'b', 'y']);
assert.deepStrictEqual(mergeQueues(['a'], ['x', 'y', 'z']), ['x', 'a', 'y', 'z']);
assert.deepStrictEqual(mergeQueues(['a', 'b', 'c', 'd'], ['x', 'y']), ['a', 'x', 'b', 'y', 'c', 'd']);
assert.deepStrictEqual(mergeQueues(['a', 'b'], ['x', 'y', 'z']), ['x', 'a', 'y', 'b', 'z']);
assert.deepStrictEqual(mergeQueues(['p', 'p'], ['p']), ['p', 'p', 'p']);
assert.deepStrictEqual(mergeQueues(['a', 'b', 'c'], ['x', 'y', 'z']), ['a', 'x', 'b', 'y', 'c', 'z']);
assert.deepStrictEqual(
  mergeQueues(['a', 'b'], ['v', 'w', 'x', 'y', 'z']),
  ['v', 'a', 'w', 'b', 'x', 'y', 'z'],
);

// %% attempt: left always begins -> wrong_answer
void function mergeQueues(left: string[], right: string[]): string[] {
  const lane: string[] = [];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    lane.push(...left.slice(i, i + 1), ...right.slice(i, i + 1));
  }
  return lane;
}

// %% attempt: the shorter queue begins -> wrong_answer
void function mergeQueues(left: string[], right: string[]): string[] {
  const [first, second] = left.length >= right.length ? [right, left] : [left, right];
  const lane = first.flatMap((car, i) => [car, second[i]]);
  return [...lane, ...second.slice(first.length)];
}

// %% attempt: right begins if both are equally long -> wrong_answer
void function mergeQueues(left: string[], right: string[]): string[] {
  const [first, second] = left.length > right.length ? [left, right] : [right, left];
  return first.flatMap((car, i) => [car, ...second.slice(i, i + 1)]);
}

// %% attempt: the rest of the longer queue is lost -> wrong_answer
void function mergeQueues(left: string[], right: string[]): string[] {
  const [first, second] = left.length >= right.length ? [left, right] : [right, left];
  return second.flatMap((car, i) => [first[i], car]);
}
