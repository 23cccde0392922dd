// task: passk/ship_bells
// entry point: shipBells
// tags: numbers, dates
// %% prompt
/**
 * Counts the strokes of a ship's bell at a minute of the day, 0 for 00:00 to 1439 for 23:59.
 *
 * The bell is struck at every full and half hour, at no other minute (0 strokes). Watches of four hours end
 * at 04:00, 08:00 and so on. Half an hour after a watch has begun there is one stroke, every half hour later
 * one more, and eight at its end. Only in the watch from 16:00 to 20:00 the count begins anew after 18:00:
 * four strokes at 18:00, one at 18:30, two at 19:00, three at 19:30, and at 20:00 eight all the same.
 *
 * @param {number} minute
 * @returns {number}
 * @example
 * shipBells(270); // 1
 * shipBells(1110); // 1
 */
function shipBells(minute) {
// %% canonical solution
  if (minute % 30 > 0) return 0;
  const bells = (minute / 30) % 8;
  if (minute > 1080 && minute < 1200) return bells - 4;
  return bells === 0 ? 8 : bells;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(shipBells(270), 1);
assert.strictEqual(shipBells(1110), 1);
assert.strictEqual(shipBells(0), 8);
assert.strictEqual(shipBells(1), 0);
assert.strictEqual(shipBells(29), 0);
assert.strictEqual(shipBells(30), 1);
assert.strictEqual(shipBells(31), 0);
assert.strictEqual(shipBells(60), 2);
assert.strictEqual(shipBells(210), 7);
assert.strictEqual(shipBells(240), 8);
assert.strictEqual(shipBells(480), 8);
assert.strictEqual(shipBells(720), 8);
assert.strictEqual(shipBells(1080), 4);
assert.strictEqual(shipBells(1050), 3);
assert.strictEqual(shipBells(1140), 2);
assert.strictEqual(shipBells(1170), 3);
assert.strictEqual(shipBells(1081), 0);
assert.strictEqual(shipBells(1200), 8);
assert.strictEqual(shipBells(1230), 1);
assert.strictEqual(shipBells(1320), 4);
assert.strictEqual(shipBells(1410), 7);
assert.strictEqual(shipBells(1439), 0);
assert.strictEqual(shipBells(630), 5);

// %% attempt: no stroke at the end of a watch -> wrong_answer
void function shipBells(minute) {
  if (minute % 30 > 0) return 0;
  const bells = (minute / 30) % 8;
  if (minute > 1080 && minute < 1200) return bells - 4;
  return bells;
}

// %% attempt: forgets the dog watches -> wrong_answer
void function shipBells(minute) {
  if (minute % 30 > 0) return 0;
  const bells = (minute / 30) % 8;
  return bells === 0 ? 8 : bells;
}

// %% attempt: counts anew from 18:00 itself -> wrong_answer
void function shipBells(minute) {
  if (minute % 30 > 0) return 0;
  const bells = (minute / 30) % 8;
  if (minute >= 1080 && minute < 1200) return bells - 4;
  return bells === 0 ? 8 : bells;
}

// %% attempt: four strokes at 20:00 -> wrong_answer
void function shipBells(minute) {
  if (minute % 30 > 0) return 0;
  const bells = (minute / 30) % 8;
  if (minute > 1080 && minute <= 1200) return (bells + 4) % 8;
  return bells === 0 ? 8 : bells;
}

// %% attempt: strikes at every minute -> wrong_answer
void function shipBells(minute) {
  const bells = Math.floor(minute / 30) % 8;
  if (minute > 1080 && minute < 1200) return bells - 4;
  return bells === 0 ? 8 : bells;
}

// %% equivalent mutant: only multiples of 30 come here
// -if (minute > 1080 && minute < 1200) return bells - 4;
// +if (minute > 1081 && minute < 1200) return bells - 4;

// %% equivalent mutant: only multiples of 30 come here
// -if (minute > 1080 && minute < 1200) return bells - 4;
// +if (minute > 1080 && minute < 1199) return bells - 4;
