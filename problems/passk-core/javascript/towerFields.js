// task: passk/tower_fields
// entry point: towerFields
// tags: games, grids, counting
// %% prompt
/**
 * Counts the empty fields, '.', that each of two players holds on a rectangular board.
 *
 * Small letters are towers of the first player, capital letters of the second. 'a' and 'A' see one field to
 * the left, right, up and down, 'b' and 'B' two, and so on, but not past another tower. An empty field is
 * held by whoever has more towers that see it.
 *
 * @param {string[]} board
 * @returns {number[]}
 * @example
 * towerFields(['a..B']); // [0, 1]
 * towerFields(['c.C', '...']); // [1, 1]
 */
function towerFields(board) {
// %% canonical solution
  const ways = [[0, 1], [1, 0], [0, -1], [-1, 0]];
  const held = [0, 0];
  for (const [row, line] of board.entries()) {
    for (const [column, sign] of [...line].entries()) {
      if (sign !== '.') continue;
      let lead = 0;
      for (const [down, right] of ways) {
        let [y, x, far] = [row + down, column + right, 1];
        while (board[y]?.[x] === '.') [y, x, far] = [y + down, x + right, far + 1];
        const tower = board[y]?.[x];
        if (tower === undefined || tower.toLowerCase().charCodeAt(0) - 96 < far) continue;
        lead += tower > 'Z' ? 1 : -1;
      }
      if (lead > 0) held[0]++;
      if (lead < 0) held[1]++;
    }
  }
  return held;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(towerFields(['a..B']), [0, 1]);
assert.deepStrictEqual(towerFields(['c.C', '...']), [1, 1]);
assert.deepStrictEqual(towerFields([]), [0, 0]);
assert.deepStrictEqual(towerFields(['.']), [0, 0]);
assert.deepStrictEqual(towerFields(['a']), [0, 0]);
assert.deepStrictEqual(towerFields(['a.']), [1, 0]);
assert.deepStrictEqual(towerFields(['.A']), [0, 1]);
assert.deepStrictEqual(towerFields(['a.A']), [0, 0]);
assert.deepStrictEqual(towerFields(['a.b']), [1, 0]);
assert.deepStrictEqual(towerFields(['bA..']), [0, 1]);
assert.deepStrictEqual(towerFields(['c...']), [3, 0]);
assert.deepStrictEqual(towerFields(['d..']), [2, 0]);
assert.deepStrictEqual(towerFields(['...', '.a.', '...']), [4, 0]);
assert.deepStrictEqual(towerFields(['.....', '.....', '..B..', '.....', '.....']), [0, 8]);
assert.deepStrictEqual(towerFields(['c...D']), [0, 0]);
assert.deepStrictEqual(towerFields(['z.', '.Z']), [0, 0]);
assert.deepStrictEqual(towerFields(['b..', '..B', 'A..']), [1, 4]);
assert.deepStrictEqual(towerFields(['..a..', '.B.c.', 'A....', '...Dd']), [5, 5]);
assert.deepStrictEqual(towerFields(['e....', 'E....', '..a..', '....F']), [5, 8]);
assert.deepStrictEqual(towerFields(['.b.B.b.', 'a.....A', '.C.d...']), [4, 0]);

// %% attempt: towers do not stand in the way -> wrong_answer
void function towerFields(board) {
  const ways = [[0, 1], [1, 0], [0, -1], [-1, 0]];
  const held = [0, 0];
  for (const [row, line] of board.entries()) {
    for (const [column, sign] of [...line].entries()) {
      if (sign !== '.') continue;
      let lead = 0;
      for (const [down, right] of ways) {
        for (let far = 1; ; far++) {
          const tower = board[row + far * down]?.[column + far * right];
          if (tower === undefined) break;
          if (tower === '.' || tower.toLowerCase().charCodeAt(0) - 96 < far) continue;
          lead += tower > 'Z' ? 1 : -1;
        }
      }
      if (lead > 0) held[0]++;
      if (lead < 0) held[1]++;
    }
  }
  return held;
}

// %% attempt: an a sees nothing -> wrong_answer
void function towerFields(board) {
  const ways = [[0, 1], [1, 0], [0, -1], [-1, 0]];
  const held = [0, 0];
  for (const [row, line] of board.entries()) {
    for (const [column, sign] of [...line].entries()) {
      if (sign !== '.') continue;
      let lead = 0;
      for (const [down, right] of ways) {
        let [y, x, far] = [row + down, column + right, 1];
        while (board[y]?.[x] === '.') [y, x, far] = [y + down, x + right, far + 1];
        const tower = board[y]?.[x];
        if (tower === undefined || tower.toLowerCase().charCodeAt(0) - 97 < far) continue;
        lead += tower > 'Z' ? 1 : -1;
      }
      if (lead > 0) held[0]++;
      if (lead < 0) held[1]++;
    }
  }
  return held;
}

// %% attempt: towers see to the edge -> wrong_answer
void function towerFields(board) {
  const ways = [[0, 1], [1, 0], [0, -1], [-1, 0]];
  const held = [0, 0];
  for (const [row, line] of board.entries()) {
    for (const [column, sign] of [...line].entries()) {
      if (sign !== '.') continue;
      let lead = 0;
      for (const [down, right] of ways) {
        let [y, x, far] = [row + down, column + right, 1];
        while (board[y]?.[x] === '.') [y, x, far] = [y + down, x + right, far + 1];
        const tower = board[y]?.[x];
        if (tower === undefined) continue;
        lead += tower > 'Z' ? 1 : -1;
      }
      if (lead > 0) held[0]++;
      if (lead < 0) held[1]++;
    }
  }
  return held;
}

// %% attempt: fields in dispute are the first player’s -> wrong_answer
void function towerFields(board) {
  const ways = [[0, 1], [1, 0], [0, -1], [-1, 0]];
  const held = [0, 0];
  for (const [row, line] of board.entries()) {
    for (const [column, sign] of [...line].entries()) {
      if (sign !== '.') continue;
      let lead = 0;
      for (const [down, right] of ways) {
        let [y, x, far] = [row + down, column + right, 1];
        while (board[y]?.[x] === '.') [y, x, far] = [y + down, x + right, far + 1];
        const tower = board[y]?.[x];
        if (tower === undefined || tower.toLowerCase().charCodeAt(0) - 96 < far) continue;
        lead += tower > 'Z' ? 1 : -1;
      }
      if (lead >= 0) held[0]++;
      if (lead < 0) held[1]++;
    }
  }
  return held;
}

// %% attempt: towers see across corners, too -> wrong_answer
void function towerFields(board) {
  const ways = [[0, 1], [1, 0], [0, -1], [-1, 0], [1, 1], [1, -1], [-1, 1], [-1, -1]];
  const held = [0, 0];
  for (const [row, line] of board.entries()) {
    for (const [column, sign] of [...line].entries()) {
      if (sign !== '.') continue;
      let lead = 0;
      for (const [down, right] of ways) {
        let [y, x, far] = [row + down, column + right, 1];
        while (board[y]?.[x] === '.') [y, x, far] = [y + down, x + right, far + 1];
        const tower = board[y]?.[x];
        if (tower === undefined || tower.toLowerCase().charCodeAt(0) - 96 < far) continue;
        lead += tower > 'Z' ? 1 : -1;
      }
      if (lead > 0) held[0]++;
      if (lead < 0) held[1]++;
    }
  }
  return held;
}

// %% attempt: looks beyond the edge -> runtime_error
void function towerFields(board) {
  const ways = [[0, 1], [1, 0], [0, -1], [-1, 0]];
  const held = [0, 0];
  for (const [row, line] of board.entries()) {
    for (const [column, sign] of [...line].entries()) {
      if (sign !== '.') continue;
      let lead = 0;
      for (const [down, right] of ways) {
        let [y, x, far] = [row + down, column + right, 1];
        while (board[y][x] === '.') [y, x, far] = [y + down, x + right, far + 1];
        const tower = board[y]?.[x];
        if (tower === undefined || tower.toLowerCase().charCodeAt(0) - 96 < far) continue;
        lead += tower > 'Z' ? 1 : -1;
      }
      if (lead > 0) held[0]++;
      if (lead < 0) held[1]++;
    }
  }
  return held;
}
