// task: passk/chaser_lamps
// entry point: chaserLamps
// tags: bits, simulation
// %% prompt
/**
 * Runs the lamps of a fairground sign for a number of ticks.
 *
 * The sign has lamps 0 to count - 1, with 1 to 20 lamps. Bit i of `lamps` (of the value 2 to the power of
 * i) is 1 if lamp i is lit. At each tick every lamp takes the state that the lamp before it had, and lamp
 * 0 takes the opposite of the state that the last lamp had. Give the lamps after `ticks` ticks, in the
 * same form. A sign runs for years, so there can be a million million ticks.
 *
 * @param {number} lamps
 * @param {number} count
 * @param {number} ticks
 * @returns {number}
 * @example
 * chaserLamps(1, 4, 1); // 3
 * chaserLamps(12, 4, 2); // 0
 */
function chaserLamps(lamps, count, ticks) {
// %% canonical solution
  for (let tick = ticks % (2 * count); tick > 0; tick--) {
    const last = lamps >> (count - 1);
    lamps = ((lamps << 1) % 2 ** count) + (1 - last);
  }
  return lamps;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(chaserLamps(1, 4, 1), 3);
assert.strictEqual(chaserLamps(12, 4, 2), 0);
assert.strictEqual(chaserLamps(5, 3, 0), 5);
assert.strictEqual(chaserLamps(0, 1, 1), 1);
assert.strictEqual(chaserLamps(1, 1, 1), 0);
assert.strictEqual(chaserLamps(0, 1, 1000000000001), 1);
assert.strictEqual(chaserLamps(0, 4, 1), 1);
assert.strictEqual(chaserLamps(0, 4, 4), 15);
assert.strictEqual(chaserLamps(0, 4, 5), 14);
assert.strictEqual(chaserLamps(0, 4, 7), 8);
assert.strictEqual(chaserLamps(0, 4, 8), 0);
assert.strictEqual(chaserLamps(15, 4, 1), 14);
assert.strictEqual(chaserLamps(9, 4, 3), 11);
assert.strictEqual(chaserLamps(5, 3, 2), 5);
assert.strictEqual(chaserLamps(5, 3, 6), 5);
assert.strictEqual(chaserLamps(6, 5, 12), 27);
assert.strictEqual(chaserLamps(699050, 20, 1), 349524);
assert.strictEqual(chaserLamps(699050, 20, 1000000000000), 699050);
assert.strictEqual(chaserLamps(1, 20, 39), 0);
assert.strictEqual(chaserLamps(9, 7, 123456789012), 30);

// %% attempt: lamp 0 takes the state of the last lamp -> wrong_answer
void function chaserLamps(lamps, count, ticks) {
  for (let tick = ticks % (2 * count); tick > 0; tick--) {
    const last = lamps >> (count - 1);
    lamps = ((lamps << 1) % 2 ** count) + last;
  }
  return lamps;
}

// %% attempt: lamp 0 is always lit -> wrong_answer
void function chaserLamps(lamps, count, ticks) {
  for (let tick = ticks % (2 * count); tick > 0; tick--) {
    const last = lamps >> (count - 1);
    lamps = ((lamps << 1) % 2 ** count) + 1;
  }
  return lamps;
}

// %% attempt: the sign repeats after as many ticks as lamps -> wrong_answer
void function chaserLamps(lamps, count, ticks) {
  for (let tick = ticks % count; tick > 0; tick--) {
    const last = lamps >> (count - 1);
    lamps = ((lamps << 1) % 2 ** count) + (1 - last);
  }
  return lamps;
}

// %% attempt: the lights run downwards -> wrong_answer
void function chaserLamps(lamps, count, ticks) {
  for (let tick = ticks % (2 * count); tick > 0; tick--) {
    const first = lamps & 1;
    lamps = (lamps >> 1) + (1 - first) * 2 ** (count - 1);
  }
  return lamps;
}

// %% attempt: the lights run out of the sign -> wrong_answer
void function chaserLamps(lamps, count, ticks) {
  for (let tick = ticks % (2 * count); tick > 0; tick--) {
    const last = lamps >> (count - 1);
    lamps = lamps * 2 + (1 - last);
  }
  return lamps;
}

// %% attempt: runs tick by tick for years -> timeout
void function chaserLamps(lamps, count, ticks) {
  for (let tick = ticks; tick > 0; tick--) {
    const last = lamps >> (count - 1);
    lamps = ((lamps << 1) % 2 ** count) + (1 - last);
  }
  return lamps;
}
