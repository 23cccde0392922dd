// task: passk/day_label
// entry point: dayLabel
// tags: dates, parsing
// %% prompt
/**
 * Names the date of the day-th day of a year, such as 'Mar 1'.
 *
 * Days are counted from 1, which is 'Jan 1'. The months are called Jan, Feb, Mar, Apr, May, Jun, Jul,
 * Aug, Sep, Oct, Nov, Dec. February has 29 days if `leap` is true and 28 otherwise. For a day that
 * the year does not have, returns the empty string.
 *
 * @param {number} day
 * @param {boolean} leap
 * @returns {string}
 * @example
 * dayLabel(60, false); // 'Mar 1'
 * dayLabel(60, true); // 'Feb 29'
 * dayLabel(366, false); // ''
 */
function dayLabel(day, leap) {
// %% canonical solution
  if (day < 1) return '';
  const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let left = day;
  for (let month = 0; month < 12; month++) {
    if (left <= lengths[month]) return `${names[month]} ${left}`;
    left -= lengths[month];
  }
  return '';
}

// %% test
const assert = require('node:assert');

assert.strictEqual(dayLabel(1, false), 'Jan 1');
assert.strictEqual(dayLabel(31, false), 'Jan 31');
assert.strictEqual(dayLabel(32, true), 'Feb 1');
assert.strictEqual(dayLabel(59, false), 'Feb 28');
assert.strictEqual(dayLabel(60, false), 'Mar 1');
assert.strictEqual(dayLabel(60, true), 'Feb 29');
assert.strictEqual(dayLabel(61, true), 'Mar 1');
assert.strictEqual(dayLabel(365, false), 'Dec 31');
assert.strictEqual(dayLabel(365, true), 'Dec 30');
assert.strictEqual(dayLabel(366, true), 'Dec 31');
assert.strictEqual(dayLabel(366, false), '');
assert.strictEqual(dayLabel(367, true), '');
assert.strictEqual(dayLabel(0, true), '');
assert.strictEqual(dayLabel(-5, false), '');
assert.strictEqual(dayLabel(213, false), 'Aug 1');
assert.strictEqual(dayLabel(244, false), 'Sep 1');
assert.strictEqual(dayLabel(304, true), 'Oct 30');
assert.strictEqual(dayLabel(334, false), 'Nov 30');

// %% attempt: the calendar rolls over into the neighbouring years -> wrong_answer
void function dayLabel(day, leap) {
  const date = new Date(Date.UTC(leap ? 2024 : 2023, 0, day));
  const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  return `${names[date.getUTCMonth()]} ${date.getUTCDate()}`;
}

// %% attempt: months of alternating length to the end -> wrong_answer
void function dayLabel(day, leap) {
  if (day < 1) return '';
  const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  let left = day;
  for (let month = 0; month < 12; month++) {
    const length = month === 1 ? (leap ? 29 : 28) : 31 - (month % 2);
    if (left <= length) return `${names[month]} ${left}`;
    left -= length;
  }
  return '';
}

// %% attempt: says undefined for a month that is not there -> wrong_answer
void function dayLabel(day, leap) {
  const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let left = day;
  let month = 0;
  while (left > lengths[month]) left -= lengths[month++];
  return `${names[month]} ${left}`;
}

// %% attempt: gives up with an exception -> runtime_error
void function dayLabel(day, leap) {
  const lengths = { Jan: 31, Feb: leap ? 29 : 28, Mar: 31, Apr: 30, May: 31, Jun: 30, Jul: 31 };
  Object.assign(lengths, { Aug: 31, Sep: 30, Oct: 31, Nov: 30, Dec: 31 });
  let left = day;
  for (const [name, length] of Object.entries(lengths)) {
    if (left >= 1 && left <= length) return `${name} ${left}`;
    left -= length;
  }
  throw new RangeError(`no day ${day} in this year`);
}

// %% equivalent mutant: there is no thirteenth month, whose length nothing is below
// -for (let month = 0; month < 12; month++) {
// +for (let month = 0; month <= 12; month++) {

// %% equivalent mutant: there is no thirteenth month, whose length nothing is below
// -for (let month = 0; month < 12; month++) {
// +for (let month = 0; month < 13; month++) {
