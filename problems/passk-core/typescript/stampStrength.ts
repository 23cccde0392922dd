// task: passk/stamp_strength
// entry point: stampStrength
// tags: simulation, lists
// %% prompt
/**
 * Lists how strong `count` impressions of a rubber stamp are, one after the other.
 *
 * A stamp that was just inked prints with the strength `full`, and each further impression is weaker by one.
 * The stamp is inked before the first impression, and again whenever the next one would be weaker than
 * `least`. `full` is not below `least`.
 *
 * @example
 * stampStrength(5, 4, 2); // [4, 3, 2, 4, 3]
 * stampStrength(3, 9, 1); // [9, 8, 7]
 */
function stampStrength(count: number, full: number, least: number): number[] {
// %% canonical solution
  return Array.from({ length: count }, (_, number) => full - (number % (full - least + 1)));
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(stampStrength(5, 4, 2), [4, 3, 2, 4, 3]);
assert.deepStrictEqual(stampStrength(3, 9, 1), [9, 8, 7]);
assert.deepStrictEqual(stampStrength(0, 5, 1), []);
assert.deepStrictEqual(stampStrength(1, 5, 1), [5]);
assert.deepStrictEqual(stampStrength(4, 3, 3), [3, 3, 3, 3]);
assert.deepStrictEqual(stampStrength(6, 2, 1), [2, 1, 2, 1, 2, 1]);
assert.deepStrictEqual(stampStrength(7, 1, -1), [1, 0, -1, 1, 0, -1, 1]);
assert.deepStrictEqual(stampStrength(4, 5, 2), [5, 4, 3, 2]);
assert.deepStrictEqual(stampStrength(5, 5, 2), [5, 4, 3, 2, 5]);
assert.deepStrictEqual(stampStrength(9, 5, 2), [5, 4, 3, 2, 5, 4, 3, 2, 5]);
assert.deepStrictEqual(stampStrength(2, 0, 0), [0, 0]);
assert.deepStrictEqual(stampStrength(3, -2, -3), [-2, -3, -2]);
assert.deepStrictEqual(stampStrength(12, 10, 0), [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 10]);

// %% attempt: inks only when the next one would be weaker by two -> wrong_answer
void function stampStrength(count: number, full: number, least: number): number[] {
  return Array.from({ length: count }, (_, number) => full - (number % (full - least + 2)));
}

// %% attempt: inks one impression too early -> wrong_answer
void function stampStrength(count: number, full: number, least: number): number[] {
  const strengths: number[] = [];
  let strength = full;
  for (let number = 0; number < count; number++) {
    strengths.push(strength);
    strength = strength - 1 > least ? strength - 1 : full;
  }
  return strengths;
}

// %% attempt: is never inked again -> wrong_answer
void function stampStrength(count: number, full: number, least: number): number[] {
  return Array.from({ length: count }, (_, number) => Math.max(least, full - number));
}

// %% attempt: the stamp stays at full strength for two impressions -> wrong_answer
void function stampStrength(count: number, full: number, least: number): number[] {
  return Array.from({ length: count }, (_, number) => full - (Math.ceil(number / 2) % (full - least + 1)));
}

// %% attempt: a list of one strength too many -> wrong_answer
void function stampStrength(count: number, full: number, least: number): number[] {
  return Array.from({ length: count + 1 }, (_, number) => full - (number % (full - least + 1)));
}
