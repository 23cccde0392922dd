// task: passk/maze_walk
// entry point: mazeWalk
// tags: graphs, simulation
// %% prompt
/**
 * Lists the places that a child comes to in `steps` steps through a maze, the start first.
 *
 * Paths join two different places, no two paths the same ones. The child goes back the way it came only if
 * there is no other. Otherwise it takes the path by which it left this place least often, among equals that to
 * the first place in the alphabet. Without paths it stops.
 *
 * @param {[string, string][]} paths
 * @param {string} start
 * @param {number} steps
 * @returns {string[]}
 * @example
 * mazeWalk([['a', 'b'], ['b', 'c'], ['b', 'd']], 'a', 6); // ['a', 'b', 'c', 'b', 'a', 'b', 'd']
 * mazeWalk([['a', 'b']], 'c', 9); // ['c']
 */
function mazeWalk(paths, start, steps) {
// %% canonical solution
  const exits = new Map();
  for (const [from, to] of paths.flatMap(([a, b]) => [[a, b], [b, a]]).sort()) {
    exits.set(from, [...(exits.get(from) ?? []), { to, left: 0 }]);
  }
  const walk = [start];
  let before;
  let here = start;
  while (walk.length <= steps && exits.has(here)) {
    const all = exits.get(here);
    const onward = all.length > 1 ? all.filter(({ to }) => to !== before) : all;
    const exit = onward.reduce((best, other) => (other.left < best.left ? other : best));
    exit.left++;
    before = here;
    here = exit.to;
    walk.push(here);
  }
  return walk;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(
  mazeWalk([['a', 'b'], ['b', 'c'], ['b', 'd']], 'a', 6),
  ['a', 'b', 'c', 'b', 'a', 'b', 'd'],
);
assert.deepStrictEqual(mazeWalk([['a', 'b']], 'c', 9), ['c']);
assert.deepStrictEqual(mazeWalk([], 'a', 3), ['a']);
assert.deepStrictEqual(mazeWalk([['a', 'b']], 'a', 0), ['a']);
assert.deepStrictEqual(mazeWalk([['a', 'b']], 'b', 3), ['b', 'a', 'b', 'a']);
assert.deepStrictEqual(mazeWalk([['b', 'c'], ['a', 'b']], 'b', 1), ['b', 'a']);
assert.deepStrictEqual(mazeWalk([['b', 'c'], ['b', 'ab']], 'b', 1), ['b', 'ab']);
assert.deepStrictEqual(
  mazeWalk([['a', 'b'], ['b', 'c'], ['c', 'd']], 'c', 6),
  ['c', 'b', 'a', 'b', 'c', 'd', 'c'],
);
assert.deepStrictEqual(
  mazeWalk([['a', 'c'], ['b', 'c'], ['c', 'd']], 'c', 6),
  ['c', 'a', 'c', 'b', 'c', 'd', 'c'],
);
assert.deepStrictEqual(
  mazeWalk([['z', 'y'], ['x', 'y'], ['z', 'x']], 'y', 7),
  ['y', 'x', 'z', 'y', 'x', 'z', 'y', 'x'],
);
assert.deepStrictEqual(
  mazeWalk([['a', 'b'], ['b', 'c'], ['c', 'a'], ['c', 'd']], 'a', 12),
  ['a', 'b', 'c', 'a', 'b', 'c', 'd', 'c', 'b', 'a', 'c', 'b', 'a'],
);
assert.deepStrictEqual(
  mazeWalk(
    [
      ['hall', 'well'], ['well', 'oak'], ['oak', 'hall'], ['oak', 'gate'], ['gate', 'hall'],
      ['well', 'gate'],
    ],
    'hall',
    14,
  ),
  [
    'hall', 'gate', 'oak', 'hall', 'well', 'gate', 'hall', 'oak', 'gate', 'well', 'hall', 'gate',
    'oak', 'well', 'gate',
  ],
);
assert.deepStrictEqual(
  mazeWalk([['m', 'a'], ['m', 'b'], ['m', 'c'], ['m', 'd']], 'm', 9),
  ['m', 'a', 'm', 'b', 'm', 'c', 'm', 'd', 'm', 'a'],
);
assert.deepStrictEqual(
  mazeWalk([['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'e'], ['e', 'c']], 'a', 16),
  ['a', 'b', 'c', 'd', 'e', 'c', 'b', 'a', 'b', 'c', 'e', 'd', 'c', 'b', 'a', 'b', 'c'],
);
assert.deepStrictEqual(
  mazeWalk([['x', 'left'], ['x', 'right'], ['left', 'right'], ['y', 'z']], 'right', 8),
  ['right', 'left', 'x', 'right', 'left', 'x', 'right', 'left', 'x'],
);

// %% attempt: goes back like by any other path -> wrong_answer
void function mazeWalk(paths, start, steps) {
  const exits = new Map();
  for (const [from, to] of paths.flatMap(([a, b]) => [[a, b], [b, a]]).sort()) {
    exits.set(from, [...(exits.get(from) ?? []), { to, left: 0 }]);
  }
  const walk = [start];
  let before;
  let here = start;
  while (walk.length <= steps && exits.has(here)) {
    const all = exits.get(here);
    const onward = all;
    const exit = onward.reduce((best, other) => (other.left < best.left ? other : best));
    exit.left++;
    before = here;
    here = exit.to;
    walk.push(here);
  }
  return walk;
}

// %% attempt: stops in a dead end -> wrong_answer
void function mazeWalk(paths, start, steps) {
  const exits = new Map();
  for (const [from, to] of paths.flatMap(([a, b]) => [[a, b], [b, a]]).sort()) {
    exits.set(from, [...(exits.get(from) ?? []), { to, left: 0 }]);
  }
  const walk = [start];
  let before;
  let here = start;
  while (walk.length <= steps && exits.has(here)) {
    const all = exits.get(here);
    const onward = all.filter(({ to }) => to !== before);
    if (onward.length === 0) break;
    const exit = onward.reduce((best, other) => (other.left < best.left ? other : best));
    exit.left++;
    before = here;
    here = exit.to;
    walk.push(here);
  }
  return walk;
}

// %% attempt: always the first place in the alphabet -> wrong_answer
void function mazeWalk(paths, start, steps) {
  const exits = new Map();
  for (const [from, to] of paths.flatMap(([a, b]) => [[a, b], [b, a]]).sort()) {
    exits.set(from, [...(exits.get(from) ?? []), { to, left: 0 }]);
  }
  const walk = [start];
  let before;
  let here = start;
  while (walk.length <= steps && exits.has(here)) {
    const all = exits.get(here);
    const onward = all.length > 1 ? all.filter(({ to }) => to !== before) : all;
    const exit = onward.reduce((best, other) => (other.left < best.left ? other : best));
    before = here;
    here = exit.to;
    walk.push(here);
  }
  return walk;
}

// %% attempt: counts the visits to the places -> wrong_answer
void function mazeWalk(paths, start, steps) {
  const exits = new Map();
  for (const [from, to] of paths.flatMap(([a, b]) => [[a, b], [b, a]]).sort()) {
    exits.set(from, [...(exits.get(from) ?? []), { to, left: 0 }]);
  }
  const walk = [start];
  let before;
  let here = start;
  const visits = (place) => walk.filter((other) => other === place).length;
  while (walk.length <= steps && exits.has(here)) {
    const all = exits.get(here);
    const onward = all.length > 1 ? all.filter(({ to }) => to !== before) : all;
    const exit = onward.reduce((best, other) => (visits(other.to) < visits(best.to) ? other : best));
    exit.left++;
    before = here;
    here = exit.to;
    walk.push(here);
  }
  return walk;
}

// %% attempt: counts both directions of a path -> wrong_answer
void function mazeWalk(paths, start, steps) {
  const exits = new Map();
  for (const [from, to] of paths.flatMap(([a, b]) => [[a, b], [b, a]]).sort()) {
    exits.set(from, [...(exits.get(from) ?? []), { to, left: 0 }]);
  }
  const walk = [start];
  let before;
  let here = start;
  while (walk.length <= steps && exits.has(here)) {
    const all = exits.get(here);
    const onward = all.length > 1 ? all.filter(({ to }) => to !== before) : all;
    const exit = onward.reduce((best, other) => (other.left < best.left ? other : best));
    exit.left++;
    exits.get(exit.to).find(({ to }) => to === here).left++;
    before = here;
    here = exit.to;
    walk.push(here);
  }
  return walk;
}

// %% attempt: among equals the path listed first -> wrong_answer
void function mazeWalk(paths, start, steps) {
  const exits = new Map();
  for (const [from, to] of paths.flatMap(([a, b]) => [[a, b], [b, a]])) {
    exits.set(from, [...(exits.get(from) ?? []), { to, left: 0 }]);
  }
  const walk = [start];
  let before;
  let here = start;
  while (walk.length <= steps && exits.has(here)) {
    const all = exits.get(here);
    const onward = all.length > 1 ? all.filter(({ to }) => to !== before) : all;
    const exit = onward.reduce((best, other) => (other.left < best.left ? other : best));
    exit.left++;
    before = here;
    here = exit.to;
    walk.push(here);
  }
  return walk;
}

// %% attempt: looks for a path where there is none -> runtime_error
void function mazeWalk(paths, start, steps) {
  const exits = new Map();
  for (const [from, to] of paths.flatMap(([a, b]) => [[a, b], [b, a]]).sort()) {
    exits.set(from, [...(exits.get(from) ?? []), { to, left: 0 }]);
  }
  const walk = [start];
  let before;
  let here = start;
  while (walk.length <= steps) {
    const all = exits.get(here);
    const onward = all.length > 1 ? all.filter(({ to }) => to !== before) : all;
    const exit = onward.reduce((best, other) => (other.left < best.left ? other : best));
    exit.left++;
    before = here;
    here = exit.to;
    walk.push(here);
  }
  return walk;
}

// %% equivalent mutant: only which one is less counts
// -exits.set(from, [...(exits.get(from) ?? []), { to, left: 0 }]);
// +exits.set(from, [...(exits.get(from) ?? []), { to, left: 1 }]);
