// task: passk/cards_match
// entry point: cardsMatch
// tags: geometry, grids
// %% prompt
/**
 * Says whether two punched cards have the same pattern of holes.
 *
 * A hole is [column, row]; all holes of a card differ, in no order. Patterns are the same if one, after half
 * a turn or none, can be moved by whole columns and rows to cover the other hole upon hole. Cards are never
 * turned over. Two cards without holes match.
 *
 * @example
 * cardsMatch([[0, 0], [1, 0], [0, 1]], [[5, 9], [6, 9], [6, 8]]); // true
 * cardsMatch([[0, 0], [1, 0], [0, 1]], [[0, 0], [1, 0], [1, 1]]); // false
 */
function cardsMatch(first: [number, number][], second: [number, number][]): boolean {
// %% canonical solution
  const pattern = (holes: [number, number][], sign: number) => {
    const left = Math.min(...holes.map(([column]) => sign * column));
    const top = Math.min(...holes.map(([, row]) => sign * row));
    return holes.map(([column, row]) => `${sign * column - left},${sign * row - top}`).sort().join(' ');
  };
  return pattern(second, 1) === pattern(first, 1) || pattern(second, -1) === pattern(first, 1);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(cardsMatch([[0, 0], [1, 0], [0, 1]], [[5, 9], [6, 9], [6, 8]]), true);
assert.strictEqual(cardsMatch([[0, 0], [1, 0], [0, 1]], [[0, 0], [1, 0], [1, 1]]), false);
assert.strictEqual(cardsMatch([], []), true);
assert.strictEqual(cardsMatch([], [[0, 0]]), false);
assert.strictEqual(cardsMatch([[2, 2]], []), false);
assert.strictEqual(cardsMatch([[3, 4]], [[-7, 0]]), true);
assert.strictEqual(cardsMatch([[0, 0], [2, 1]], [[7, 6], [5, 5]]), true);
assert.strictEqual(cardsMatch([[0, 0], [2, 1]], [[0, 0], [1, 2]]), false);
assert.strictEqual(cardsMatch([[0, 0], [2, 1]], [[0, 1], [2, 0]]), false);
assert.strictEqual(cardsMatch([[0, 0], [1, 0], [0, 1]], [[1, 1], [0, 1], [0, 2]]), true);
assert.strictEqual(cardsMatch([[0, 0], [1, 0], [0, 1]], [[-4, -3], [-5, -2], [-5, -3]]), true);
assert.strictEqual(cardsMatch([[0, 0], [1, 0], [0, 1]], [[1, 1], [0, 1], [1, 0]]), true);
assert.strictEqual(cardsMatch([[0, 0], [1, 0], [0, 1]], [[1, 1], [0, 1]]), false);
assert.strictEqual(cardsMatch([[1, 1], [0, 1]], [[0, 0], [1, 0], [0, 1]]), false);
assert.strictEqual(cardsMatch([[0, 0], [1, 0], [0, 1], [3, 3]], [[0, 0], [1, 0], [0, 1]]), false);
assert.strictEqual(cardsMatch([[0, 0], [1, 0], [0, 1]], [[0, 0], [1, 0], [0, 1], [9, 9]]), false);
assert.strictEqual(cardsMatch([[0, 0], [1, 0], [3, 0]], [[2, 0], [3, 0], [0, 0]]), true);
assert.strictEqual(cardsMatch([[0, 0], [1, 0], [3, 0]], [[0, 0], [2, 0], [5, 0]]), false);
assert.strictEqual(cardsMatch([[0, 1], [23, 0]], [[0, 12], [3, 0]]), false);
assert.strictEqual(cardsMatch([[0, 0], [9, 0], [10, 0]], [[10, 4], [0, 4], [1, 4]]), true);
assert.strictEqual(cardsMatch([[1, 0], [0, 1], [11, 1]], [[0, 11], [10, 0], [11, 11]]), false);

// %% attempt: compares the places of the holes -> wrong_answer
void function cardsMatch(first: [number, number][], second: [number, number][]): boolean {
  return JSON.stringify([...first].sort()) === JSON.stringify([...second].sort());
}

// %% attempt: does not turn -> wrong_answer
void function cardsMatch(first: [number, number][], second: [number, number][]): boolean {
  const pattern = (holes: [number, number][]) => {
    const left = Math.min(...holes.map(([column]) => column));
    const top = Math.min(...holes.map(([, row]) => row));
    return holes.map(([column, row]) => `${column - left},${row - top}`).sort().join(' ');
  };
  return pattern(first) === pattern(second);
}

// %% attempt: turns the card over -> wrong_answer
void function cardsMatch(first: [number, number][], second: [number, number][]): boolean {
  const pattern = (holes: [number, number][], sign: number) => {
    const left = Math.min(...holes.map(([column]) => sign * column));
    const top = Math.min(...holes.map(([, row]) => row));
    return holes.map(([column, row]) => `${sign * column - left},${row - top}`).sort().join(' ');
  };
  return pattern(second, 1) === pattern(first, 1) || pattern(second, -1) === pattern(first, 1);
}

// %% attempt: holes without a partner do not count -> wrong_answer
void function cardsMatch(first: [number, number][], second: [number, number][]): boolean {
  if (first.length === 0 || second.length === 0) return first.length === second.length;
  return [1, -1].some((sign) => second.some(([column, row]) => {
    const [x, y] = [first[0][0] - sign * column, first[0][1] - sign * row];
    const moved = second.map((hole) => `${sign * hole[0] + x},${sign * hole[1] + y}`);
    return first.every((hole) => moved.includes(hole.join()));
  }));
}

// %% attempt: takes the holes in the order given -> wrong_answer
void function cardsMatch(first: [number, number][], second: [number, number][]): boolean {
  if (first.length !== second.length) return false;
  return [1, -1].some((sign) => {
    const moves = first.map(([column, row], i) => [column - sign * second[i][0], row - sign * second[i][1]].join());
    return new Set(moves).size <= 1;
  });
}

// %% attempt: asks a card without holes for its first hole -> runtime_error
void function cardsMatch(first: [number, number][], second: [number, number][]): boolean {
  const pattern = (holes: [number, number][], sign: number) => {
    const turned = holes.map(([column, row]) => [sign * column, sign * row]);
    const sorted = turned.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const [left, top] = sorted[0];
    return sorted.map(([column, row]) => `${column - left},${row - top}`).join(' ');
  };
  return pattern(second, 1) === pattern(first, 1) || pattern(second, -1) === pattern(first, 1);
}

// %% equivalent mutant: places counted from the last column tell as much as those from the first
// -const left = Math.min(...holes.map(([column]) => sign * column));
// +const left = Math.max(...holes.map(([column]) => sign * column));

// %% equivalent mutant: places counted from the last row tell as much as those from the first
// -const top = Math.min(...holes.map(([, row]) => sign * row));
// +const top = Math.max(...holes.map(([, row]) => sign * row));
