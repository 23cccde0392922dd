// task: passk/fair_days
// entry point: fairDays
// tags: dates, numbers
// %% prompt
/**
 * Finds the days of the fairs in the first `months` months.
 *
 * Months have 30 and 29 days by turns, the first 30; days are counted from 1 through all of them. Day `rest`,
 * 1 to 5, is a day of rest, and so is every fifth day from there. A month's fair is on its latest day of rest
 * before its last day.
 *
 * @example
 * fairDays(2, 1); // [26, 56]
 * fairDays(3, 5); // [25, 55, 85]
 */
function fairDays(months: number, rest: number): number[] {
// %% canonical solution
  const fairs: number[] = [];
  let fair = rest;
  for (let month = 1; month <= months; month++) {
    const last = Math.ceil(month * 29.5);
    while (fair + 5 < last) fair += 5;
    fairs.push(fair);
  }
  return fairs;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(fairDays(2, 1), [26, 56]);
assert.deepStrictEqual(fairDays(3, 5), [25, 55, 85]);
assert.deepStrictEqual(fairDays(0, 3), []);
assert.deepStrictEqual(fairDays(1, 1), [26]);
assert.deepStrictEqual(fairDays(1, 2), [27]);
assert.deepStrictEqual(fairDays(1, 3), [28]);
assert.deepStrictEqual(fairDays(1, 4), [29]);
assert.deepStrictEqual(fairDays(1, 5), [25]);
assert.deepStrictEqual(fairDays(2, 3), [28, 58]);
assert.deepStrictEqual(fairDays(2, 4), [29, 54]);
assert.deepStrictEqual(fairDays(2, 5), [25, 55]);
assert.deepStrictEqual(fairDays(3, 1), [26, 56, 86]);
assert.deepStrictEqual(fairDays(3, 4), [29, 54, 84]);
assert.deepStrictEqual(fairDays(4, 3), [28, 58, 88, 113]);
assert.deepStrictEqual(fairDays(5, 2), [27, 57, 87, 117, 147]);
assert.deepStrictEqual(fairDays(12, 5), [25, 55, 85, 115, 145, 175, 205, 235, 265, 290, 320, 350]);
assert.deepStrictEqual(fairDays(12, 3), [28, 58, 88, 113, 143, 173, 203, 233, 263, 293, 323, 353]);

// %% attempt: a fair may be on the last day of a month -> wrong_answer
void function fairDays(months: number, rest: number): number[] {
  const fairs: number[] = [];
  let fair = rest;
  for (let month = 1; month <= months; month++) {
    while (fair + 5 <= Math.ceil(month * 29.5)) fair += 5;
    fairs.push(fair);
  }
  return fairs;
}

// %% attempt: the first month has 29 days -> wrong_answer
void function fairDays(months: number, rest: number): number[] {
  const fairs: number[] = [];
  let fair = rest;
  for (let month = 1; month <= months; month++) {
    while (fair + 5 < Math.floor(month * 29.5)) fair += 5;
    fairs.push(fair);
  }
  return fairs;
}

// %% attempt: the days of rest begin anew in each month -> wrong_answer
void function fairDays(months: number, rest: number): number[] {
  const fairs: number[] = [];
  let start = 0;
  for (let month = 0; month < months; month++) {
    const length = 30 - (month % 2);
    let day = rest;
    while (day + 5 < length) day += 5;
    fairs.push(start + day);
    start += length;
  }
  return fairs;
}

// %% attempt: counts the days from the first of each month -> wrong_answer
void function fairDays(months: number, rest: number): number[] {
  return Array.from({ length: months }, (_, month) => {
    const last = Math.ceil((month + 1) * 29.5);
    return 29 - (month % 2) - ((last - 1 - rest) % 5);
  });
}

// %% attempt: the fair is on the day before the last instead -> wrong_answer
void function fairDays(months: number, rest: number): number[] {
  const fairs: number[] = [];
  let last = 0;
  for (let month = 0; month < months; month++) {
    last += 30 - (month % 2);
    const fair = last - ((last - rest) % 5);
    fairs.push(fair === last ? last - 1 : fair);
  }
  return fairs;
}

// %% attempt: looks for a month that ends on a day of rest -> timeout
void function fairDays(months: number, rest: number): number[] {
  const fairs: number[] = [];
  let day = rest;
  for (let month = 1; month <= months; month++) {
    while (day !== Math.ceil(month * 29.5)) day += 5;
    fairs.push(day - 5);
  }
  return fairs;
}
