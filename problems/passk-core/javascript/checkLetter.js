// task: passk/check_letter
// entry point: checkLetter
// tags: strings, numbers
// %% prompt
/**
 * Computes the check letter of a code.
 *
 * Only ASCII letters and digits count; everything else is skipped. A digit counts as its value, a letter as 10
 * for 'A' or 'a' up to 35 for 'Z' or 'z'. The characters that count are weighted from the right: the
 * last one with 2, the one before it with 3, then 4, 2, 3, 4 and so on. The sum of the weighted values
 * modulo 26 is the place of the check letter in the alphabet, where 'A' has place 0. The letter is upper case.
 *
 * @param {string} code
 * @returns {string}
 * @example
 * checkLetter('7-5'); // 'F'
 * checkLetter(''); // 'A'
 */
function checkLetter(code) {
// %% canonical solution
  const values = [...code].filter((c) => /[0-9A-Za-z]/.test(c)).map((c) => parseInt(c, 36));
  const total = values.reverse().reduce((sum, value, i) => sum + value * (2 + (i % 3)), 0);
  return String.fromCharCode(65 + (total % 26));
}

// %% test
const assert = require('node:assert');

assert.strictEqual(checkLetter('7-5'), 'F');
assert.strictEqual(checkLetter(''), 'A');
assert.strictEqual(checkLetter('--- '), 'A');
assert.strictEqual(checkLetter('1'), 'C');
assert.strictEqual(checkLetter('10'), 'D');
assert.strictEqual(checkLetter('100'), 'E');
assert.strictEqual(checkLetter('1000'), 'C');
assert.strictEqual(checkLetter('a'), 'U');
assert.strictEqual(checkLetter('A'), 'U');
assert.strictEqual(checkLetter('z'), 'S');
assert.strictEqual(checkLetter('13'), 'J');
assert.strictEqual(checkLetter('AB12'), 'T');
assert.strictEqual(checkLetter('ab-12'), 'T');
assert.strictEqual(checkLetter('1_1'), 'F');
assert.strictEqual(checkLetter('1\u00e91'), 'F');
assert.strictEqual(checkLetter('1\u{1f600}1'), 'F');
assert.strictEqual(checkLetter('9'.repeat(1000)), 'D');

// %% attempt: weighs from the left -> wrong_answer
void function checkLetter(code) {
  const values = [...code].filter((c) => /[0-9A-Za-z]/.test(c)).map((c) => parseInt(c, 36));
  const total = values.reduce((sum, value, i) => sum + value * (2 + (i % 3)), 0);
  return String.fromCharCode(65 + (total % 26));
}

// %% attempt: the underscore is a word character -> wrong_answer
void function checkLetter(code) {
  const values = code.replace(/\W/g, '').split('').reverse().map((c) => parseInt(c, 36));
  const total = values.reduce((sum, value, i) => sum + value * (2 + (i % 3)), 0);
  return String.fromCharCode(65 + (total % 26));
}

// %% attempt: the index becomes the base of the number -> wrong_answer
void function checkLetter(code) {
  const values = code.replace(/[^0-9A-Za-z]/g, '').split('').reverse().map(parseInt);
  const total = values.reduce((sum, value, i) => sum + value * (2 + (i % 3)), 0);
  return String.fromCharCode(65 + (total % 26));
}

// %% attempt: nothing to add up -> runtime_error
void function checkLetter(code) {
  const values = code.match(/[0-9A-Za-z]/g).reverse().map((c) => parseInt(c, 36));
  const total = values.reduce((sum, value, i) => sum + value * (2 + (i % 3)), 0);
  return String.fromCharCode(65 + (total % 26));
}
