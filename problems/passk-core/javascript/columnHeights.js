// task: passk/column_heights
// entry point: columnHeights
// tags: lists, grids
// %% prompt
/**
 * Measures the towers of bricks in a picture, given from its top row to its bottom row, and returns their
 * heights.
 *
 * In a row "#" is a brick and any other character is air; a row may be shorter than others, which is air as
 * well. A tower stands in a column and is as high as there are bricks on each other from the bottom row
 * upwards: bricks with air below them are clouds and do not count. There are as many towers, some of height
 * 0, as the longest row has characters.
 *
 * @param {string[]} rows
 * @returns {number[]}
 * @example
 * columnHeights(['#', '# #', '###']); // [3, 1, 2]
 * columnHeights(['##', '# ']); // [2, 0]
 */
function columnHeights(rows) {
// %% canonical solution
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const clear = rows.findLastIndex((row) => row[column] !== '#');
    return rows.length - 1 - clear;
  });
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(columnHeights(['#', '# #', '###']), [3, 1, 2]);
assert.deepStrictEqual(columnHeights(['##', '# ']), [2, 0]);
assert.deepStrictEqual(columnHeights([]), []);
assert.deepStrictEqual(columnHeights(['']), []);
assert.deepStrictEqual(columnHeights(['#']), [1]);
assert.deepStrictEqual(columnHeights(['.']), [0]);
assert.deepStrictEqual(columnHeights(['#', '']), [0]);
assert.deepStrictEqual(columnHeights(['#', '.', '#']), [1]);
assert.deepStrictEqual(columnHeights(['', '#']), [1]);
assert.deepStrictEqual(columnHeights(['##', '##', '##']), [3, 3]);
assert.deepStrictEqual(columnHeights(['.#', '##', '.#', '##']), [1, 4]);
assert.deepStrictEqual(columnHeights(['####', '#']), [2, 0, 0, 0]);
assert.deepStrictEqual(columnHeights(['#x#', '###', 'x##']), [0, 2, 3]);

// %% attempt: clouds count -> wrong_answer
void function columnHeights(rows) {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.filter((row) => row[column] === '#').length);
}

// %% attempt: looks at as many columns as the bottom row has -> wrong_answer
void function columnHeights(rows) {
  const width = rows.at(-1)?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    let height = 0;
    while (rows.at(-1 - height)?.[column] === '#' && height < rows.length) height++;
    return height;
  });
}

// %% attempt: the first row is the bottom one -> wrong_answer
void function columnHeights(rows) {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    let height = 0;
    while (rows[height]?.[column] === '#') height++;
    return height;
  });
}

// %% attempt: short rows are an error -> runtime_error
void function columnHeights(rows) {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    let height = 0;
    for (const row of [...rows].reverse()) {
      if (column >= row.length) throw new RangeError('no such column');
      if (row[column] !== '#') break;
      height++;
    }
    return height;
  });
}
