// task: passk/punch_rows
// entry point: punchRows
// tags: encoding, bits, strings
// %% prompt
/**
 * Punches a word into a paper tape for a loom and return the tape's six rows.
 *
 * Each letter, whatever its case, takes one column: 'A' has the number 1, 'Z' has 26, and everything that is
 * not an ASCII letter has 0. The upper five rows hold the binary digits of the number, the highest in the top
 * row. The sixth row is punched where the five above it have an even number of holes. A hole is 'o', no hole
 * is '.'. The empty word gives six empty rows.
 *
 * @param {string} word
 * @returns {string[]}
 * @example
 * punchRows('ab'); // ['..', '..', '..', '.o', 'o.', '..']
 * punchRows('Z '); // ['o.', 'o.', '..', 'o.', '..', '.o']
 */
function punchRows(word) {
// %% canonical solution
  const rows = ['', '', '', '', '', ''];
  for (const letter of word) {
    const number = /^[A-Za-z]$/.test(letter) ? letter.toUpperCase().charCodeAt(0) - 64 : 0;
    const holes = number.toString(2).padStart(5, '0').replace(/0/g, '.').replace(/1/g, 'o');
    const even = holes.replace(/\./g, '').length % 2 === 0;
    [...holes, even ? 'o' : '.'].forEach((hole, row) => {
      rows[row] += hole;
    });
  }
  return rows;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(punchRows('ab'), ['..', '..', '..', '.o', 'o.', '..']);
assert.deepStrictEqual(punchRows('Z '), ['o.', 'o.', '..', 'o.', '..', '.o']);
assert.deepStrictEqual(punchRows(''), ['', '', '', '', '', '']);
assert.deepStrictEqual(punchRows('A'), ['.', '.', '.', '.', 'o', '.']);
assert.deepStrictEqual(punchRows('z'), ['o', 'o', '.', 'o', '.', '.']);
assert.deepStrictEqual(punchRows('C'), ['.', '.', '.', 'o', 'o', 'o']);
assert.deepStrictEqual(punchRows('o'), ['.', 'o', 'o', 'o', 'o', 'o']);
assert.deepStrictEqual(punchRows('P'), ['o', '.', '.', '.', '.', '.']);
assert.deepStrictEqual(punchRows('@[`{'), ['....', '....', '....', '....', '....', 'oooo']);
assert.deepStrictEqual(punchRows('-7'), ['..', '..', '..', '..', '..', 'oo']);
assert.deepStrictEqual(punchRows('é'), ['.', '.', '.', '.', '.', 'o']);
assert.deepStrictEqual(punchRows('ſıß'), ['...', '...', '...', '...', '...', 'ooo']);
assert.deepStrictEqual(punchRows('LOOM'), ['....', 'oooo', 'oooo', '.oo.', '.ooo', 'ooo.']);
assert.deepStrictEqual(punchRows('Ye a'), ['o...', 'o...', '.o..', '....', 'oo.o', '.oo.']);

// %% attempt: the last row is punched where the number of holes is odd -> wrong_answer
void function punchRows(word) {
  const rows = ['', '', '', '', '', ''];
  for (const letter of word) {
    const number = /^[A-Za-z]$/.test(letter) ? letter.toUpperCase().charCodeAt(0) - 64 : 0;
    const holes = number.toString(2).padStart(5, '0').replace(/0/g, '.').replace(/1/g, 'o');
    const even = holes.replace(/\./g, '').length % 2 === 1;
    [...holes, even ? 'o' : '.'].forEach((hole, row) => {
      rows[row] += hole;
    });
  }
  return rows;
}

// %% attempt: the lowest digit at the top -> wrong_answer
void function punchRows(word) {
  const rows = ['', '', '', '', '', ''];
  for (const letter of word) {
    const number = /^[A-Za-z]$/.test(letter) ? letter.toUpperCase().charCodeAt(0) - 64 : 0;
    const holes = number.toString(2).padStart(5, '0').replace(/0/g, '.').replace(/1/g, 'o');
    const even = holes.replace(/\./g, '').length % 2 === 0;
    [...[...holes].reverse(), even ? 'o' : '.'].forEach((hole, row) => {
      rows[row] += hole;
    });
  }
  return rows;
}

// %% attempt: A has the number 0 -> wrong_answer
void function punchRows(word) {
  const rows = ['', '', '', '', '', ''];
  for (const letter of word) {
    const number = /^[A-Za-z]$/.test(letter) ? letter.toUpperCase().charCodeAt(0) - 65 : 0;
    const holes = number.toString(2).padStart(5, '0').replace(/0/g, '.').replace(/1/g, 'o');
    const even = holes.replace(/\./g, '').length % 2 === 0;
    [...holes, even ? 'o' : '.'].forEach((hole, row) => {
      rows[row] += hole;
    });
  }
  return rows;
}

// %% attempt: small letters are no letters -> wrong_answer
void function punchRows(word) {
  const rows = ['', '', '', '', '', ''];
  for (const letter of word) {
    const number = /^[A-Z]$/.test(letter) ? letter.toUpperCase().charCodeAt(0) - 64 : 0;
    const holes = number.toString(2).padStart(5, '0').replace(/0/g, '.').replace(/1/g, 'o');
    const even = holes.replace(/\./g, '').length % 2 === 0;
    [...holes, even ? 'o' : '.'].forEach((hole, row) => {
      rows[row] += hole;
    });
  }
  return rows;
}

// %% attempt: characters without a number leave no column -> wrong_answer
void function punchRows(word) {
  const rows = ['', '', '', '', '', ''];
  for (const letter of word.replace(/[^A-Za-z]/g, '')) {
    const number = /^[A-Za-z]$/.test(letter) ? letter.toUpperCase().charCodeAt(0) - 64 : 0;
    const holes = number.toString(2).padStart(5, '0').replace(/0/g, '.').replace(/1/g, 'o');
    const even = holes.replace(/\./g, '').length % 2 === 0;
    [...holes, even ? 'o' : '.'].forEach((hole, row) => {
      rows[row] += hole;
    });
  }
  return rows;
}

// %% attempt: a sixth digit has no row -> runtime_error
void function punchRows(word) {
  const rows = [[], [], [], [], [], []];
  for (const letter of word) {
    const holes = [...(letter.toUpperCase().charCodeAt(0) - 64).toString(2).padStart(5, '0')];
    holes.push(holes.filter((hole) => hole === '1').length % 2 === 0 ? '1' : '0');
    holes.forEach((hole, row) => rows[row].push(hole === '1' ? 'o' : '.'));
  }
  return rows.map((row) => row.join(''));
}

// %% equivalent mutant: six characters for each dot do not change whether the length is even
// -const even = holes.replace(/\./g, '').length % 2 === 0;
// +const even = holes.replace(/\./g, 'mutant').length % 2 === 0;
