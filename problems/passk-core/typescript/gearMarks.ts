// task: passk/gear_marks
// entry point: gearMarks
// tags: numbers
// %% prompt
/**
 * Says how far the outer wheels of a music box turn until it is back in its first position.
 *
 * The wheels stand in a row, and each one drives the next; `teeth` holds the number of teeth of each
 * wheel, at least one wheel. Each wheel has a mark that points up. The first wheel is turned clockwise
 * until all marks point up together again. Give the full turns of the first wheel and those of the last
 * wheel. Wheels that touch turn in opposite directions; turns of the last wheel against the clock are
 * negative.
 *
 * @example
 * gearMarks([20, 30]); // [3, -2]
 * gearMarks([12, 8, 6]); // [2, 4]
 */
function gearMarks(teeth: number[]): [number, number] {
// %% canonical solution
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  const common = teeth.reduce((a, b) => (a / gcd(a, b)) * b);
  const last = common / teeth[teeth.length - 1];
  return [common / teeth[0], teeth.length % 2 === 1 ? last : -last];
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(gearMarks([20, 30]), [3, -2]);
assert.deepStrictEqual(gearMarks([12, 8, 6]), [2, 4]);
assert.deepStrictEqual(gearMarks([15]), [1, 1]);
assert.deepStrictEqual(gearMarks([1]), [1, 1]);
assert.deepStrictEqual(gearMarks([10, 10]), [1, -1]);
assert.deepStrictEqual(gearMarks([10, 10, 10]), [1, 1]);
assert.deepStrictEqual(gearMarks([10, 20]), [2, -1]);
assert.deepStrictEqual(gearMarks([20, 10]), [1, -2]);
assert.deepStrictEqual(gearMarks([7, 11]), [11, -7]);
assert.deepStrictEqual(gearMarks([30, 12, 30]), [2, 2]);
assert.deepStrictEqual(gearMarks([9, 7, 8, 3]), [56, -168]);
assert.deepStrictEqual(gearMarks([6, 4, 10]), [10, 6]);
assert.deepStrictEqual(gearMarks([40, 60, 24, 36, 16]), [18, 45]);
assert.deepStrictEqual(gearMarks([8, 1, 12, 1]), [3, -24]);
assert.deepStrictEqual(gearMarks([101, 103, 107]), [11021, 10403]);

// %% attempt: multiplies all the teeth -> wrong_answer
void function gearMarks(teeth: number[]): [number, number] {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  const common = teeth.reduce((a, b) => a * b);
  const last = common / teeth[teeth.length - 1];
  return [common / teeth[0], teeth.length % 2 === 1 ? last : -last];
}

// %% attempt: the last wheel always turns like the first -> wrong_answer
void function gearMarks(teeth: number[]): [number, number] {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  const common = teeth.reduce((a, b) => (a / gcd(a, b)) * b);
  const last = common / teeth[teeth.length - 1];
  return [common / teeth[0], last];
}

// %% attempt: an even number of wheels turns clockwise -> wrong_answer
void function gearMarks(teeth: number[]): [number, number] {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  const common = teeth.reduce((a, b) => (a / gcd(a, b)) * b);
  const last = common / teeth[teeth.length - 1];
  return [common / teeth[0], teeth.length % 2 === 0 ? last : -last];
}

// %% attempt: looks at the first and the last wheel only -> wrong_answer
void function gearMarks(teeth: number[]): [number, number] {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  const common = [teeth[0], teeth[teeth.length - 1]].reduce((a, b) => (a / gcd(a, b)) * b);
  const last = common / teeth[teeth.length - 1];
  return [common / teeth[0], teeth.length % 2 === 1 ? last : -last];
}

// %% attempt: counts teeth instead of turns -> wrong_answer
void function gearMarks(teeth: number[]): [number, number] {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  const common = teeth.reduce((a, b) => (a / gcd(a, b)) * b);
  const last = common / teeth[teeth.length - 1];
  return [common, teeth.length % 2 === 1 ? last : -last];
}

// %% attempt: a music box needs two wheels -> runtime_error
void function gearMarks(teeth: number[]): [number, number] {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  const common = [teeth[0], teeth[1], ...teeth.slice(2)].reduce((a, b) => (a / gcd(a, b)) * b);
  const last = common / teeth[teeth.length - 1];
  return [common / teeth[0], teeth.length % 2 === 1 ? last : -last];
}
