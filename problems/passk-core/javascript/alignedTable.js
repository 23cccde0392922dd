// task: passk/aligned_table
// entry point: alignedTable
// tags: strings, formatting, grids
// %% prompt
/**
 * Lays out a table as lines of text whose columns are separated by ' | '.
 *
 * The first row has the headings. Rows may be shorter than others; the cells they lack are empty. A column is
 * numeric if its cells below the heading are all empty or numbers: digits, perhaps with a '-' before them,
 * perhaps with a dot and more digits behind. In numeric columns the numbers are written so that their dots,
 * or where they would be, stand below each other, with no more room than that takes, and all stands at the
 * right edge of the column, the heading too. In other columns everything stands at the left edge. A column is
 * as wide as its widest entry. Lines have no spaces at their end; cells have none at their ends.
 *
 * @param {string[][]} rows
 * @returns {string[]}
 * @example
 * alignedTable([['', 'm'], ['Ems', '3.25'], ['Wyk', '12']]); // ['    |     m', 'Ems |  3.25', 'Wyk | 12']
 * alignedTable([['Port', 'Time'], ['Wyk', '7:05']]); // ['Port | Time', 'Wyk  | 7:05']
 */
function alignedTable(rows) {
// %% canonical solution
  const count = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map(() => []);
  for (let i = 0; i < count; i++) {
    let [heading, ...cells] = rows.map((row) => row[i] ?? '');
    const numeric = cells.every((cell) => /^(-?[0-9]+(\.[0-9]+)?)?$/.test(cell));
    if (numeric) {
      const tail = (cell) => /(\.[0-9]+)?$/.exec(cell)[0].length;
      const longest = Math.max(...cells.map(tail));
      cells = cells.map((cell) => cell + ' '.repeat(longest - tail(cell)));
    }
    const width = Math.max(...[heading, ...cells].map((cell) => cell.length));
    [heading, ...cells].forEach((cell, row) => {
      lines[row].push(numeric ? cell.padStart(width) : cell.padEnd(width));
    });
  }
  return lines.map((line) => line.join(' | ').replace(/ +$/, ''));
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(
  alignedTable([['', 'm'], ['Ems', '3.25'], ['Wyk', '12']]),
  ['    |     m', 'Ems |  3.25', 'Wyk | 12'],
);
assert.deepStrictEqual(alignedTable([['Port', 'Time'], ['Wyk', '7:05']]), ['Port | Time', 'Wyk  | 7:05']);
assert.deepStrictEqual(alignedTable([['n'], ['9.9'], ['19'], ['-9.09']]), ['    n', ' 9.9', '19', '-9.09']);
assert.deepStrictEqual(alignedTable([['n'], ['0.5'], ['10.05']]), ['    n', ' 0.5', '10.05']);
assert.deepStrictEqual(alignedTable([]), []);
assert.deepStrictEqual(alignedTable([[]]), ['']);
assert.deepStrictEqual(alignedTable([[], []]), ['', '']);
assert.deepStrictEqual(alignedTable([['Port']]), ['Port']);
assert.deepStrictEqual(alignedTable([['12']]), ['12']);
assert.deepStrictEqual(alignedTable([['a', 'b'], [], ['c']]), ['a | b', '  |', 'c |']);
assert.deepStrictEqual(alignedTable([['a'], ['bcd', 'e']]), ['a   |', 'bcd | e']);
assert.deepStrictEqual(alignedTable([['n'], ['1'], ['12'], ['123']]), ['  n', '  1', ' 12', '123']);
assert.deepStrictEqual(alignedTable([['n'], ['1.5'], ['12'], ['-3.25']]), ['    n', ' 1.5', '12', '-3.25']);
assert.deepStrictEqual(alignedTable([['n'], ['1.5'], ['2.5']]), ['  n', '1.5', '2.5']);
assert.deepStrictEqual(alignedTable([['number'], ['1.5'], ['22']]), ['number', '   1.5', '  22']);
assert.deepStrictEqual(alignedTable([['n'], ['10'], [''], ['5']]), [' n', '10', '', ' 5']);
assert.deepStrictEqual(alignedTable([['n'], [''], ['']]), ['n', '', '']);
assert.deepStrictEqual(alignedTable([['n'], ['10'], ['x']]), ['n', '10', 'x']);
assert.deepStrictEqual(alignedTable([['n'], ['1.'], ['.5'], ['200']]), ['n', '1.', '.5', '200']);
assert.deepStrictEqual(alignedTable([['n'], ['--1'], ['200']]), ['n', '--1', '200']);
assert.deepStrictEqual(alignedTable([['n'], ['+1'], ['200']]), ['n', '+1', '200']);
assert.deepStrictEqual(alignedTable([['n', 'm'], ['1', 'a'], ['22', 'bb']]), [' n | m', ' 1 | a', '22 | bb']);
assert.deepStrictEqual(
  alignedTable([['n', 'm'], ['1.25', '4'], ['22', '5']]),
  ['    n | m', ' 1.25 | 4', '22    | 5'],
);
assert.deepStrictEqual(
  alignedTable([['Port', 'Low', 'High'], ['Wyk', '-0.3', '2.75'], ['Oban', '', '10']]),
  ['Port |  Low |  High', 'Wyk  | -0.3 |  2.75', 'Oban |      | 10'],
);
assert.deepStrictEqual(alignedTable([['n', 'm'], ['a.5', 'x'], ['bcd', 'y']]), ['n   | m', 'a.5 | x', 'bcd | y']);

// %% attempt: numbers stand at the right edge as they are -> wrong_answer
void function alignedTable(rows) {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map(() => []);
  for (let i = 0; i < count; i++) {
    let [heading, ...cells] = rows.map((row) => row[i] ?? '');
    const numeric = cells.every((cell) => /^(-?[0-9]+(\.[0-9]+)?)?$/.test(cell));
    const width = Math.max(...[heading, ...cells].map((cell) => cell.length));
    [heading, ...cells].forEach((cell, row) => {
      lines[row].push(numeric ? cell.padStart(width) : cell.padEnd(width));
    });
  }
  return lines.map((line) => line.join(' | ').replace(/ +$/, ''));
}

// %% attempt: the heading must be a number too -> wrong_answer
void function alignedTable(rows) {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map(() => []);
  for (let i = 0; i < count; i++) {
    let [heading, ...cells] = rows.map((row) => row[i] ?? '');
    const numeric = /^[0-9]+$/.test(heading) && cells.every((cell) => /^(-?[0-9]+(\.[0-9]+)?)?$/.test(cell));
    if (numeric) {
      const tail = (cell) => /(\.[0-9]+)?$/.exec(cell)[0].length;
      const longest = Math.max(...cells.map(tail));
      cells = cells.map((cell) => cell + ' '.repeat(longest - tail(cell)));
    }
    const width = Math.max(...[heading, ...cells].map((cell) => cell.length));
    [heading, ...cells].forEach((cell, row) => {
      lines[row].push(numeric ? cell.padStart(width) : cell.padEnd(width));
    });
  }
  return lines.map((line) => line.join(' | ').replace(/ +$/, ''));
}

// %% attempt: an empty cell is no number -> wrong_answer
void function alignedTable(rows) {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map(() => []);
  for (let i = 0; i < count; i++) {
    let [heading, ...cells] = rows.map((row) => row[i] ?? '');
    const numeric = cells.every((cell) => /^-?[0-9]+(\.[0-9]+)?$/.test(cell));
    if (numeric) {
      const tail = (cell) => /(\.[0-9]+)?$/.exec(cell)[0].length;
      const longest = Math.max(...cells.map(tail));
      cells = cells.map((cell) => cell + ' '.repeat(longest - tail(cell)));
    }
    const width = Math.max(...[heading, ...cells].map((cell) => cell.length));
    [heading, ...cells].forEach((cell, row) => {
      lines[row].push(numeric ? cell.padStart(width) : cell.padEnd(width));
    });
  }
  return lines.map((line) => line.join(' | ').replace(/ +$/, ''));
}

// %% attempt: one number makes a column numeric -> wrong_answer
void function alignedTable(rows) {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map(() => []);
  for (let i = 0; i < count; i++) {
    let [heading, ...cells] = rows.map((row) => row[i] ?? '');
    const numeric = cells.some((cell) => /^-?[0-9]+(\.[0-9]+)?$/.test(cell));
    if (numeric) {
      const tail = (cell) => /(\.[0-9]+)?$/.exec(cell)[0].length;
      const longest = Math.max(...cells.map(tail));
      cells = cells.map((cell) => cell + ' '.repeat(longest - tail(cell)));
    }
    const width = Math.max(...[heading, ...cells].map((cell) => cell.length));
    [heading, ...cells].forEach((cell, row) => {
      lines[row].push(numeric ? cell.padStart(width) : cell.padEnd(width));
    });
  }
  return lines.map((line) => line.join(' | ').replace(/ +$/, ''));
}

// %% attempt: the first row has all columns -> wrong_answer
void function alignedTable(rows) {
  const count = rows[0]?.length ?? 0;
  const lines = rows.map(() => []);
  for (let i = 0; i < count; i++) {
    let [heading, ...cells] = rows.map((row) => row[i] ?? '');
    const numeric = cells.every((cell) => /^(-?[0-9]+(\.[0-9]+)?)?$/.test(cell));
    if (numeric) {
      const tail = (cell) => /(\.[0-9]+)?$/.exec(cell)[0].length;
      const longest = Math.max(...cells.map(tail));
      cells = cells.map((cell) => cell + ' '.repeat(longest - tail(cell)));
    }
    const width = Math.max(...[heading, ...cells].map((cell) => cell.length));
    [heading, ...cells].forEach((cell, row) => {
      lines[row].push(numeric ? cell.padStart(width) : cell.padEnd(width));
    });
  }
  return lines.map((line) => line.join(' | ').replace(/ +$/, ''));
}

// %% attempt: lines keep their spaces at the end -> wrong_answer
void function alignedTable(rows) {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map(() => []);
  for (let i = 0; i < count; i++) {
    let [heading, ...cells] = rows.map((row) => row[i] ?? '');
    const numeric = cells.every((cell) => /^(-?[0-9]+(\.[0-9]+)?)?$/.test(cell));
    if (numeric) {
      const tail = (cell) => /(\.[0-9]+)?$/.exec(cell)[0].length;
      const longest = Math.max(...cells.map(tail));
      cells = cells.map((cell) => cell + ' '.repeat(longest - tail(cell)));
    }
    const width = Math.max(...[heading, ...cells].map((cell) => cell.length));
    [heading, ...cells].forEach((cell, row) => {
      lines[row].push(numeric ? cell.padStart(width) : cell.padEnd(width));
    });
  }
  return lines.map((line) => line.join(' | '));
}
