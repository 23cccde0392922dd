// task: passk/snail_trails
// entry point: snailTrails
// tags: games, grids, simulation
// %% prompt
/**
 * Lets two snails creep over a square board and counts the fields that each has slimed.
 *
 * The first starts top left, the other bottom right; they move in turn: 'U', 'D', 'L' or 'R'. A snail
 * creeps one field, and one more whenever it comes to old slime of its own, but never off the board or onto
 * the other's slime. It slimes every field that it is on. `size` is at least 2.
 *
 * @example
 * snailTrails(3, 'RURUL'); // [3, 2]
 * snailTrails(2, 'RLDDLU'); // [2, 2]
 */
function snailTrails(size: number, moves: string): number[] {
// %% canonical solution
  const ways: Record<string, number[]> = { U: [-1, 0], D: [1, 0], L: [0, -1], R: [0, 1] };
  const fields = Array.from({ length: size }, () => new Array(size).fill(null));
  const snails = [
    { slime: 'first', row: 0, column: 0 },
    { slime: 'second', row: size - 1, column: size - 1 },
  ];
  for (const { slime, row, column } of snails) fields[row][column] = slime;
  for (const move of moves) {
    const [snail, other] = snails;
    const [down, right] = ways[move];
    for (;;) {
      const ahead = fields[snail.row + down]?.[snail.column + right];
      if (ahead === undefined || ahead === other.slime) break;
      snail.row += down;
      snail.column += right;
      fields[snail.row][snail.column] = snail.slime;
      if (ahead !== snail.slime) break;
    }
    snails.reverse();
  }
  return ['first', 'second'].map((slime) => fields.flat().filter((field) => field === slime).length);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(snailTrails(3, 'RURUL'), [3, 2]);
assert.deepStrictEqual(snailTrails(2, 'RLDDLU'), [2, 2]);
assert.deepStrictEqual(snailTrails(2, ''), [1, 1]);
assert.deepStrictEqual(snailTrails(2, 'R'), [2, 1]);
assert.deepStrictEqual(snailTrails(2, 'U'), [1, 1]);
assert.deepStrictEqual(snailTrails(2, 'DU'), [2, 2]);
assert.deepStrictEqual(snailTrails(2, 'DL'), [2, 1]);
assert.deepStrictEqual(snailTrails(2, 'UUD'), [2, 2]);
assert.deepStrictEqual(snailTrails(3, 'RLRLLRDU'), [4, 4]);
assert.deepStrictEqual(snailTrails(4, 'RLRLRLLRD'), [5, 4]);
assert.deepStrictEqual(snailTrails(4, 'DUDUUDRLUDR'), [5, 4]);
assert.deepStrictEqual(snailTrails(4, 'RURUDURULURRDRUL'), [6, 4]);
assert.deepStrictEqual(snailTrails(5, 'RLRLDUDULURDLLUURDDRLL'), [10, 7]);
assert.deepStrictEqual(snailTrails(5, 'RLDURLDURLDURLDUULDRULDR'), [10, 8]);
assert.deepStrictEqual(snailTrails(3, 'RRDDRRDDLLUULLUU'), [5, 3]);
assert.deepStrictEqual(snailTrails(6, 'RURDRLRDDUULLRRDRLDUDLURLRDULDRU'), [11, 10]);

// %% attempt: a snail does not creep on over its own slime -> wrong_answer
void function snailTrails(size: number, moves: string): number[] {
  const ways: Record<string, number[]> = { U: [-1, 0], D: [1, 0], L: [0, -1], R: [0, 1] };
  const fields = Array.from({ length: size }, () => new Array(size).fill(null));
  const snails = [
    { slime: 'first', row: 0, column: 0 },
    { slime: 'second', row: size - 1, column: size - 1 },
  ];
  for (const { slime, row, column } of snails) fields[row][column] = slime;
  for (const move of moves) {
    const [snail, other] = snails;
    const [down, right] = ways[move];
    for (;;) {
      const ahead = fields[snail.row + down]?.[snail.column + right];
      if (ahead === undefined || ahead === other.slime) break;
      snail.row += down;
      snail.column += right;
      fields[snail.row][snail.column] = snail.slime;
      break;
    }
    snails.reverse();
  }
  return ['first', 'second'].map((slime) => fields.flat().filter((field) => field === slime).length);
}

// %% attempt: a snail creeps to the edge in every move -> wrong_answer
void function snailTrails(size: number, moves: string): number[] {
  const ways: Record<string, number[]> = { U: [-1, 0], D: [1, 0], L: [0, -1], R: [0, 1] };
  const fields = Array.from({ length: size }, () => new Array(size).fill(null));
  const snails = [
    { slime: 'first', row: 0, column: 0 },
    { slime: 'second', row: size - 1, column: size - 1 },
  ];
  for (const { slime, row, column } of snails) fields[row][column] = slime;
  for (const move of moves) {
    const [snail, other] = snails;
    const [down, right] = ways[move];
    for (;;) {
      const ahead = fields[snail.row + down]?.[snail.column + right];
      if (ahead === undefined || ahead === other.slime) break;
      snail.row += down;
      snail.column += right;
      fields[snail.row][snail.column] = snail.slime;
    }
    snails.reverse();
  }
  return ['first', 'second'].map((slime) => fields.flat().filter((field) => field === slime).length);
}

// %% attempt: the slime of the other is no hindrance -> wrong_answer
void function snailTrails(size: number, moves: string): number[] {
  const ways: Record<string, number[]> = { U: [-1, 0], D: [1, 0], L: [0, -1], R: [0, 1] };
  const fields = Array.from({ length: size }, () => new Array(size).fill(null));
  const snails = [
    { slime: 'first', row: 0, column: 0 },
    { slime: 'second', row: size - 1, column: size - 1 },
  ];
  for (const { slime, row, column } of snails) fields[row][column] = slime;
  for (const move of moves) {
    const [snail, other] = snails;
    const [down, right] = ways[move];
    for (;;) {
      const ahead = fields[snail.row + down]?.[snail.column + right];
      if (ahead === undefined) break;
      snail.row += down;
      snail.column += right;
      fields[snail.row][snail.column] = snail.slime;
      if (ahead !== snail.slime) break;
    }
    snails.reverse();
  }
  return ['first', 'second'].map((slime) => fields.flat().filter((field) => field === slime).length);
}

// %% attempt: a snail stops on the last field of its slime -> wrong_answer
void function snailTrails(size: number, moves: string): number[] {
  const ways: Record<string, number[]> = { U: [-1, 0], D: [1, 0], L: [0, -1], R: [0, 1] };
  const fields = Array.from({ length: size }, () => new Array(size).fill(null));
  const snails = [
    { slime: 'first', row: 0, column: 0 },
    { slime: 'second', row: size - 1, column: size - 1 },
  ];
  for (const { slime, row, column } of snails) fields[row][column] = slime;
  for (const move of moves) {
    const [snail, other] = snails;
    const [down, right] = ways[move];
    for (let first = true; ; first = false) {
      const ahead = fields[snail.row + down]?.[snail.column + right];
      if (ahead === undefined || ahead === other.slime || (!first && ahead === null)) break;
      snail.row += down;
      snail.column += right;
      fields[snail.row][snail.column] = snail.slime;
      if (ahead !== snail.slime) break;
    }
    snails.reverse();
  }
  return ['first', 'second'].map((slime) => fields.flat().filter((field) => field === slime).length);
}

// %% attempt: the corners where they start are clean -> wrong_answer
void function snailTrails(size: number, moves: string): number[] {
  const ways: Record<string, number[]> = { U: [-1, 0], D: [1, 0], L: [0, -1], R: [0, 1] };
  const fields = Array.from({ length: size }, () => new Array(size).fill(null));
  const snails = [
    { slime: 'first', row: 0, column: 0 },
    { slime: 'second', row: size - 1, column: size - 1 },
  ];
  for (const move of moves) {
    const [snail, other] = snails;
    const [down, right] = ways[move];
    for (;;) {
      const ahead = fields[snail.row + down]?.[snail.column + right];
      if (ahead === undefined || ahead === other.slime) break;
      snail.row += down;
      snail.column += right;
      fields[snail.row][snail.column] = snail.slime;
      if (ahead !== snail.slime) break;
    }
    snails.reverse();
  }
  return ['first', 'second'].map((slime) => fields.flat().filter((field) => field === slime).length);
}

// %% attempt: the board has no edge -> runtime_error
void function snailTrails(size: number, moves: string): number[] {
  const ways: Record<string, number[]> = { U: [-1, 0], D: [1, 0], L: [0, -1], R: [0, 1] };
  const fields = Array.from({ length: size }, () => new Array(size).fill(null));
  const snails = [
    { slime: 'first', row: 0, column: 0 },
    { slime: 'second', row: size - 1, column: size - 1 },
  ];
  for (const { slime, row, column } of snails) fields[row][column] = slime;
  for (const move of moves) {
    const [snail, other] = snails;
    const [down, right] = ways[move];
    for (;;) {
      const ahead = fields[snail.row + down][snail.column + right];
      if (ahead === undefined || ahead === other.slime) break;
      snail.row += down;
      snail.column += right;
      fields[snail.row][snail.column] = snail.slime;
      if (ahead !== snail.slime) break;
    }
    snails.reverse();
  }
  return ['first', 'second'].map((slime) => fields.flat().filter((field) => field === slime).length);
}
