// task: passk/fold_lines
// entry point: foldLines
// tags: geometry
// %% prompt
/**
 * Folds a sheet with holes punched in it and lists the places of the holes, sorted, each once.
 *
 * A fold ("x", line) lays what is to the right of the line over to the left, where each hole lies as far from
 * the line as before; ("y", line) lays what is above down in the same way. Holes on the line stay there. The
 * folds are made in their order, and holes may come to places below 0.
 *
 * @param {[number, number][]} points
 * @param {[string, number][]} folds
 * @returns {[number, number][]}
 * @example
 * foldLines([[5, 1], [1, 1]], [['x', 3]]); // [[1, 1]]
 * foldLines([[0, 4], [2, 9]], [['y', 5], ['x', 1]]); // [[0, 1], [0, 4]]
 */
function foldLines(points, folds) {
// %% canonical solution
  let holes = points;
  for (const [axis, line] of folds) {
    holes = holes.map(([x, y]) => (axis === 'x' ? [line - Math.abs(x - line), y] : [x, line - Math.abs(y - line)]));
  }
  const sorted = [...holes].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted.filter(([x, y], i) => i === 0 || x !== sorted[i - 1][0] || y !== sorted[i - 1][1]);
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(foldLines([[5, 1], [1, 1]], [['x', 3]]), [[1, 1]]);
assert.deepStrictEqual(foldLines([[0, 4], [2, 9]], [['y', 5], ['x', 1]]), [[0, 1], [0, 4]]);
assert.deepStrictEqual(foldLines([], [['x', 3]]), []);
assert.deepStrictEqual(foldLines([[3, 3]], []), [[3, 3]]);
assert.deepStrictEqual(foldLines([[2, 1], [1, 2], [1, 2]], []), [[1, 2], [2, 1]]);
assert.deepStrictEqual(foldLines([[3, 7]], [['x', 3]]), [[3, 7]]);
assert.deepStrictEqual(foldLines([[4, 7]], [['x', 3]]), [[2, 7]]);
assert.deepStrictEqual(foldLines([[2, 7]], [['x', 3]]), [[2, 7]]);
assert.deepStrictEqual(foldLines([[9, 9]], [['x', 4], ['y', 4]]), [[-1, -1]]);
assert.deepStrictEqual(foldLines([[9, 0]], [['x', 6], ['x', 2]]), [[1, 0]]);
assert.deepStrictEqual(foldLines([[9, 0]], [['x', 2], ['x', 6]]), [[-5, 0]]);
assert.deepStrictEqual(foldLines([[1, 5], [5, 5], [9, 5]], [['x', 5]]), [[1, 5], [5, 5]]);
assert.deepStrictEqual(foldLines([[10, 2], [2, 10]], [['y', 6], ['x', 6]]), [[2, 2]]);
assert.deepStrictEqual(
  foldLines([[0, 5], [0, 1], [0, 9], [0, 3]], [['x', 9]]),
  [[0, 1], [0, 3], [0, 5], [0, 9]],
);
assert.deepStrictEqual(
  foldLines([[2, 0], [0, 9], [1, 4], [0, 2], [1, 3]], []),
  [[0, 2], [0, 9], [1, 3], [1, 4], [2, 0]],
);

// %% attempt: what is to the left is laid over, too -> wrong_answer
void function foldLines(points, folds) {
  let holes = points;
  for (const [axis, line] of folds) {
    holes = holes.map(([x, y]) => (axis === 'x' ? [2 * line - x, y] : [x, 2 * line - y]));
  }
  const sorted = [...holes].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted.filter(([x, y], i) => i === 0 || x !== sorted[i - 1][0] || y !== sorted[i - 1][1]);
}

// %% attempt: holes on each other are listed twice -> wrong_answer
void function foldLines(points, folds) {
  let holes = points;
  for (const [axis, line] of folds) {
    holes = holes.map(([x, y]) => (axis === 'x' ? [line - Math.abs(x - line), y] : [x, line - Math.abs(y - line)]));
  }
  return [...holes].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

// %% attempt: what was to the right lies as far from 0 -> wrong_answer
void function foldLines(points, folds) {
  let holes = points;
  const move = (place, line) => (place > line ? place - line : place);
  for (const [axis, line] of folds) {
    holes = holes.map(([x, y]) => (axis === 'x' ? [move(x, line), y] : [x, move(y, line)]));
  }
  const sorted = [...holes].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted.filter(([x, y], i) => i === 0 || x !== sorted[i - 1][0] || y !== sorted[i - 1][1]);
}

// %% attempt: only the first fold is made -> wrong_answer
void function foldLines(points, folds) {
  let holes = points;
  for (const [axis, line] of folds.slice(0, 1)) {
    holes = holes.map(([x, y]) => (axis === 'x' ? [line - Math.abs(x - line), y] : [x, line - Math.abs(y - line)]));
  }
  const sorted = [...holes].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted.filter(([x, y], i) => i === 0 || x !== sorted[i - 1][0] || y !== sorted[i - 1][1]);
}
