// task: passk/knit_rows
// entry point: knitRows
// tags: strings, patterns
// %% prompt
/**
 * Writes out the rows of a flat knitting, each in the direction in which it is worked.
 *
 * `row` describes the first row with 'k' and 'p' only. The work is turned after every row: the next row
 * is worked from the other end and from the other side, so that it is the row before it reversed, with
 * every 'k' and 'p' exchanged. Returns the first `rows` rows; none if `rows` is not positive.
 *
 * @param {string} row
 * @param {number} rows
 * @returns {string[]}
 * @example
 * knitRows('kkp', 3); // ['kkp', 'kpp', 'kkp']
 * knitRows('kp', 0); // []
 */
function knitRows(row, rows) {
// %% canonical solution
  const turned = [...row].reverse().map((stitch) => (stitch === 'k' ? 'p' : 'k')).join('');
  return Array.from({ length: Math.max(0, rows) }, (_, i) => (i % 2 === 0 ? row : turned));
}

// %% test
const assert = require('node:assert');

const long = 'kkp'.repeat(50);

assert.deepStrictEqual(knitRows('kkp', 3), ['kkp', 'kpp', 'kkp']);
assert.deepStrictEqual(knitRows('kp', 0), []);
assert.deepStrictEqual(knitRows('kp', -2), []);
assert.deepStrictEqual(knitRows('k', 2), ['k', 'p']);
assert.deepStrictEqual(knitRows('', 2), ['', '']);
assert.deepStrictEqual(knitRows('kp', 2), ['kp', 'kp']);
assert.deepStrictEqual(knitRows('kkkp', 4), ['kkkp', 'kppp', 'kkkp', 'kppp']);
assert.deepStrictEqual(knitRows('ppkkk', 1), ['ppkkk']);
assert.deepStrictEqual(knitRows('pkkpk', 2), ['pkkpk', 'pkppk']);
assert.deepStrictEqual(knitRows(long, 101).slice(98), [long, 'kpp'.repeat(50), long]);
assert.strictEqual(knitRows(long, 101).length, 101);

// %% attempt: replaces the first stitch only -> wrong_answer
void function knitRows(row, rows) {
  const turned = row.split('').reverse().join('').replace('k', 'x').replace('p', 'k').replace('x', 'p');
  const result = [];
  for (let i = 0; i < rows; i++) result.push(i % 2 ? turned : row);
  return result;
}

// %% attempt: the second replacement undoes the first -> wrong_answer
void function knitRows(row, rows) {
  const turned = row.split('').reverse().join('').replace(/k/g, 'p').replace(/p/g, 'k');
  const result = [];
  for (let i = 0; i < rows; i++) result.push(i % 2 ? turned : row);
  return result;
}

// %% attempt: a list of negative length -> runtime_error
void function knitRows(row, rows) {
  const turned = [...row].reverse().map((stitch) => (stitch === 'k' ? 'p' : 'k')).join('');
  return new Array(rows).fill(row).map((_, i) => (i % 2 ? turned : row));
}

// %% attempt: a text has no reverse -> runtime_error
void function knitRows(row, rows) {
  const turned = row.reverse().map((stitch) => (stitch === 'k' ? 'p' : 'k')).join('');
  return Array.from({ length: Math.max(0, rows) }, (_, i) => (i % 2 === 0 ? row : turned));
}

// %% attempt: counts down past zero -> timeout
void function knitRows(row, rows) {
  const turned = [...row].reverse().map((stitch) => (stitch === 'k' ? 'p' : 'k')).join('');
  let result = [];
  for (let left = rows; left !== 0; left--) result = [...result, result.length % 2 ? turned : row].slice(-1000);
  return result;
}
