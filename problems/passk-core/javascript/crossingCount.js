// task: passk/crossing_count
// entry point: crossingCount
// tags: strings, counting
// %% prompt
/**
 * Counts the ways in which two words can cross on a board of letter tiles.
 *
 * One word lies across, the other down, and they share one tile. So a way is a letter of the first word
 * together with an equal letter of the second; capital and small letters are equal. There are two exceptions:
 * the words must not cross at the first letter of both or at the last letter of both. Words have only the
 * letters A to Z and a to z.
 *
 * @param {string} across
 * @param {string} down
 * @returns {number}
 * @example
 * crossingCount('loom', 'wool'); // 5
 * crossingCount('Hen', 'hat'); // 0
 */
function crossingCount(across, down) {
// %% canonical solution
  const first = across.toLowerCase();
  const second = down.toLowerCase();
  let ways = 0;
  for (let i = 0; i < first.length; i++) {
    for (let j = 0; j < second.length; j++) {
      const atStart = i === 0 && j === 0;
      const atEnd = i === first.length - 1 && j === second.length - 1;
      if (first[i] === second[j] && !atStart && !atEnd) ways++;
    }
  }
  return ways;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(crossingCount('loom', 'wool'), 5);
assert.strictEqual(crossingCount('Hen', 'hat'), 0);
assert.strictEqual(crossingCount('', ''), 0);
assert.strictEqual(crossingCount('', 'a'), 0);
assert.strictEqual(crossingCount('a', ''), 0);
assert.strictEqual(crossingCount('a', 'a'), 0);
assert.strictEqual(crossingCount('a', 'b'), 0);
assert.strictEqual(crossingCount('a', 'ab'), 0);
assert.strictEqual(crossingCount('a', 'ba'), 0);
assert.strictEqual(crossingCount('a', 'bab'), 1);
assert.strictEqual(crossingCount('bab', 'a'), 1);
assert.strictEqual(crossingCount('aa', 'a'), 0);
assert.strictEqual(crossingCount('aaa', 'aa'), 4);
assert.strictEqual(crossingCount('tart', 'Trot'), 3);
assert.strictEqual(crossingCount('Tart', 'trot'), 3);
assert.strictEqual(crossingCount('abc', 'cab'), 3);
assert.strictEqual(crossingCount('abcd', 'dxyd'), 1);
assert.strictEqual(crossingCount('m'.repeat(30), 'M'.repeat(20)), 598);

// %% attempt: the first letters may cross -> wrong_answer
void function crossingCount(across, down) {
  const first = across.toLowerCase();
  const second = down.toLowerCase();
  let ways = 0;
  for (let i = 0; i < first.length; i++) {
    for (let j = 0; j < second.length; j++) {
      const atStart = false;
      const atEnd = i === first.length - 1 && j === second.length - 1;
      if (first[i] === second[j] && !atStart && !atEnd) ways++;
    }
  }
  return ways;
}

// %% attempt: capital letters differ -> wrong_answer
void function crossingCount(across, down) {
  const first = across;
  const second = down;
  let ways = 0;
  for (let i = 0; i < first.length; i++) {
    for (let j = 0; j < second.length; j++) {
      const atStart = i === 0 && j === 0;
      const atEnd = i === first.length - 1 && j === second.length - 1;
      if (first[i] === second[j] && !atStart && !atEnd) ways++;
    }
  }
  return ways;
}

// %% attempt: no crossing at any first or last letter -> wrong_answer
void function crossingCount(across, down) {
  const first = across.toLowerCase();
  const second = down.toLowerCase();
  let ways = 0;
  for (let i = 0; i < first.length; i++) {
    for (let j = 0; j < second.length; j++) {
      const atStart = i === 0 || j === 0;
      const atEnd = i === first.length - 1 || j === second.length - 1;
      if (first[i] === second[j] && !atStart && !atEnd) ways++;
    }
  }
  return ways;
}

// %% attempt: counts different letters only once -> wrong_answer
void function crossingCount(across, down) {
  const first = across.toLowerCase();
  const second = down.toLowerCase();
  let ways = 0;
  for (let i = 0; i < first.length; i++) {
    for (let j = 0; j < second.length; j++) {
      const atStart = i === 0 && j === 0;
      const atEnd = i === first.length - 1 && j === second.length - 1;
      if (first[i] === second[j] && first.indexOf(first[i]) === i && !atStart && !atEnd) ways++;
    }
  }
  return ways;
}

// %% attempt: takes two off for single letters -> wrong_answer
void function crossingCount(across, down) {
  const first = across.toLowerCase();
  const second = down.toLowerCase();
  let ways = 0;
  for (const a of first) for (const b of second) if (a === b) ways++;
  if (first !== '' && first[0] === second[0]) ways--;
  if (first !== '' && first[first.length - 1] === second[second.length - 1]) ways--;
  return ways;
}

// %% equivalent mutant: behind its end a word has no letter, which is none of the other word
// -for (let i = 0; i < first.length; i++) {
// +for (let i = 0; i <= first.length; i++) {

// %% equivalent mutant: behind its end a word has no letter, which is none of the other word
// -for (let j = 0; j < second.length; j++) {
// +for (let j = 0; j <= second.length; j++) {
