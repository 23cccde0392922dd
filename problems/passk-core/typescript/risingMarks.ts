// task: passk/rising_marks
// entry point: risingMarks
// tags: lists
// %% prompt
/**
 * Paints flood marks on a harbour wall and returns the levels that get a mark, in the order of painting.
 *
 * The first level gets one. Any later level gets one if it lies at least `rise` above the highest mark so
 * far; `rise` is positive. The other levels leave no trace.
 *
 * @example
 * risingMarks([3, 4, 6, 5, 9], 2); // [3, 6, 9]
 * risingMarks([5, 6, 7, 8], 3); // [5, 8]
 */
function risingMarks(levels: number[], rise: number): number[] {
// %% canonical solution
  const marks: number[] = [];
  for (const level of levels) {
    if (marks.length === 0 || level >= marks[marks.length - 1] + rise) marks.push(level);
  }
  return marks;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(risingMarks([3, 4, 6, 5, 9], 2), [3, 6, 9]);
assert.deepStrictEqual(risingMarks([5, 6, 7, 8], 3), [5, 8]);
assert.deepStrictEqual(risingMarks([], 1), []);
assert.deepStrictEqual(risingMarks([4], 1), [4]);
assert.deepStrictEqual(risingMarks([4, 4], 1), [4]);
assert.deepStrictEqual(risingMarks([4, 5], 1), [4, 5]);
assert.deepStrictEqual(risingMarks([9, 1, 2, 3, 10], 1), [9, 10]);
assert.deepStrictEqual(risingMarks([1, 2, 3, 4, 5], 2), [1, 3, 5]);
assert.deepStrictEqual(risingMarks([0, 4, 8, 7, 12], 4), [0, 4, 8, 12]);
assert.deepStrictEqual(risingMarks([-5, -3, -1], 2), [-5, -3, -1]);
assert.deepStrictEqual(risingMarks([-5, -3, -1], 3), [-5, -1]);
assert.deepStrictEqual(risingMarks([2, 9, 3, 9, 16], 7), [2, 9, 16]);
assert.deepStrictEqual(risingMarks([10, 9, 8], 1), [10]);

// %% attempt: compares with the level before instead of the highest mark -> wrong_answer
void function risingMarks(levels: number[], rise: number): number[] {
  return levels.filter((level, i) => i === 0 || level >= levels[i - 1] + rise);
}

// %% attempt: a level that is just high enough gets no mark -> wrong_answer
void function risingMarks(levels: number[], rise: number): number[] {
  const marks: number[] = levels.slice(0, 1);
  for (const level of levels.slice(1)) {
    if (level > marks[marks.length - 1] + rise) marks.push(level);
  }
  return marks;
}

// %% attempt: fails without a first level -> runtime_error
void function risingMarks(levels: number[], rise: number): number[] {
  const [first, ...rest] = levels;
  if (first === undefined) throw new RangeError('no level');
  const marks = [first];
  for (const level of rest) if (level >= marks[marks.length - 1] + rise) marks.push(level);
  return marks;
}

// %% attempt: every new record gets a mark -> wrong_answer
void function risingMarks(levels: number[], rise: number): number[] {
  return levels.filter((level, i) => levels.slice(0, i).every((other) => other < level));
}
