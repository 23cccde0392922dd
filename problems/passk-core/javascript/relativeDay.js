// task: passk/relative_day
// entry point: relativeDay
// tags: strings, formatting, dates
// %% prompt
/**
 * Says how far away a day is, as a kennel's diary does: `days` counts from today, negative for the past.
 *
 * 0, 1 and -1 are 'today', 'tomorrow' and 'yesterday'. Otherwise the distance is given in days below 14, from
 * 14 on in full weeks and the days that remain, if any: 'in 2 weeks and 3 days'. The past has ' ago' at its
 * end instead of 'in ' before it. One day or week is written '1 day' or '1 week'.
 *
 * @param {number} days
 * @returns {string}
 * @example
 * relativeDay(15); // 'in 2 weeks and 1 day'
 * relativeDay(-9); // '9 days ago'
 */
function relativeDay(days) {
// %% canonical solution
  if (Math.abs(days) <= 1) return ['yesterday', 'today', 'tomorrow'][days + 1];
  const distance = Math.abs(days);
  const rest = distance % 7;
  let span = `${distance} days`;
  if (distance >= 14) {
    span = `${Math.floor(distance / 7)} weeks`;
    if (rest > 0) span += ` and ${rest} day${rest > 1 ? 's' : ''}`;
  }
  return days > 0 ? `in ${span}` : `${span} ago`;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(relativeDay(15), 'in 2 weeks and 1 day');
assert.strictEqual(relativeDay(-9), '9 days ago');
assert.strictEqual(relativeDay(0), 'today');
assert.strictEqual(relativeDay(1), 'tomorrow');
assert.strictEqual(relativeDay(-1), 'yesterday');
assert.strictEqual(relativeDay(2), 'in 2 days');
assert.strictEqual(relativeDay(-2), '2 days ago');
assert.strictEqual(relativeDay(7), 'in 7 days');
assert.strictEqual(relativeDay(13), 'in 13 days');
assert.strictEqual(relativeDay(14), 'in 2 weeks');
assert.strictEqual(relativeDay(-13), '13 days ago');
assert.strictEqual(relativeDay(-14), '2 weeks ago');
assert.strictEqual(relativeDay(-15), '2 weeks and 1 day ago');
assert.strictEqual(relativeDay(16), 'in 2 weeks and 2 days');
assert.strictEqual(relativeDay(20), 'in 2 weeks and 6 days');
assert.strictEqual(relativeDay(21), 'in 3 weeks');
assert.strictEqual(relativeDay(-700), '100 weeks ago');
assert.strictEqual(relativeDay(-705), '100 weeks and 5 days ago');

// %% attempt: a week is enough to count in weeks -> wrong_answer
void function relativeDay(days) {
  if (Math.abs(days) <= 1) return ['yesterday', 'today', 'tomorrow'][days + 1];
  const distance = Math.abs(days);
  const rest = distance % 7;
  let span = `${distance} days`;
  if (distance >= 7) {
    span = `${Math.floor(distance / 7)} weeks`;
    if (rest > 0) span += ` and ${rest} day${rest > 1 ? 's' : ''}`;
  }
  return days > 0 ? `in ${span}` : `${span} ago`;
}

// %% attempt: fourteen days are still counted in days -> wrong_answer
void function relativeDay(days) {
  if (Math.abs(days) <= 1) return ['yesterday', 'today', 'tomorrow'][days + 1];
  const distance = Math.abs(days);
  const rest = distance % 7;
  let span = `${distance} days`;
  if (distance > 14) {
    span = `${Math.floor(distance / 7)} weeks`;
    if (rest > 0) span += ` and ${rest} day${rest > 1 ? 's' : ''}`;
  }
  return days > 0 ? `in ${span}` : `${span} ago`;
}

// %% attempt: one days -> wrong_answer
void function relativeDay(days) {
  if (Math.abs(days) <= 1) return ['yesterday', 'today', 'tomorrow'][days + 1];
  const distance = Math.abs(days);
  const rest = distance % 7;
  let span = `${distance} days`;
  if (distance >= 14) {
    span = `${Math.floor(distance / 7)} weeks`;
    if (rest > 0) span += ` and ${rest} days`;
  }
  return days > 0 ? `in ${span}` : `${span} ago`;
}

// %% attempt: no days remain but are written -> wrong_answer
void function relativeDay(days) {
  if (Math.abs(days) <= 1) return ['yesterday', 'today', 'tomorrow'][days + 1];
  const distance = Math.abs(days);
  const rest = distance % 7;
  let span = `${distance} days`;
  if (distance >= 14) {
    span = `${Math.floor(distance / 7)} weeks`;
    span += ` and ${rest} day${rest > 1 ? 's' : ''}`;
  }
  return days > 0 ? `in ${span}` : `${span} ago`;
}

// %% attempt: only looks at numbers above 0 -> wrong_answer
void function relativeDay(days) {
  if (days >= -1 && days <= 1) return ['yesterday', 'today', 'tomorrow'][days + 1];
  const rest = days % 7;
  let span = `${Math.abs(days)} days`;
  if (days >= 14) {
    span = `${Math.floor(days / 7)} weeks`;
    if (rest > 0) span += ` and ${rest} day${rest > 1 ? 's' : ''}`;
  }
  return days > 0 ? `in ${span}` : `${span} ago`;
}

// %% equivalent mutant: only days further away than one come here
// -return days > 0 ? `in ${span}` : `${span} ago`;
// +return days >= 0 ? `in ${span}` : `${span} ago`;

// %% equivalent mutant: only days further away than one come here
// -return days > 0 ? `in ${span}` : `${span} ago`;
// +return days > 1 ? `in ${span}` : `${span} ago`;
