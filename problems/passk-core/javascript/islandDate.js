// task: passk/island_date
// entry point: islandDate
// tags: dates
// %% prompt
/**
 * Finds the date of a day in an island's calendar.
 *
 * The year has 365 days and ten months, which are 36 and 37 days long by turns, month 1 being a short one.
 * `day` counts the days of the year from 1. The result is [month, day of the month], both counted from 1.
 *
 * @param {number} day
 * @returns {[number, number]}
 * @example
 * islandDate(37); // [2, 1]
 * islandDate(73); // [2, 37]
 */
function islandDate(day) {
// %% canonical solution
  let month = 1;
  let left = day;
  for (let length = 36; left > length; length = 73 - length) {
    left -= length;
    month++;
  }
  return [month, left];
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(islandDate(37), [2, 1]);
assert.deepStrictEqual(islandDate(73), [2, 37]);
assert.deepStrictEqual(islandDate(1), [1, 1]);
assert.deepStrictEqual(islandDate(2), [1, 2]);
assert.deepStrictEqual(islandDate(36), [1, 36]);
assert.deepStrictEqual(islandDate(72), [2, 36]);
assert.deepStrictEqual(islandDate(74), [3, 1]);
assert.deepStrictEqual(islandDate(109), [3, 36]);
assert.deepStrictEqual(islandDate(110), [4, 1]);
assert.deepStrictEqual(islandDate(146), [4, 37]);
assert.deepStrictEqual(islandDate(147), [5, 1]);
assert.deepStrictEqual(islandDate(200), [6, 18]);
assert.deepStrictEqual(islandDate(219), [6, 37]);
assert.deepStrictEqual(islandDate(292), [8, 37]);
assert.deepStrictEqual(islandDate(293), [9, 1]);
assert.deepStrictEqual(islandDate(328), [9, 36]);
assert.deepStrictEqual(islandDate(329), [10, 1]);
assert.deepStrictEqual(islandDate(364), [10, 36]);
assert.deepStrictEqual(islandDate(365), [10, 37]);

// %% attempt: every month has 36 days -> wrong_answer
void function islandDate(day) {
  return [Math.floor((day - 1) / 36) + 1, ((day - 1) % 36) + 1];
}

// %% attempt: the long months come first -> wrong_answer
void function islandDate(day) {
  let month = 1;
  let left = day;
  for (let length = 37; left > length; length = 73 - length) {
    left -= length;
    month++;
  }
  return [month, left];
}

// %% attempt: the day of the month counts from 0 -> wrong_answer
void function islandDate(day) {
  const rest = (day - 1) % 73;
  const month = 2 * Math.floor((day - 1) / 73) + (rest < 36 ? 1 : 2);
  return [month, rest < 36 ? rest : rest - 36];
}

// %% attempt: the last day of a month is day 0 of the next -> wrong_answer
void function islandDate(day) {
  let month = 1;
  let left = day;
  for (let length = 36; left >= length; length = 73 - length) {
    left -= length;
    month++;
  }
  return [month, left];
}

// %% attempt: half of two months is 36 and a half days -> wrong_answer
void function islandDate(day) {
  const month = Math.floor((day - 1) / 36.5) + 1;
  return [month, day - Math.round((month - 1) * 36.5)];
}

// %% attempt: the year ends before its last month -> runtime_error
void function islandDate(day) {
  const months = [36, 73, 109, 146, 182, 219, 255, 292, 328].map((end, i) => ({ end, number: i + 1 }));
  const month = months.find(({ end }) => day <= end).number;
  return [month, day - (month > 1 ? months[month - 2].end : 0)];
}
