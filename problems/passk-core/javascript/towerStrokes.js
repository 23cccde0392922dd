// task: passk/tower_strokes
// entry point: towerStrokes
// tags: dates, counting
// %% prompt
/**
 * Counts the strokes of a tower clock from one minute up to and including another, which is not earlier.
 *
 * Minutes count from a midnight and go on over the days, 1440 each. At a quarter past the clock strikes once,
 * at half past twice, at a quarter to three times. At a full hour it strikes four times and then the hours on
 * a second bell, 1 to 12, where 12 stands for noon and midnight. From 22:00 up to and including 6:00 the
 * quarters and their four strokes are silent, and only the second bell counts.
 *
 * @param {number} start
 * @param {number} end
 * @returns {number}
 * @example
 * towerStrokes(600, 645); // 20
 * towerStrokes(1320, 1380); // 21
 */
function towerStrokes(start, end) {
// %% canonical solution
  let strokes = 0;
  for (let quarter = Math.ceil(start / 15); quarter * 15 <= end; quarter++) {
    const inDay = quarter % 96;
    if (inDay > 24 && inDay < 88) strokes += inDay % 4 || 4;
    if (inDay % 4 === 0) strokes += (inDay / 4) % 12 || 12;
  }
  return strokes;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(towerStrokes(600, 645), 20);
assert.strictEqual(towerStrokes(1320, 1380), 21);
assert.strictEqual(towerStrokes(0, 0), 12);
assert.strictEqual(towerStrokes(1, 14), 0);
assert.strictEqual(towerStrokes(1, 15), 0);
assert.strictEqual(towerStrokes(1, 60), 1);
assert.strictEqual(towerStrokes(615, 615), 1);
assert.strictEqual(towerStrokes(616, 629), 0);
assert.strictEqual(towerStrokes(614, 616), 1);
assert.strictEqual(towerStrokes(630, 630), 2);
assert.strictEqual(towerStrokes(645, 645), 3);
assert.strictEqual(towerStrokes(660, 660), 15);
assert.strictEqual(towerStrokes(720, 720), 16);
assert.strictEqual(towerStrokes(780, 780), 5);
assert.strictEqual(towerStrokes(360, 360), 6);
assert.strictEqual(towerStrokes(375, 375), 1);
assert.strictEqual(towerStrokes(420, 420), 11);
assert.strictEqual(towerStrokes(1260, 1260), 13);
assert.strictEqual(towerStrokes(1305, 1305), 3);
assert.strictEqual(towerStrokes(1320, 1320), 10);
assert.strictEqual(towerStrokes(1335, 1335), 0);
assert.strictEqual(towerStrokes(1380, 1439), 11);
assert.strictEqual(towerStrokes(1439, 1441), 12);
assert.strictEqual(towerStrokes(1440, 1440), 12);
assert.strictEqual(towerStrokes(0, 1439), 312);
assert.strictEqual(towerStrokes(10080, 20160), 2196);
assert.strictEqual(towerStrokes(59, 121), 3);

// %% attempt: the last minute does not belong -> wrong_answer
void function towerStrokes(start, end) {
  let strokes = 0;
  for (let quarter = Math.ceil(start / 15); quarter * 15 < end; quarter++) {
    const inDay = quarter % 96;
    if (inDay > 24 && inDay < 88) strokes += inDay % 4 || 4;
    if (inDay % 4 === 0) strokes += (inDay / 4) % 12 || 12;
  }
  return strokes;
}

// %% attempt: midnight has no hours -> wrong_answer
void function towerStrokes(start, end) {
  let strokes = 0;
  for (let quarter = Math.ceil(start / 15); quarter * 15 <= end; quarter++) {
    const inDay = quarter % 96;
    if (inDay > 24 && inDay < 88) strokes += inDay % 4 || 4;
    if (inDay % 4 === 0) strokes += (inDay / 4) % 12;
  }
  return strokes;
}

// %% attempt: a full hour has no four strokes -> wrong_answer
void function towerStrokes(start, end) {
  let strokes = 0;
  for (let quarter = Math.ceil(start / 15); quarter * 15 <= end; quarter++) {
    const inDay = quarter % 96;
    if (inDay > 24 && inDay < 88) strokes += inDay % 4;
    if (inDay % 4 === 0) strokes += (inDay / 4) % 12 || 12;
  }
  return strokes;
}

// %% attempt: the night ends before six -> wrong_answer
void function towerStrokes(start, end) {
  let strokes = 0;
  for (let quarter = Math.ceil(start / 15); quarter * 15 <= end; quarter++) {
    const inDay = quarter % 96;
    if (inDay >= 24 && inDay < 88) strokes += inDay % 4 || 4;
    if (inDay % 4 === 0) strokes += (inDay / 4) % 12 || 12;
  }
  return strokes;
}

// %% attempt: the second bell is silent at night too -> wrong_answer
void function towerStrokes(start, end) {
  let strokes = 0;
  for (let quarter = Math.ceil(start / 15); quarter * 15 <= end; quarter++) {
    const inDay = quarter % 96;
    if (inDay > 24 && inDay < 88) strokes += inDay % 4 || 4;
    if (inDay % 4 === 0 && inDay > 24 && inDay < 88) strokes += (inDay / 4) % 12 || 12;
  }
  return strokes;
}

// %% attempt: counts quarters from the start -> wrong_answer
void function towerStrokes(start, end) {
  let strokes = 0;
  for (let quarter = Math.floor(start / 15); quarter * 15 <= end; quarter++) {
    const inDay = quarter % 96;
    if (inDay > 24 && inDay < 88) strokes += inDay % 4 || 4;
    if (inDay % 4 === 0) strokes += (inDay / 4) % 12 || 12;
  }
  return strokes;
}
