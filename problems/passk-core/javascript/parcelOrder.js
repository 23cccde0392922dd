// task: passk/parcel_order
// entry point: parcelOrder
// tags: sorting, lists
// %% prompt
/**
 * Says in which order parcels are stacked on a cart, the lowest first, by their names.
 *
 * A parcel is (name, weight, fragile). Parcels that are not fragile come first, the heaviest lowest; then the
 * fragile ones, also the heaviest lowest. Among equals of a kind the one that is later in the list lies
 * lower.
 *
 * @param {[string, number, boolean][]} parcels
 * @returns {string[]}
 * @example
 * parcelOrder([['lamp', 9, true], ['books', 7, false], ['coat', 8, false]]); // ['coat', 'books', 'lamp']
 * parcelOrder([['a', 2, false], ['b', 2, false]]); // ['b', 'a']
 */
function parcelOrder(parcels) {
// %% canonical solution
  const ranked = [...parcels].reverse().sort((a, b) => Number(a[2]) - Number(b[2]) || b[1] - a[1]);
  return ranked.map(([name]) => name);
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(
  parcelOrder([['lamp', 9, true], ['books', 7, false], ['coat', 8, false]]),
  ['coat', 'books', 'lamp'],
);
assert.deepStrictEqual(parcelOrder([['a', 2, false], ['b', 2, false]]), ['b', 'a']);
assert.deepStrictEqual(parcelOrder([]), []);
assert.deepStrictEqual(parcelOrder([['a', 1, true]]), ['a']);
assert.deepStrictEqual(parcelOrder([['a', 1, true], ['b', 1, false]]), ['b', 'a']);
assert.deepStrictEqual(parcelOrder([['a', 1, false], ['b', 1, true]]), ['a', 'b']);
assert.deepStrictEqual(parcelOrder([['a', 5, true], ['b', 6, true]]), ['b', 'a']);
assert.deepStrictEqual(parcelOrder([['a', 5, false], ['b', 6, false], ['c', 7, false]]), ['c', 'b', 'a']);
assert.deepStrictEqual(parcelOrder([['a', 3, true], ['b', 3, true], ['c', 3, true]]), ['c', 'b', 'a']);
assert.deepStrictEqual(
  parcelOrder([['a', 3, false], ['b', 4, true], ['c', 3, false], ['d', 4, true]]),
  ['c', 'a', 'd', 'b'],
);
assert.deepStrictEqual(parcelOrder([['z', 9, true], ['y', 0, false]]), ['y', 'z']);
assert.deepStrictEqual(parcelOrder([['a', 10, false], ['b', 9, false], ['c', 100, false]]), ['c', 'a', 'b']);

// %% attempt: equals keep their order -> wrong_answer
void function parcelOrder(parcels) {
  const ranked = [...parcels].sort((a, b) => Number(a[2]) - Number(b[2]) || b[1] - a[1]);
  return ranked.map(([name]) => name);
}

// %% attempt: fragile parcels lie below -> wrong_answer
void function parcelOrder(parcels) {
  const ranked = [...parcels].reverse().sort((a, b) => Number(b[2]) - Number(a[2]) || b[1] - a[1]);
  return ranked.map(([name]) => name);
}

// %% attempt: only the weight counts -> wrong_answer
void function parcelOrder(parcels) {
  const ranked = [...parcels].reverse().sort((a, b) => b[1] - a[1]);
  return ranked.map(([name]) => name);
}

// %% attempt: weights are compared as text -> wrong_answer
void function parcelOrder(parcels) {
  const text = (weight) => String(weight);
  const ranked = [...parcels]
    .reverse()
    .sort((a, b) => Number(a[2]) - Number(b[2]) || (text(a[1]) < text(b[1]) ? 1 : -1));
  return ranked.map(([name]) => name);
}
