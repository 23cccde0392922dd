// task: passk/hedge_trim
// entry point: hedgeTrim
// tags: lists, counting
// %% prompt
/**
 * Cuts a hedge of bushes down to at most `most` each and says how much is cut off and how many bushes are
 * touched.
 *
 * But a bush that stands lower than both of its neighbours before the cut is left as it is, for the birds;
 * the bushes at the ends have one neighbour and are never left.
 *
 * @param {number[]} heights
 * @param {number} most
 * @returns {[number, number]}
 * @example
 * hedgeTrim([5, 3, 6], 4); // [3, 2]
 * hedgeTrim([9, 7, 8], 4); // [9, 2]
 */
function hedgeTrim(heights, most) {
// %% canonical solution
  let [cut, touched] = [0, 0];
  heights.forEach((height, i) => {
    if (height < heights[i - 1] && height < heights[i + 1]) return;
    if (height > most) {
      cut += height - most;
      touched++;
    }
  });
  return [cut, touched];
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(hedgeTrim([5, 3, 6], 4), [3, 2]);
assert.deepStrictEqual(hedgeTrim([9, 7, 8], 4), [9, 2]);
assert.deepStrictEqual(hedgeTrim([], 4), [0, 0]);
assert.deepStrictEqual(hedgeTrim([5], 4), [1, 1]);
assert.deepStrictEqual(hedgeTrim([4], 4), [0, 0]);
assert.deepStrictEqual(hedgeTrim([4, 5, 4], 4), [1, 1]);
assert.deepStrictEqual(hedgeTrim([8, 6, 6, 8], 5), [8, 4]);
assert.deepStrictEqual(hedgeTrim([8, 6, 7, 6, 8], 5), [8, 3]);
assert.deepStrictEqual(hedgeTrim([7, 6], 5), [3, 2]);
assert.deepStrictEqual(hedgeTrim([9, 6, 9, 6, 9], 5), [12, 3]);
assert.deepStrictEqual(hedgeTrim([1, 2, 3], 9), [0, 0]);
assert.deepStrictEqual(hedgeTrim([6, 6, 6], 5), [3, 3]);
assert.deepStrictEqual(hedgeTrim([9, 8, 7], 5), [9, 3]);
assert.deepStrictEqual(hedgeTrim([7, 8, 9], 5), [9, 3]);

// %% attempt: no bush is left for the birds -> wrong_answer
void function hedgeTrim(heights, most) {
  const over = heights.filter((height) => height > most).map((height) => height - most);
  return [over.reduce((sum, part) => sum + part, 0), over.length];
}

// %% attempt: a bush as low as a neighbour is left too -> wrong_answer
void function hedgeTrim(heights, most) {
  let [cut, touched] = [0, 0];
  heights.forEach((height, i) => {
    if (height <= heights[i - 1] && height <= heights[i + 1]) return;
    if (height > most) {
      cut += height - most;
      touched++;
    }
  });
  return [cut, touched];
}

// %% attempt: compares with neighbours that are cut already -> wrong_answer
void function hedgeTrim(heights, most) {
  const left = [...heights];
  let [cut, touched] = [0, 0];
  left.forEach((height, i) => {
    if (height < left[i - 1] && height < left[i + 1]) return;
    if (height > most) {
      left[i] = most;
      cut += height - most;
      touched++;
    }
  });
  return [cut, touched];
}

// %% attempt: a low bush at an end is left -> wrong_answer
void function hedgeTrim(heights, most) {
  let [cut, touched] = [0, 0];
  heights.forEach((height, i) => {
    const isLow = height < (heights[i - 1] ?? height + 1) && height < (heights[i + 1] ?? height + 1);
    if (!isLow && height > most) {
      cut += height - most;
      touched++;
    }
  });
  return [cut, touched];
}
