// task: passk/wet_tiles
// entry point: wetTiles
// tags: geometry, grids
// %% prompt
/**
 * Counts the tiles of a terrace that a sprinkler wets.
 *
 * The terrace is `width` tiles wide and `height` tiles high; its columns and rows count from 0. The sprinkler
 * stands at (column, row), maybe beside the terrace, and wets each tile whose column and whose row both
 * differ from its own by at most `reach`.
 *
 * @example
 * wetTiles(6, 4, 1, 1, 1); // 9
 * wetTiles(6, 4, 5, 1, 2); // 12
 */
function wetTiles(width: number, height: number, column: number, row: number, reach: number): number {
// %% canonical solution
  const wet = (size: number, place: number) => {
    const last = Math.min(place + reach, size - 1);
    return Math.max(0, last - Math.max(place - reach, 0) + 1);
  };
  return wet(width, column) * wet(height, row);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(wetTiles(6, 4, 1, 1, 1), 9);
assert.strictEqual(wetTiles(6, 4, 5, 1, 2), 12);
assert.strictEqual(wetTiles(6, 4, 0, 0, 0), 1);
assert.strictEqual(wetTiles(6, 4, 2, 1, 9), 24);
assert.strictEqual(wetTiles(6, 4, -1, 2, 1), 3);
assert.strictEqual(wetTiles(6, 4, -2, 2, 1), 0);
assert.strictEqual(wetTiles(6, 4, 6, 4, 1), 1);
assert.strictEqual(wetTiles(6, 4, 7, 2, 1), 0);
assert.strictEqual(wetTiles(6, 4, 7, 6, 1), 0);
assert.strictEqual(wetTiles(6, 4, -3, -3, 1), 0);
assert.strictEqual(wetTiles(6, 4, -3, 2, 20), 24);
assert.strictEqual(wetTiles(6, 4, 3, -2, 3), 12);
assert.strictEqual(wetTiles(0, 4, 0, 0, 3), 0);
assert.strictEqual(wetTiles(1, 1, 0, 0, 0), 1);
assert.strictEqual(wetTiles(1, 1, 0, 1, 0), 0);
assert.strictEqual(wetTiles(6, 4, 3, 9, 2), 0);
assert.strictEqual(wetTiles(1000000, 1000000, 500000, 0, 1000), 2003001);

// %% attempt: wets tiles beside the terrace -> wrong_answer
void function wetTiles(width: number, height: number, column: number, row: number, reach: number): number {
  return (2 * reach + 1) ** 2;
}

// %% attempt: forgets the edges at the left and at the top -> wrong_answer
void function wetTiles(width: number, height: number, column: number, row: number, reach: number): number {
  const wet = (size: number, place: number) => Math.max(0, Math.min(place + reach + 1, size) - place + reach);
  return wet(width, column) * wet(height, row);
}

// %% attempt: two negative numbers of tiles make a positive one -> wrong_answer
void function wetTiles(width: number, height: number, column: number, row: number, reach: number): number {
  const wet = (size: number, place: number) => Math.min(place + reach + 1, size) - Math.max(place - reach, 0);
  return Math.max(0, wet(width, column) * wet(height, row));
}

// %% attempt: the tiles at full reach stay dry -> wrong_answer
void function wetTiles(width: number, height: number, column: number, row: number, reach: number): number {
  const wet = (size: number, place: number) =>
    Math.max(0, Math.min(place + reach, size) - Math.max(place - reach, 0));
  return wet(width, column) * wet(height, row);
}

// %% attempt: adds the differences -> wrong_answer
void function wetTiles(width: number, height: number, column: number, row: number, reach: number): number {
  let wet = 0;
  for (let y = Math.max(row - reach, 0); y < Math.min(row + reach + 1, height); y++) {
    const side = reach - Math.abs(y - row);
    wet += Math.max(0, Math.min(column + side + 1, width) - Math.max(column - side, 0));
  }
  return wet;
}

// %% attempt: marks tiles that are not there -> runtime_error
void function wetTiles(width: number, height: number, column: number, row: number, reach: number): number {
  const tiles = Array.from({ length: height }, () => Array.from({ length: width }, () => 0));
  for (let y = row - reach; y <= row + reach; y++) {
    for (let x = column - reach; x <= column + reach; x++) tiles[y][x] = 1;
  }
  return tiles.flat().filter((wet) => wet === 1).length;
}
