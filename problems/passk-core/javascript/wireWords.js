// task: passk/wire_words
// entry point: wireWords
// tags: strings, counting
// %% prompt
/**
 * Counts the words of a telegram for which the sender pays.
 *
 * Words are separated by spaces. The word 'STOP' is free if it stands behind another word than 'STOP' (in the
 * same spelling); elsewhere it counts like any word. A word only of digits counts one for every five digits
 * or part of five. Any other word counts one for every ten characters or part of ten, and one more if it
 * holds both a digit and a letter.
 *
 * @param {string} message
 * @returns {number}
 * @example
 * wireWords('ARRIVE 1899 STOP BRING TROUT'); // 4
 * wireWords('STOP CABIN12B STOP STOP 123456'); // 6
 */
function wireWords(message) {
// %% canonical solution
  const words = message.split(' ').filter((word) => word !== '');
  let count = 0;
  words.forEach((word, i) => {
    if (word === 'STOP' && i > 0 && words[i - 1] !== 'STOP') return;
    if (/^\d+$/.test(word)) {
      count += Math.ceil(word.length / 5);
    } else {
      count += Math.ceil(word.length / 10);
      if (/\d/.test(word) && /[a-z]/i.test(word)) count++;
    }
  });
  return count;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(wireWords('ARRIVE 1899 STOP BRING TROUT'), 4);
assert.strictEqual(wireWords('STOP CABIN12B STOP STOP 123456'), 6);
assert.strictEqual(wireWords(''), 0);
assert.strictEqual(wireWords('   '), 0);
assert.strictEqual(wireWords('COME'), 1);
assert.strictEqual(wireWords('STOP'), 1);
assert.strictEqual(wireWords('COME STOP'), 1);
assert.strictEqual(wireWords('COME STOP STOP'), 2);
assert.strictEqual(wireWords('STOP STOP'), 2);
assert.strictEqual(wireWords('STOP COME STOP'), 2);
assert.strictEqual(wireWords('COME STOP GO STOP'), 2);
assert.strictEqual(wireWords('COME stop'), 2);
assert.strictEqual(wireWords('COME STOP.'), 2);
assert.strictEqual(wireWords('  COME   HOME  '), 2);
assert.strictEqual(wireWords('12345'), 1);
assert.strictEqual(wireWords('123456'), 2);
assert.strictEqual(wireWords('1234567890'), 2);
assert.strictEqual(wireWords('12345678901'), 3);
assert.strictEqual(wireWords('ABCDEFGHIJ'), 1);
assert.strictEqual(wireWords('ABCDEFGHIJK'), 2);
assert.strictEqual(wireWords('ABCDEFGHIJKLMNOPQRSTU'), 3);
assert.strictEqual(wireWords('A1'), 2);
assert.strictEqual(wireWords('ABCDEFGHI1'), 2);
assert.strictEqual(wireWords('ABCDEFGHIJ1'), 3);
assert.strictEqual(wireWords('12-34'), 1);
assert.strictEqual(wireWords('1-2-3-4-5-6'), 2);
assert.strictEqual(wireWords('-- ?'), 2);
assert.strictEqual(wireWords('b7 7b 77'), 5);
assert.deepStrictEqual(wireWords('A STOP  STOP'), 2);

// %% attempt: every STOP is free -> wrong_answer
void function wireWords(message) {
  const words = message.split(' ').filter((word) => word !== '');
  let count = 0;
  words.forEach((word, i) => {
    if (word === 'STOP') return;
    if (/^\d+$/.test(word)) {
      count += Math.ceil(word.length / 5);
    } else {
      count += Math.ceil(word.length / 10);
      if (/\d/.test(word) && /[a-z]/i.test(word)) count++;
    }
  });
  return count;
}

// %% attempt: a STOP after a STOP is free -> wrong_answer
void function wireWords(message) {
  const words = message.split(' ').filter((word) => word !== '');
  let count = 0;
  words.forEach((word, i) => {
    if (word === 'STOP' && i > 0) return;
    if (/^\d+$/.test(word)) {
      count += Math.ceil(word.length / 5);
    } else {
      count += Math.ceil(word.length / 10);
      if (/\d/.test(word) && /[a-z]/i.test(word)) count++;
    }
  });
  return count;
}

// %% attempt: five digits begin a second group -> wrong_answer
void function wireWords(message) {
  const words = message.split(' ').filter((word) => word !== '');
  let count = 0;
  words.forEach((word, i) => {
    if (word === 'STOP' && i > 0 && words[i - 1] !== 'STOP') return;
    if (/^\d+$/.test(word)) {
      count += Math.floor(word.length / 5) + 1;
    } else {
      count += Math.ceil(word.length / 10);
      if (/\d/.test(word) && /[a-z]/i.test(word)) count++;
    }
  });
  return count;
}

// %% attempt: words of any length count one -> wrong_answer
void function wireWords(message) {
  const words = message.split(' ').filter((word) => word !== '');
  let count = 0;
  words.forEach((word, i) => {
    if (word === 'STOP' && i > 0 && words[i - 1] !== 'STOP') return;
    if (/^\d+$/.test(word)) {
      count += Math.ceil(word.length / 5);
    } else {
      count += 1;
      if (/\d/.test(word) && /[a-z]/i.test(word)) count++;
    }
  });
  return count;
}

// %% attempt: a digit with any other sign counts one more -> wrong_answer
void function wireWords(message) {
  const words = message.split(' ').filter((word) => word !== '');
  let count = 0;
  words.forEach((word, i) => {
    if (word === 'STOP' && i > 0 && words[i - 1] !== 'STOP') return;
    if (/^\d+$/.test(word)) {
      count += Math.ceil(word.length / 5);
    } else {
      count += Math.ceil(word.length / 10);
      if (/\d/.test(word)) count++;
    }
  });
  return count;
}
