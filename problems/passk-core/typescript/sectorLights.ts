// task: passk/sector_lights
// entry point: sectorLights
// tags: geometry
// %% prompt
/**
 * Says which light of a lighthouse each ship sees.
 *
 * The lighthouse stands at (0, 0) and looks north, where y grows; x grows to the east. Ships with y of 0
 * or less see "none". The others see "white" if they are between the directions to the points `left` and
 * `right` or exactly in one of them. Ships further to the west see "red", ships further to the east
 * "green"; the distance does not matter. Both points have a y above 0, and `left` is not further to the
 * east than `right`, seen from the lighthouse. Keep the order of the ships.
 *
 * @example
 * sectorLights([-1, 2], [1, 2], [[0, 5], [-4, 1], [9, 9], [3, 0]]); // ['white', 'red', 'green', 'none']
 * sectorLights([0, 1], [0, 3], [[0, 9], [1, 9]]); // ['white', 'green']
 */
function sectorLights(left: [number, number], right: [number, number], ships: [number, number][]): string[] {
// %% canonical solution
  return ships.map(([x, y]) => {
    if (y <= 0) return 'none';
    if (x * left[1] < left[0] * y) return 'red';
    return x * right[1] > right[0] * y ? 'green' : 'white';
  });
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(
  sectorLights([-1, 2], [1, 2], [[0, 5], [-4, 1], [9, 9], [3, 0]]),
  ['white', 'red', 'green', 'none'],
);
assert.deepStrictEqual(sectorLights([0, 1], [0, 3], [[0, 9], [1, 9]]), ['white', 'green']);
assert.deepStrictEqual(sectorLights([1, 1], [2, 1], []), []);
assert.deepStrictEqual(
  sectorLights([-1, 2], [1, 2], [[-2, 4], [2, 4], [-3, 6], [5, 10]]),
  ['white', 'white', 'white', 'white'],
);
assert.deepStrictEqual(
  sectorLights([-1, 2], [1, 2], [[-2, 3], [2, 3], [-21, 40], [21, 40]]),
  ['red', 'green', 'red', 'green'],
);
assert.deepStrictEqual(
  sectorLights([-1, 2], [1, 2], [[0, 0], [0, -5], [-1, -2], [1, -2], [-7, 0], [7, -1]]),
  ['none', 'none', 'none', 'none', 'none', 'none'],
);
assert.deepStrictEqual(sectorLights([-1, 2], [1, 2], [[0, 1], [-1, 1], [1, 1]]), ['white', 'red', 'green']);
assert.deepStrictEqual(
  sectorLights([1, 1], [2, 1], [[3, 2], [1, 2], [5, 2], [2, 2], [4, 2]]),
  ['white', 'red', 'green', 'white', 'white'],
);
assert.deepStrictEqual(
  sectorLights([-4, 1], [-3, 1], [[-7, 2], [-9, 2], [-5, 2], [0, 4], [-8, 2], [-6, 2]]),
  ['white', 'red', 'green', 'green', 'white', 'white'],
);
assert.deepStrictEqual(
  sectorLights([-5, 3], [7, 2], [[-500, 300], [-501, 300], [700, 200], [701, 200], [0, 1]]),
  ['white', 'red', 'white', 'green', 'white'],
);
assert.deepStrictEqual(
  sectorLights([0, 5], [0, 5], [[0, 1], [-1, 1000], [1, 1000]]),
  ['white', 'red', 'green'],
);
assert.deepStrictEqual(
  sectorLights([2, 3], [3, 2], [[5, 5], [4, 6], [6, 4], [6, 10], [10, 6]]),
  ['white', 'white', 'white', 'red', 'green'],
);

// %% attempt: the edges of the sector are not white -> wrong_answer
void function sectorLights(left: [number, number], right: [number, number], ships: [number, number][]): string[] {
  return ships.map(([x, y]) => {
    if (y <= 0) return 'none';
    if (x * left[1] <= left[0] * y) return 'red';
    return x * right[1] >= right[0] * y ? 'green' : 'white';
  });
}

// %% attempt: red and green exchanged -> wrong_answer
void function sectorLights(left: [number, number], right: [number, number], ships: [number, number][]): string[] {
  return ships.map(([x, y]) => {
    if (y <= 0) return 'none';
    if (x * left[1] < left[0] * y) return 'green';
    return x * right[1] > right[0] * y ? 'red' : 'white';
  });
}

// %% attempt: ships abeam see a colour -> wrong_answer
void function sectorLights(left: [number, number], right: [number, number], ships: [number, number][]): string[] {
  return ships.map(([x, y]) => {
    if (y < 0) return 'none';
    if (x * left[1] < left[0] * y) return 'red';
    return x * right[1] > right[0] * y ? 'green' : 'white';
  });
}

// %% attempt: compares x without the direction -> wrong_answer
void function sectorLights(left: [number, number], right: [number, number], ships: [number, number][]): string[] {
  return ships.map(([x, y]) => {
    if (y <= 0) return 'none';
    if (x < left[0]) return 'red';
    return x > right[0] ? 'green' : 'white';
  });
}

// %% attempt: lights shine to the south as well -> wrong_answer
void function sectorLights(left: [number, number], right: [number, number], ships: [number, number][]): string[] {
  return ships.map(([x, y]) => {
    if (x * left[1] < left[0] * y) return 'red';
    return x * right[1] > right[0] * y ? 'green' : 'white';
  });
}

// %% attempt: divides by the y of a ship -> runtime_error
void function sectorLights(left: [number, number], right: [number, number], ships: [number, number][]): string[] {
  return ships.map(([x, y]) => {
    const slope = (BigInt(x) * 1000000n) / BigInt(y);
    if (y <= 0) return 'none';
    if (slope * BigInt(left[1]) < BigInt(left[0]) * 1000000n) return 'red';
    return slope * BigInt(right[1]) > BigInt(right[0]) * 1000000n ? 'green' : 'white';
  });
}
