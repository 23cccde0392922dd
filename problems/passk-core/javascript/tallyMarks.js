// task: passk/tally_marks
// entry point: tallyMarks
// tags: strings, formatting, numbers
// %% prompt
/**
 * Writes a number of sheep as a shepherd's tally marks.
 *
 * A full group of five is '||||/', a smaller rest as many '|'. Groups are separated by a space, but after
 * every fourth full group the next group begins a new line instead. Nothing follows the last group. A count
 * of 0 or less is the empty string.
 *
 * @param {number} count
 * @returns {string}
 * @example
 * tallyMarks(7); // '||||/ ||'
 * tallyMarks(21); // '||||/ ||||/ ||||/ ||||/\n|'
 */
function tallyMarks(count) {
// %% canonical solution
  if (count <= 0) return '';
  const groups = Array(Math.floor(count / 5)).fill('||||/');
  if (count % 5 > 0) groups.push('|'.repeat(count % 5));
  const lines = [];
  for (let i = 0; i < groups.length; i += 4) lines.push(groups.slice(i, i + 4).join(' '));
  return lines.join('\n');
}

// %% test
const assert = require('node:assert');

assert.strictEqual(tallyMarks(7), '||||/ ||');
assert.strictEqual(tallyMarks(21), '||||/ ||||/ ||||/ ||||/\n|');
assert.strictEqual(tallyMarks(0), '');
assert.strictEqual(tallyMarks(-3), '');
assert.strictEqual(tallyMarks(-5), '');
assert.strictEqual(tallyMarks(1), '|');
assert.strictEqual(tallyMarks(4), '||||');
assert.strictEqual(tallyMarks(5), '||||/');
assert.strictEqual(tallyMarks(6), '||||/ |');
assert.strictEqual(tallyMarks(10), '||||/ ||||/');
assert.strictEqual(tallyMarks(19), '||||/ ||||/ ||||/ ||||');
assert.strictEqual(tallyMarks(20), '||||/ ||||/ ||||/ ||||/');
assert.strictEqual(tallyMarks(40), '||||/ ||||/ ||||/ ||||/\n||||/ ||||/ ||||/ ||||/');
assert.strictEqual(tallyMarks(43), '||||/ ||||/ ||||/ ||||/\n||||/ ||||/ ||||/ ||||/\n|||');

// %% attempt: a new line after every fifth group -> wrong_answer
void function tallyMarks(count) {
  if (count <= 0) return '';
  const groups = Array(Math.floor(count / 5)).fill('||||/');
  if (count % 5 > 0) groups.push('|'.repeat(count % 5));
  const lines = [];
  for (let i = 0; i < groups.length; i += 5) lines.push(groups.slice(i, i + 5).join(' '));
  return lines.join('\n');
}

// %% attempt: a group of five is five strokes -> wrong_answer
void function tallyMarks(count) {
  if (count <= 0) return '';
  const groups = Array(Math.floor(count / 5)).fill('|||||');
  if (count % 5 > 0) groups.push('|'.repeat(count % 5));
  const lines = [];
  for (let i = 0; i < groups.length; i += 4) lines.push(groups.slice(i, i + 4).join(' '));
  return lines.join('\n');
}

// %% attempt: an empty rest is a group -> wrong_answer
void function tallyMarks(count) {
  if (count <= 0) return '';
  const groups = Array(Math.floor(count / 5)).fill('||||/');
  groups.push('|'.repeat(count % 5));
  const lines = [];
  for (let i = 0; i < groups.length; i += 4) lines.push(groups.slice(i, i + 4).join(' '));
  return lines.join('\n');
}

// %% attempt: a negative count of groups -> runtime_error
void function tallyMarks(count) {
  const groups = Array(Math.floor(count / 5)).fill('||||/');
  if (count % 5 > 0) groups.push('|'.repeat(count % 5));
  const lines = [];
  for (let i = 0; i < groups.length; i += 4) lines.push(groups.slice(i, i + 4).join(' '));
  return lines.join('\n');
}

// %% attempt: all in one line -> wrong_answer
void function tallyMarks(count) {
  if (count <= 0) return '';
  const groups = Array(Math.floor(count / 5)).fill('||||/');
  if (count % 5 > 0) groups.push('|'.repeat(count % 5));
  return groups.join(' ');
}

// %% equivalent mutant: of no groups there is no line
// -if (count <= 0) return '';
// +if (count < 0) return '';
