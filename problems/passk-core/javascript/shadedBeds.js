// task: passk/shaded_beds
// entry point: shadedBeds
// tags: geometry, grids, counting
// %% prompt
/**
 * Counts the beds of a garden that lie in the shade.
 *
 * In the plan a '0' is a bed and any other digit the height of a wall. The sun stands at the left: a wall of
 * height h shades the next h cells to its right in its row, whatever else stands there. Rows may differ in
 * length.
 *
 * @param {string[]} rows
 * @returns {number}
 * @example
 * shadedBeds(['020010', '300000']); // 6
 * shadedBeds(['310000']); // 2
 */
function shadedBeds(rows) {
// %% canonical solution
  let beds = 0;
  for (const row of rows) {
    const cells = [...row].map(Number);
    beds += cells.filter((bed, x) => bed === 0 && cells.some((wall, i) => i < x && i + wall >= x)).length;
  }
  return beds;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(shadedBeds(['020010', '300000']), 6);
assert.strictEqual(shadedBeds(['310000']), 2);
assert.strictEqual(shadedBeds([]), 0);
assert.strictEqual(shadedBeds(['']), 0);
assert.strictEqual(shadedBeds(['0']), 0);
assert.strictEqual(shadedBeds(['000']), 0);
assert.strictEqual(shadedBeds(['01']), 0);
assert.strictEqual(shadedBeds(['10']), 1);
assert.strictEqual(shadedBeds(['100']), 1);
assert.strictEqual(shadedBeds(['0900']), 2);
assert.strictEqual(shadedBeds(['3100200']), 4);
assert.strictEqual(shadedBeds(['1300000']), 3);
assert.strictEqual(shadedBeds(['002', '000']), 0);
assert.strictEqual(shadedBeds(['9', '', '000']), 0);
assert.strictEqual(shadedBeds(['10101010']), 4);
assert.strictEqual(shadedBeds(['30020000', '00']), 4);
assert.strictEqual(shadedBeds(['90000000000']), 9);
assert.strictEqual(shadedBeds(['2110000', '0003', '50']), 2);
assert.strictEqual(shadedBeds(['41000000']), 3);

// %% attempt: a new wall ends the shade of a higher one -> wrong_answer
void function shadedBeds(rows) {
  let beds = 0;
  for (const row of rows) {
    let shade = 0;
    for (const cell of row) {
      if (cell === '0' && shade > 0) beds++;
      shade = cell === '0' ? shade - 1 : Number(cell);
    }
  }
  return beds;
}

// %% attempt: shade goes on in the next row -> wrong_answer
void function shadedBeds(rows) {
  let beds = 0;
  let shade = 0;
  for (const cell of rows.join('')) {
    if (cell === '0' && shade > 0) beds++;
    shade = Math.max(shade - 1, Number(cell));
  }
  return beds;
}

// %% attempt: counts walls in the shade -> wrong_answer
void function shadedBeds(rows) {
  let cells = 0;
  for (const row of rows) {
    let shade = 0;
    for (const cell of row) {
      if (shade > 0) cells++;
      shade = Math.max(shade - 1, Number(cell));
    }
  }
  return cells;
}

// %% attempt: the last cell of a shade is in the sun -> wrong_answer
void function shadedBeds(rows) {
  let beds = 0;
  for (const row of rows) {
    let shade = 0;
    for (const cell of row) {
      shade = Math.max(shade - 1, Number(cell));
      if (cell === '0' && shade > 0) beds++;
    }
  }
  return beds;
}

// %% attempt: the heights of walls add up -> wrong_answer
void function shadedBeds(rows) {
  let beds = 0;
  for (const row of rows) {
    let shade = 0;
    for (const cell of row) {
      if (cell === '0' && shade > 0) beds++;
      shade = Math.max(shade - 1, 0) + Number(cell);
    }
  }
  return beds;
}

// %% attempt: all rows are as long as the first -> runtime_error
void function shadedBeds(rows) {
  const plan = Array.from(rows[0], (_, x) => rows.map((row) => row[x]));
  return rows.reduce((beds, row, y) => {
    const shaded = (x) => plan.some((cells, i) => i < x && i + Number(cells[y]) >= x);
    return beds + [...row].filter((cell, x) => cell === '0' && shaded(x)).length;
  }, 0);
}
