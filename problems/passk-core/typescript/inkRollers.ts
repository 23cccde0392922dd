// task: passk/ink_rollers
// entry point: inkRollers
// tags: dynamic programming
// %% prompt
/**
 * Prints posters in their order and returns the fewest minutes of changing inks.
 *
 * `inks` gives the ink of each as its darkness, at least 1. The press has two rollers, at first with ink 0;
 * either may print a poster once it has its ink. Changing a roller to darker ink takes the difference in
 * minutes, to lighter ink twice the difference.
 *
 * @example
 * inkRollers([5, 2, 5, 2]); // 7
 * inkRollers([4, 6, 5]); // 8
 */
function inkRollers(inks: number[]): number {
// %% canonical solution
  const change = (from: number, to: number) => Math.max(to - from, (from - to) * 2);
  // least[i]: one roller has the ink of the poster before, the other one that of all[i].
  const all = [0, 0, ...inks];
  let least = [0];
  for (let next = 2; next < all.length; next++) {
    const same = least.map((minutes) => minutes + change(all[next - 1], all[next]));
    const other = least.map((minutes, i) => minutes + change(all[i], all[next]));
    least = [...same, Math.min(...other)];
  }
  return Math.min(...least);
}

// %% test
declare var require: any;
const assert = require('node:assert');

const many: number[] = Array.from({ length: 60 }, (_, i) => ((i * 37) % 23) + 1);

assert.strictEqual(inkRollers([5, 2, 5, 2]), 7);
assert.strictEqual(inkRollers([4, 6, 5]), 8);
assert.strictEqual(inkRollers([]), 0);
assert.strictEqual(inkRollers([3]), 3);
assert.strictEqual(inkRollers([3, 3, 3]), 3);
assert.strictEqual(inkRollers([1, 2, 3, 4]), 4);
assert.strictEqual(inkRollers([4, 3]), 6);
assert.strictEqual(inkRollers([9, 8]), 11);
assert.strictEqual(inkRollers([9, 8, 9]), 12);
assert.strictEqual(inkRollers([4, 1, 4, 1, 4]), 5);
assert.strictEqual(inkRollers([8, 7, 1]), 11);
// The other roller is dear to change, but only once.
assert.strictEqual(inkRollers([10, 4, 1, 4, 1, 4, 1, 4, 1]), 23);
assert.strictEqual(inkRollers([2, 9, 3, 8, 4]), 15);
assert.strictEqual(inkRollers([6, 2, 4, 1, 6, 3]), 18);
assert.strictEqual(inkRollers([10, 1, 5, 10, 1, 5, 10]), 27);
assert.strictEqual(inkRollers([1, 9, 1, 5, 9, 5, 1]), 22);
assert.strictEqual(inkRollers([7, 12, 3, 9, 9, 14, 2, 6, 11]), 37);
assert.strictEqual(inkRollers(many), 498);

// %% attempt: always changes the roller that is changed sooner -> wrong_answer
void function inkRollers(inks: number[]): number {
  const rollers = [0, 0];
  let minutes = 0;
  for (const ink of inks) {
    const times = rollers.map((old) => Math.max(ink - old, 2 * (old - ink)));
    const which = times[0] <= times[1] ? 0 : 1;
    minutes += times[which];
    rollers[which] = ink;
  }
  return minutes;
}

// %% attempt: a lighter ink takes no longer than a darker one -> wrong_answer
void function inkRollers(inks: number[]): number {
  const change = (from: number, to: number) => Math.max(to - from, from - to);
  // least[i]: one roller has the ink of the poster before, the other one that of all[i].
  const all = [0, 0, ...inks];
  let least = [0];
  for (let next = 2; next < all.length; next++) {
    const same = least.map((minutes) => minutes + change(all[next - 1], all[next]));
    const other = least.map((minutes, i) => minutes + change(all[i], all[next]));
    least = [...same, Math.min(...other)];
  }
  return Math.min(...least);
}

// %% attempt: a darker ink takes twice as long -> wrong_answer
void function inkRollers(inks: number[]): number {
  const change = (from: number, to: number) => Math.max((to - from) * 2, from - to);
  // least[i]: one roller has the ink of the poster before, the other one that of all[i].
  const all = [0, 0, ...inks];
  let least = [0];
  for (let next = 2; next < all.length; next++) {
    const same = least.map((minutes) => minutes + change(all[next - 1], all[next]));
    const other = least.map((minutes, i) => minutes + change(all[i], all[next]));
    least = [...same, Math.min(...other)];
  }
  return Math.min(...least);
}

// %% attempt: has one roller only -> wrong_answer
void function inkRollers(inks: number[]): number {
  const change = (from: number, to: number) => Math.max(to - from, (from - to) * 2);
  // least[i]: one roller has the ink of the poster before, the other one that of all[i].
  const all = [0, 0, ...inks];
  let least = [0];
  for (let next = 2; next < all.length; next++) {
    const same = least.map((minutes) => minutes + change(all[next - 1], all[next]));
    const other = least.map((minutes, i) => minutes + change(all[i], all[next]));
    least = same;
  }
  return Math.min(...least);
}

// %% attempt: the first ink of each roller is free -> wrong_answer
void function inkRollers(inks: number[]): number {
  const change = (from: number, to: number) => (from === 0 ? 0 : Math.max(to - from, (from - to) * 2));
  // least[i]: one roller has the ink of the poster before, the other one that of all[i].
  const all = [0, 0, ...inks];
  let least = [0];
  for (let next = 2; next < all.length; next++) {
    const same = least.map((minutes) => minutes + change(all[next - 1], all[next]));
    const other = least.map((minutes, i) => minutes + change(all[i], all[next]));
    least = [...same, Math.min(...other)];
  }
  return Math.min(...least);
}

// %% attempt: tries every choice of rollers -> timeout
void function inkRollers(inks: number[]): number {
  const fewest = (index: number, left: number, right: number): number => {
    if (index === inks.length) return 0;
    const ink = inks[index];
    return Math.min(
      Math.max(ink - left, 2 * (left - ink)) + fewest(index + 1, ink, right),
      Math.max(ink - right, 2 * (right - ink)) + fewest(index + 1, left, ink),
    );
  };
  return fewest(0, 0, 0);
}
