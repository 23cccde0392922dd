// task: passk/fold_lines
// entry point: foldLines
// tags: geometry
// %% prompt
/**
 * Folds a sheet with holes punched in it and lists the places of the holes, sorted, each once.
 *
 * A fold ['x', line] lays the side of the line that has fewer holes over to the other one, where each hole
 * lies as far from the line as before; the right one if both have equally many. ['y', line] does so with the
 * sides above and below, the upper one if they are even. Holes on the line stay there and are on no side;
 * holes on each other count as one from then on. The folds are made in their order, and holes may come to
 * places below 0.
 *
 * @example
 * foldLines([[5, 1], [1, 1], [2, 6]], [['x', 3]]); // [[1, 1], [2, 6]]
 * foldLines([[0, 4], [2, 9], [1, 7]], [['y', 5], ['x', 1]]); // [[0, 6], [0, 9], [1, 7]]
 */
function foldLines(points: [number, number][], folds: [string, number][]): [number, number][] {
// %% canonical solution
  const unique = (holes: [number, number][]) =>
    [...new Map(holes.map((hole) => [hole.join(), hole])).values()];
  let holes = unique(points);
  for (const [axis, line] of folds) {
    const places = holes.map(([x, y]) => (axis === 'x' ? x : y));
    const ahead = places.filter((place) => place > line).length;
    const behind = places.filter((place) => place < line).length;
    const side = ahead > behind ? 1 : -1;
    const lay = (place: number) => line + side * Math.abs(place - line);
    holes = unique(holes.map(([x, y]): [number, number] => (axis === 'x' ? [lay(x), y] : [x, lay(y)])));
  }
  return holes.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(foldLines([[5, 1], [1, 1], [2, 6]], [['x', 3]]), [[1, 1], [2, 6]]);
assert.deepStrictEqual(foldLines([[0, 4], [2, 9], [1, 7]], [['y', 5], ['x', 1]]), [[0, 6], [0, 9], [1, 7]]);
assert.deepStrictEqual(foldLines([], [['x', 3]]), []);
assert.deepStrictEqual(foldLines([[3, 3]], []), [[3, 3]]);
assert.deepStrictEqual(foldLines([[2, 1], [1, 2], [1, 2]], []), [[1, 2], [2, 1]]);
assert.deepStrictEqual(foldLines([[3, 7]], [['x', 3]]), [[3, 7]]);
assert.deepStrictEqual(foldLines([[4, 7]], [['x', 3]]), [[4, 7]]);
assert.deepStrictEqual(foldLines([[2, 7]], [['x', 3]]), [[2, 7]]);
assert.deepStrictEqual(foldLines([[4, 7], [1, 0]], [['x', 3]]), [[1, 0], [2, 7]]);
assert.deepStrictEqual(foldLines([[7, 4], [0, 1]], [['y', 3]]), [[0, 1], [7, 2]]);
assert.deepStrictEqual(foldLines([[9, 9], [0, 0]], [['x', 4], ['y', 4]]), [[-1, -1], [0, 0]]);
assert.deepStrictEqual(foldLines([[9, 0], [1, 3]], [['x', 6], ['x', 2]]), [[1, 0], [1, 3]]);
assert.deepStrictEqual(foldLines([[9, 0], [1, 3]], [['x', 2], ['x', 6]]), [[-5, 0], [1, 3]]);
assert.deepStrictEqual(foldLines([[1, 5], [5, 5], [9, 5]], [['x', 5]]), [[1, 5], [5, 5]]);
assert.deepStrictEqual(foldLines([[1, 5], [5, 5], [7, 2], [9, 5]], [['x', 5]]), [[5, 5], [7, 2], [9, 5]]);
assert.deepStrictEqual(
  foldLines([[5, 1], [5, 8], [2, 7], [5, 9], [4, 4]], [['y', 5]]),
  [[2, 7], [4, 6], [5, 8], [5, 9]],
);
assert.deepStrictEqual(
  foldLines([[3, 0], [3, 1], [1, 1], [7, 1], [8, 1]], [['x', 3]]),
  [[3, 0], [3, 1], [5, 1], [7, 1], [8, 1]],
);
assert.deepStrictEqual(
  foldLines([[3, 0], [3, 1], [7, 1], [1, 1], [0, 1]], [['x', 3]]),
  [[-1, 1], [0, 1], [1, 1], [3, 0], [3, 1]],
);
assert.deepStrictEqual(
  foldLines([[0, 3], [1, 3], [1, 1], [1, 7], [1, 8]], [['y', 3]]),
  [[0, 3], [1, 3], [1, 5], [1, 7], [1, 8]],
);
assert.deepStrictEqual(
  foldLines([[0, 3], [1, 3], [1, 7], [1, 1], [1, 0]], [['y', 3]]),
  [[0, 3], [1, -1], [1, 0], [1, 1], [1, 3]],
);
assert.deepStrictEqual(foldLines([[10, 2], [2, 10], [9, 9]], [['y', 6], ['x', 6]]), [[9, 9], [10, 10]]);
assert.deepStrictEqual(
  foldLines([[6, 1], [6, 9], [2, 1], [2, 3], [1, 4]], [['y', 5], ['x', 4]]),
  [[1, 4], [2, 1], [2, 3]],
);
assert.deepStrictEqual(foldLines([[1, 1], [1, 3], [9, 2]], [['y', 2], ['x', 5]]), [[1, 1], [1, 2]]);
assert.deepStrictEqual(
  foldLines([[0, 5], [0, 1], [0, 9], [0, 3]], [['x', 9]]),
  [[0, 1], [0, 3], [0, 5], [0, 9]],
);
assert.deepStrictEqual(
  foldLines([[2, 0], [0, 9], [1, 4], [0, 2], [1, 3]], []),
  [[0, 2], [0, 9], [1, 3], [1, 4], [2, 0]],
);

// %% attempt: always lays over what is to the right or above -> wrong_answer
void function foldLines(points: [number, number][], folds: [string, number][]): [number, number][] {
  const unique = (holes: [number, number][]) =>
    [...new Map(holes.map((hole) => [hole.join(), hole])).values()];
  let holes = unique(points);
  for (const [axis, line] of folds) {
    const lay = (place: number) => line - Math.abs(place - line);
    holes = unique(holes.map(([x, y]): [number, number] => (axis === 'x' ? [lay(x), y] : [x, lay(y)])));
  }
  return holes.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

// %% attempt: between equal sides the left or lower one is laid over -> wrong_answer
void function foldLines(points: [number, number][], folds: [string, number][]): [number, number][] {
  const unique = (holes: [number, number][]) =>
    [...new Map(holes.map((hole) => [hole.join(), hole])).values()];
  let holes = unique(points);
  for (const [axis, line] of folds) {
    const places = holes.map(([x, y]) => (axis === 'x' ? x : y));
    const ahead = places.filter((place) => place > line).length;
    const behind = places.filter((place) => place < line).length;
    const side = ahead >= behind ? 1 : -1;
    const lay = (place: number) => line + side * Math.abs(place - line);
    holes = unique(holes.map(([x, y]): [number, number] => (axis === 'x' ? [lay(x), y] : [x, lay(y)])));
  }
  return holes.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

// %% attempt: holes on each other are listed twice -> wrong_answer
void function foldLines(points: [number, number][], folds: [string, number][]): [number, number][] {
  let holes = [...points];
  for (const [axis, line] of folds) {
    const places = holes.map(([x, y]) => (axis === 'x' ? x : y));
    const ahead = places.filter((place) => place > line).length;
    const behind = places.filter((place) => place < line).length;
    const side = ahead > behind ? 1 : -1;
    const lay = (place: number) => line + side * Math.abs(place - line);
    holes = holes.map(([x, y]): [number, number] => (axis === 'x' ? [lay(x), y] : [x, lay(y)]));
  }
  return holes.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

// %% attempt: holes on the line are on the right or above -> wrong_answer
void function foldLines(points: [number, number][], folds: [string, number][]): [number, number][] {
  const unique = (holes: [number, number][]) =>
    [...new Map(holes.map((hole) => [hole.join(), hole])).values()];
  let holes = unique(points);
  for (const [axis, line] of folds) {
    const places = holes.map(([x, y]) => (axis === 'x' ? x : y));
    const ahead = places.filter((place) => place >= line).length;
    const behind = places.filter((place) => place < line).length;
    const side = ahead > behind ? 1 : -1;
    const lay = (place: number) => line + side * Math.abs(place - line);
    holes = unique(holes.map(([x, y]): [number, number] => (axis === 'x' ? [lay(x), y] : [x, lay(y)])));
  }
  return holes.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

// %% attempt: only the first fold is made -> wrong_answer
void function foldLines(points: [number, number][], folds: [string, number][]): [number, number][] {
  const unique = (holes: [number, number][]) =>
    [...new Map(holes.map((hole) => [hole.join(), hole])).values()];
  let holes = unique(points);
  for (const [axis, line] of folds.slice(0, 1)) {
    const places = holes.map(([x, y]) => (axis === 'x' ? x : y));
    const ahead = places.filter((place) => place > line).length;
    const behind = places.filter((place) => place < line).length;
    const side = ahead > behind ? 1 : -1;
    const lay = (place: number) => line + side * Math.abs(place - line);
    holes = unique(holes.map(([x, y]): [number, number] => (axis === 'x' ? [lay(x), y] : [x, lay(y)])));
  }
  return holes.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
