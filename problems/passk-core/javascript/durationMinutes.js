// task: passk/duration_minutes
// entry point: durationMinutes
// tags: parsing, strings
// %% prompt
/**
 * Reads a duration such as '2d 4h30m' as a number of minutes, or returns -1 if it is not one.
 *
 * A duration is one or more parts, each an unsigned whole number in decimal digits followed at once by
 * 'd' (24 hours), 'h' or 'm'. Larger units come before smaller ones and no unit comes twice. Spaces may stand
 * before, between and after the parts, but not within one.
 *
 * @param {string} text
 * @returns {number}
 * @example
 * durationMinutes('2d 4h30m'); // 3150
 * durationMinutes('30m 1h'); // -1
 */
function durationMinutes(text) {
// %% canonical solution
  const match = /^ *(?:([0-9]+)d)? *(?:([0-9]+)h)? *(?:([0-9]+)m)? *$/.exec(text);
  if (match === null || text.trim() === '') return -1;
  const [days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0));
  return days * 1440 + hours * 60 + minutes;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(durationMinutes('2d 4h30m'), 3150);
assert.strictEqual(durationMinutes('30m 1h'), -1);
assert.strictEqual(durationMinutes('45m'), 45);
assert.strictEqual(durationMinutes('0m'), 0);
assert.strictEqual(durationMinutes('1h'), 60);
assert.strictEqual(durationMinutes('1d'), 1440);
assert.strictEqual(durationMinutes('  1h   5m  '), 65);
assert.strictEqual(durationMinutes('007m'), 7);
assert.strictEqual(durationMinutes('90m'), 90);
assert.strictEqual(durationMinutes(''), -1);
assert.strictEqual(durationMinutes('   '), -1);
assert.strictEqual(durationMinutes('5'), -1);
assert.strictEqual(durationMinutes('1h 5'), -1);
assert.strictEqual(durationMinutes('m'), -1);
assert.strictEqual(durationMinutes('h5m'), -1);
assert.strictEqual(durationMinutes('1 h'), -1);
assert.strictEqual(durationMinutes('1h1h'), -1);
assert.strictEqual(durationMinutes('5m1m'), -1);
assert.strictEqual(durationMinutes('-5m'), -1);
assert.strictEqual(durationMinutes('1.5h'), -1);
assert.strictEqual(durationMinutes('1e2m'), -1);
assert.strictEqual(durationMinutes('1H'), -1);
assert.strictEqual(durationMinutes('1h,5m'), -1);
assert.strictEqual(durationMinutes('1d1m'), 1441);
assert.strictEqual(durationMinutes('123456789d'), 177777776160);

// %% attempt: any order of the units -> wrong_answer
void function durationMinutes(text) {
  if (!/^ *([0-9]+[dhm] *)+$/.test(text)) return -1;
  const factors = { d: 1440, h: 60, m: 1 };
  let total = 0;
  for (const [, number, unit] of text.matchAll(/([0-9]+)([dhm])/g)) total += Number(number) * factors[unit];
  return total;
}

// %% attempt: reads as far as it understands -> wrong_answer
void function durationMinutes(text) {
  const parts = text.trim().split(/(?<=[dhm]) */);
  let total = 0;
  for (const part of parts) {
    const number = parseInt(part);
    if (Number.isNaN(number)) return -1;
    total += number * (part.endsWith('d') ? 1440 : part.endsWith('h') ? 60 : 1);
  }
  return total;
}

// %% attempt: nothing at all is a duration of zero -> wrong_answer
void function durationMinutes(text) {
  const match = /^ *(?:([0-9]+)d)? *(?:([0-9]+)h)? *(?:([0-9]+)m)? *$/.exec(text);
  if (!match) return -1;
  return Number(match[1] ?? 0) * 1440 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
}

// %% attempt: a unit that is missing makes it no number -> wrong_answer
void function durationMinutes(text) {
  const match = /^ *(?:([0-9]+)d)? *(?:([0-9]+)h)? *(?:([0-9]+)m)? *$/.exec(text);
  if (!match || text.trim() === '') return -1;
  return Number(match[1]) * 1440 + Number(match[2]) * 60 + Number(match[3]);
}

// %% attempt: takes the match for granted -> runtime_error
void function durationMinutes(text) {
  const [, days, hours, minutes] = text.match(/^ *(?:([0-9]+)d)? *(?:([0-9]+)h)? *(?:([0-9]+)m)? *$/);
  if (text.trim() === '') return -1;
  return Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}
