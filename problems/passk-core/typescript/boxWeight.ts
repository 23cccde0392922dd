// task: passk/box_weight
// entry point: boxWeight
// tags: recursion
// %% prompt
/**
 * Weighs a box that holds things, which are weights in grams, and boxes that hold things and boxes again.
 *
 * Each box weighs `empty` grams by itself. A box that holds nothing at all, though, is folded flat and thrown
 * away: it weighs nothing. What holds only such boxes is still a box. The outermost box is never thrown away.
 *
 * @example
 * boxWeight([200, [50], []], 10); // 270
 * boxWeight([[]], 10); // 10
 */
function boxWeight(box: any[], empty: number): number {
// %% canonical solution
  return box.reduce((weight, thing) => {
    if (!Array.isArray(thing)) return weight + thing;
    return thing.length === 0 ? weight : weight + boxWeight(thing, empty);
  }, empty);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(boxWeight([200, [50], []], 10), 270);
assert.strictEqual(boxWeight([[]], 10), 10);
assert.strictEqual(boxWeight([], 5), 5);
assert.strictEqual(boxWeight([[], []], 5), 5);
assert.strictEqual(boxWeight([1], 5), 6);
assert.strictEqual(boxWeight([[1]], 5), 11);
assert.strictEqual(boxWeight([[[]]], 5), 10);
assert.strictEqual(boxWeight([[[]], [[], []]], 5), 15);
assert.strictEqual(boxWeight([3, [4, [5, [6]]]], 1), 22);
assert.strictEqual(boxWeight([[1, []], 2, [[], 3]], 100), 306);
assert.strictEqual(boxWeight([10, 20, 30], 0), 60);
assert.strictEqual(boxWeight([[[[[7]]]]], 2), 17);

// %% attempt: empty boxes weigh something -> wrong_answer
void function boxWeight(box: any[], empty: number): number {
  const weigh = (inner: any[]): number =>
    inner.reduce((weight, thing) => weight + (Array.isArray(thing) ? weigh(thing) : thing), empty);
  return weigh(box);
}

// %% attempt: boxes weigh nothing -> wrong_answer
void function boxWeight(box: any[], empty: number): number {
  return empty + box.flat(Infinity).reduce((weight, thing) => weight + thing, 0);
}

// %% attempt: looks only one box deep -> runtime_error
void function boxWeight(box: any[], empty: number): number {
  let weight = empty;
  for (const thing of box) {
    if (!Array.isArray(thing)) weight += thing;
    else if (thing.some((inner) => Array.isArray(inner))) throw new TypeError('a box in a box');
    else if (thing.length > 0) weight += thing.reduce((sum, inner) => sum + inner, empty);
  }
  return weight;
}

// %% attempt: what holds only empty boxes is thrown away too -> wrong_answer
void function boxWeight(box: any[], empty: number): number {
  const weigh = (inner: any[]): number => {
    const parts = inner.map((thing) => (Array.isArray(thing) ? weigh(thing) : thing));
    return parts.some((part) => part > 0) ? parts.reduce((sum, part) => sum + part, empty) : 0;
  };
  return weigh(box) || empty;
}
