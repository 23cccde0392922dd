// task: passk/hourglass_top
// entry point: hourglassTop
// tags: simulation, numbers
// %% prompt
/**
 * Says how many grains lie in the upper half of an hourglass at second `now`.
 *
 * At second 0 all `sand` grains lie in the upper half, and in every second one of them falls, as long as
 * there are any. At each second in `flips` the glass is turned over, so that the halves change places.
 * `flips` is sorted and may name a second twice. A turn at second `now` has been made already; later ones
 * have not.
 *
 * @example
 * hourglassTop(60, [10], 15); // 5
 * hourglassTop(60, [100], 20); // 40
 */
function hourglassTop(sand, flips, now) {
// %% canonical solution
  let [top, last] = [sand, 0];
  for (const flip of flips) {
    if (flip > now) break;
    top = sand - Math.max(0, top - (flip - last));
    last = flip;
  }
  return Math.max(0, top - (now - last));
}

// %% test
const assert = require('node:assert');

assert.strictEqual(hourglassTop(60, [10], 15), 5);
assert.strictEqual(hourglassTop(60, [100], 20), 40);
assert.strictEqual(hourglassTop(60, [], 0), 60);
assert.strictEqual(hourglassTop(60, [], 60), 0);
assert.strictEqual(hourglassTop(60, [], 61), 0);
assert.strictEqual(hourglassTop(60, [], 59), 1);
assert.strictEqual(hourglassTop(60, [20], 20), 20);
assert.strictEqual(hourglassTop(60, [21], 20), 40);
assert.strictEqual(hourglassTop(60, [70], 75), 55);
assert.strictEqual(hourglassTop(60, [10, 10], 12), 48);
assert.strictEqual(hourglassTop(60, [0], 5), 0);
assert.strictEqual(hourglassTop(60, [0], 0), 0);
assert.strictEqual(hourglassTop(60, [30, 40, 45], 50), 20);
assert.strictEqual(hourglassTop(0, [3], 9), 0);
assert.strictEqual(hourglassTop(60, [5, 200, 230], 240), 20);
assert.strictEqual(hourglassTop(60, [5, 15, 500], 300), 0);
assert.strictEqual(hourglassTop(7, [1, 2, 3, 4, 5, 6], 6), 7);
assert.strictEqual(hourglassTop(60, [10, 30, 90], 29), 0);
assert.strictEqual(hourglassTop(60, [90, 91], 200), 0);

// %% attempt: the last seconds are forgotten -> wrong_answer
void function hourglassTop(sand, flips, now) {
  let [top, last] = [sand, 0];
  for (const flip of flips) {
    if (flip > now) break;
    top = sand - Math.max(0, top - (flip - last));
    last = flip;
  }
  return top;
}

// %% attempt: the upper half can hold less than nothing -> wrong_answer
void function hourglassTop(sand, flips, now) {
  let [top, last] = [sand, 0];
  for (const flip of flips) {
    if (flip > now) break;
    top = sand - (top - (flip - last));
    last = flip;
  }
  return top - (now - last);
}

// %% attempt: a turn at the very second is not made yet -> wrong_answer
void function hourglassTop(sand, flips, now) {
  let [top, last] = [sand, 0];
  for (const flip of flips) {
    if (flip >= now) break;
    top = sand - Math.max(0, top - (flip - last));
    last = flip;
  }
  return Math.max(0, top - (now - last));
}

// %% attempt: a turn fills the upper half again -> wrong_answer
void function hourglassTop(sand, flips, now) {
  let [top, last] = [sand, 0];
  for (const flip of flips) {
    if (flip > now) break;
    top = sand;
    last = flip;
  }
  return Math.max(0, top - (now - last));
}

// %% attempt: turns after the second count too -> wrong_answer
void function hourglassTop(sand, flips, now) {
  let [top, last] = [sand, 0];
  for (const flip of flips) {
    top = sand - Math.max(0, top - (flip - last));
    last = flip;
  }
  return Math.max(0, top - (now - last));
}

// %% attempt: needs a turn -> runtime_error
void function hourglassTop(sand, flips, now) {
  let top = sand;
  let last = 0;
  for (let i = 0; flips[i].toFixed(0) !== '' && flips[i] <= now; i++) {
    top = sand - Math.max(0, top - (flips[i] - last));
    last = flips[i];
  }
  return Math.max(0, top - (now - last));
}
