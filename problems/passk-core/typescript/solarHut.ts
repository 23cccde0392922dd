// task: passk/solar_hut
// entry point: solarHut
// tags: simulation, numbers
// %% prompt
/**
 * Follows the battery of a mountain hut through some days and says what is in it in the end and on how many
 * days the light fails.
 *
 * On each day the sun first adds the day's number of `gains`, but the battery never holds more than `most`.
 * Then the evening takes the day's number of `uses`; if there is less, nothing is taken and the light fails
 * on that day. The battery begins full. Both lists are equally long.
 *
 * @example
 * solarHut([2, 0, 1], [3, 4, 2], 5); // [1, 1]
 * solarHut([0, 0], [2, 2], 3); // [1, 1]
 */
function solarHut(gains: number[], uses: number[], most: number): [number, number] {
// %% canonical solution
  let [charge, failed] = [most, 0];
  gains.forEach((gain, day) => {
    charge = Math.min(charge + gain, most);
    if (uses[day] > charge) failed++;
    else charge -= uses[day];
  });
  return [charge, failed];
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(solarHut([2, 0, 1], [3, 4, 2], 5), [1, 1]);
assert.deepStrictEqual(solarHut([0, 0], [2, 2], 3), [1, 1]);
assert.deepStrictEqual(solarHut([], [], 7), [7, 0]);
assert.deepStrictEqual(solarHut([5], [5], 5), [0, 0]);
assert.deepStrictEqual(solarHut([5], [6], 5), [5, 1]);
assert.deepStrictEqual(solarHut([1, 1, 1], [0, 0, 0], 4), [4, 0]);
assert.deepStrictEqual(solarHut([0, 0, 0], [1, 1, 1], 2), [0, 1]);
assert.deepStrictEqual(solarHut([0, 3, 0], [4, 4, 1], 5), [0, 1]);
assert.deepStrictEqual(solarHut([9, 9], [10, 9], 9), [0, 1]);
assert.deepStrictEqual(solarHut([1, 0, 2, 0], [3, 3, 3, 3], 6), [2, 2]);
assert.deepStrictEqual(solarHut([0], [0], 0), [0, 0]);
assert.deepStrictEqual(solarHut([0, 10, 0], [4, 1, 4], 4), [3, 1]);

// %% attempt: the battery holds any amount -> wrong_answer
void function solarHut(gains: number[], uses: number[], most: number): [number, number] {
  let [charge, failed] = [most, 0];
  gains.forEach((gain, day) => {
    charge += gain;
    if (uses[day] > charge) failed++;
    else charge -= uses[day];
  });
  return [charge, failed];
}

// %% attempt: what is there is taken though the light fails -> wrong_answer
void function solarHut(gains: number[], uses: number[], most: number): [number, number] {
  let [charge, failed] = [most, 0];
  gains.forEach((gain, day) => {
    charge = Math.min(charge + gain, most);
    if (uses[day] > charge) failed++;
    charge = Math.max(0, charge - uses[day]);
  });
  return [charge, failed];
}

// %% attempt: the battery begins empty -> wrong_answer
void function solarHut(gains: number[], uses: number[], most: number): [number, number] {
  let [charge, failed] = [0, 0];
  gains.forEach((gain, day) => {
    charge = Math.min(charge + gain, most);
    if (uses[day] > charge) failed++;
    else charge -= uses[day];
  });
  return [charge, failed];
}

// %% attempt: the sun comes after the evening -> wrong_answer
void function solarHut(gains: number[], uses: number[], most: number): [number, number] {
  let [charge, failed] = [most, 0];
  gains.forEach((gain, day) => {
    if (uses[day] > charge) failed++;
    else charge -= uses[day];
    charge = Math.min(charge + gain, most);
  });
  return [charge, failed];
}
