// task: passk/plank_label
// entry point: plankLabel
// tags: numbers, formatting
// %% prompt
/**
 * Writes a length in inches as a sawmill stamps it on a plank: whole inches and sixteenths.
 *
 * The length is given in tenths of a millimetre; an inch is 254 of them. It is rounded to the nearest
 * sixteenth of an inch, which is never halfway between two. The fraction is reduced: '5 3/8', not '5 6/16'.
 * Without a fraction there are the whole inches only; below one inch the fraction only. At the end stands a
 * '"'. A length is never negative.
 *
 * @param {number} tenths
 * @returns {string}
 * @example
 * plankLabel(1365); // '5 3/8"'
 * plankLabel(127); // '1/2"'
 */
function plankLabel(tenths) {
// %% canonical solution
  const sixteenths = Math.floor((tenths * 16 + 127) / 254);
  const inches = Math.floor(sixteenths / 16);
  let rest = sixteenths % 16;
  if (rest === 0) return `${inches}"`;
  let parts = 16;
  for (; rest % 2 === 0; rest /= 2) parts /= 2;
  return `${inches === 0 ? '' : `${inches} `}${rest}/${parts}"`;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(plankLabel(1365), '5 3/8"');
assert.strictEqual(plankLabel(127), '1/2"');
assert.strictEqual(plankLabel(0), '0"');
assert.strictEqual(plankLabel(7), '0"');
assert.strictEqual(plankLabel(8), '1/16"');
assert.strictEqual(plankLabel(16), '1/16"');
assert.strictEqual(plankLabel(23), '1/16"');
assert.strictEqual(plankLabel(24), '1/8"');
assert.strictEqual(plankLabel(32), '1/8"');
assert.strictEqual(plankLabel(48), '3/16"');
assert.strictEqual(plankLabel(64), '1/4"');
assert.strictEqual(plankLabel(111), '7/16"');
assert.strictEqual(plankLabel(190), '3/4"');
assert.strictEqual(plankLabel(222), '7/8"');
assert.strictEqual(plankLabel(246), '15/16"');
assert.strictEqual(plankLabel(247), '1"');
assert.strictEqual(plankLabel(254), '1"');
assert.strictEqual(plankLabel(261), '1"');
assert.strictEqual(plankLabel(262), '1 1/16"');
assert.strictEqual(plankLabel(381), '1 1/2"');
assert.strictEqual(plankLabel(508), '2"');
assert.strictEqual(plankLabel(2540), '10"');
assert.strictEqual(plankLabel(20002), '78 3/4"');
assert.strictEqual(plankLabel(635), '2 1/2"');
assert.strictEqual(plankLabel(1143), '4 1/2"');
assert.strictEqual(plankLabel(119), '7/16"');
assert.strictEqual(plankLabel(25392), '99 15/16"');
assert.strictEqual(plankLabel(25393), '100"');

// %% attempt: rounds down -> wrong_answer
void function plankLabel(tenths) {
  const sixteenths = Math.floor((tenths * 16) / 254);
  const inches = Math.floor(sixteenths / 16);
  let rest = sixteenths % 16;
  if (rest === 0) return `${inches}"`;
  let parts = 16;
  for (; rest % 2 === 0; rest /= 2) parts /= 2;
  return `${inches === 0 ? '' : `${inches} `}${rest}/${parts}"`;
}

// %% attempt: the fraction is not reduced -> wrong_answer
void function plankLabel(tenths) {
  const sixteenths = Math.floor((tenths * 16 + 127) / 254);
  const inches = Math.floor(sixteenths / 16);
  let rest = sixteenths % 16;
  if (rest === 0) return `${inches}"`;
  let parts = 16;
  return `${inches === 0 ? '' : `${inches} `}${rest}/${parts}"`;
}

// %% attempt: reduced only once -> wrong_answer
void function plankLabel(tenths) {
  const sixteenths = Math.floor((tenths * 16 + 127) / 254);
  const inches = Math.floor(sixteenths / 16);
  let rest = sixteenths % 16;
  if (rest === 0) return `${inches}"`;
  let parts = 16;
  if (rest % 2 === 0) {
    rest /= 2;
    parts /= 2;
  }
  return `${inches === 0 ? '' : `${inches} `}${rest}/${parts}"`;
}

// %% attempt: below one inch a zero in front -> wrong_answer
void function plankLabel(tenths) {
  const sixteenths = Math.floor((tenths * 16 + 127) / 254);
  const inches = Math.floor(sixteenths / 16);
  let rest = sixteenths % 16;
  if (rest === 0) return `${inches}"`;
  let parts = 16;
  for (; rest % 2 === 0; rest /= 2) parts /= 2;
  return `${inches}${' '}${rest}/${parts}"`;
}

// %% attempt: rounds inches and sixteenths apart -> wrong_answer
void function plankLabel(tenths) {
  const inches = Math.floor(tenths / 254);
  let rest = Math.floor(((tenths % 254) * 16 + 127) / 254);
  if (rest === 0) return `${inches}"`;
  let parts = 16;
  for (; rest % 2 === 0; rest /= 2) parts /= 2;
  return `${inches === 0 ? '' : `${inches} `}${rest}/${parts}"`;
}

// %% equivalent mutant: 16 times a number is never 127 more than a multiple of 254
// -const sixteenths = Math.floor((tenths * 16 + 127) / 254);
// +const sixteenths = Math.floor((tenths * 16 + 126) / 254);
