// task: passk/mule_post
// entry point: mulePost
// tags: graphs, searching
// %% prompt
/**
 * Finds the fewest minutes in which a mule gets from start to goal, or returns -1.
 *
 * Paths [a, b, minutes] lead both ways; minutes are positive. The first path after a rest takes its minutes,
 * the second twice its minutes, the third three times, and so on. The mule starts rested and may rest for
 * `rest` minutes at any place in `inns`.
 *
 * @param {[string, string, number][]} paths
 * @param {string[]} inns
 * @param {string} start
 * @param {string} goal
 * @param {number} rest
 * @returns {number}
 * @example
 * mulePost([['a', 'b', 5], ['b', 'c', 4], ['c', 'd', 2]], ['b'], 'a', 'd', 3); // 16
 * mulePost([['a', 'b', 5], ['b', 'c', 4], ['c', 'd', 2]], ['c'], 'a', 'd', 9); // 19
 */
function mulePost(paths, inns, start, goal, rest) {
// %% canonical solution
  // The minute at which the mule can stand rested at a place; from there it never walks a path twice.
  const rested = new Map([[start, 0]]);
  const todo = [start];
  let arrival = start === goal ? 0 : Infinity;
  for (const inn of todo) {
    let reached = new Map([[inn, rested.get(inn)]]);
    for (let times = 1; times <= paths.length; times++) {
      const next = new Map();
      for (const [a, b, minutes] of paths) {
        for (const [here, there] of [[a, b], [b, a]]) {
          const spent = reached.get(here) + times * minutes;
          if (spent < (next.get(there) ?? Infinity)) next.set(there, spent);
        }
      }
      for (const [place, spent] of next) {
        if (place === goal) arrival = Math.min(arrival, spent);
        if (inns.includes(place) && spent + rest < (rested.get(place) ?? Infinity)) {
          rested.set(place, spent + rest);
          todo.push(place);
        }
      }
      reached = next;
    }
  }
  return arrival === Infinity ? -1 : arrival;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(mulePost([['a', 'b', 5], ['b', 'c', 4], ['c', 'd', 2]], ['b'], 'a', 'd', 3), 16);
assert.strictEqual(mulePost([['a', 'b', 5], ['b', 'c', 4], ['c', 'd', 2]], ['c'], 'a', 'd', 9), 19);
assert.strictEqual(mulePost([], [], 'a', 'a', 7), 0);
assert.strictEqual(mulePost([], ['a'], 'a', 'b', 7), -1);
assert.strictEqual(mulePost([['a', 'b', 5]], [], 'a', 'b', 7), 5);
assert.strictEqual(mulePost([['b', 'a', 5]], ['a', 'b'], 'a', 'b', 0), 5);
assert.strictEqual(mulePost([['a', 'b', 1], ['c', 'd', 1]], ['b'], 'a', 'd', 2), -1);
assert.strictEqual(mulePost([['a', 'b', 2], ['b', 'c', 2], ['a', 'c', 7]], [], 'a', 'c', 0), 6);
assert.strictEqual(mulePost([['a', 'b', 2], ['b', 'c', 2], ['a', 'c', 6]], [], 'a', 'c', 0), 6);
assert.strictEqual(mulePost([['a', 'b', 2], ['b', 'c', 3], ['a', 'c', 7]], [], 'a', 'c', 0), 7);
assert.strictEqual(mulePost([['a', 'b', 2], ['b', 'c', 2], ['a', 'c', 7]], ['b'], 'a', 'c', 0), 4);
assert.strictEqual(mulePost([['a', 'b', 9], ['a', 'b', 4]], [], 'a', 'b', 1), 4);
// The slower way to c leaves the mule fresher.
assert.strictEqual(
  mulePost([['a', 'b', 1], ['b', 'c', 1], ['a', 'c', 4], ['c', 'd', 10]], [], 'a', 'd', 9),
  24,
);
assert.strictEqual(
  mulePost([['a', 'b', 1], ['b', 'c', 1], ['a', 'c', 4], ['c', 'd', 10]], ['c'], 'a', 'd', 9),
  22,
);
// A detour to an inn and back.
assert.strictEqual(
  mulePost([['a', 'b', 1], ['b', 'c', 1], ['c', 'x', 1], ['c', 'd', 9], ['d', 'e', 9]], ['x'], 'a', 'e', 13),
  65,
);
assert.strictEqual(
  mulePost([['a', 'b', 1], ['b', 'c', 1], ['c', 'x', 1], ['c', 'd', 9], ['d', 'e', 9]], ['x'], 'a', 'e', 15),
  66,
);
// Not every inn is worth a rest.
assert.strictEqual(
  mulePost(
    [['a', 'b', 3], ['b', 'c', 3], ['c', 'd', 3], ['d', 'e', 3], ['e', 'f', 3]],
    ['b', 'c', 'd', 'e'],
    'a',
    'f',
    4,
  ),
  29,
);
// Here it is.
assert.strictEqual(
  mulePost(
    [['a', 'b', 3], ['b', 'c', 3], ['c', 'd', 3], ['d', 'e', 3], ['e', 'f', 3]],
    ['b', 'c', 'd', 'e'],
    'f',
    'a',
    2,
  ),
  23,
);
// The start is no inn.
assert.strictEqual(
  mulePost([['a', 'i', 1], ['i', 'a', 9], ['a', 'b', 6], ['b', 'c', 6], ['c', 'd', 6]], ['i'], 'a', 'd', 0),
  36,
);

// %% attempt: rests at every inn on its way -> wrong_answer
void function mulePost(paths, inns, start, goal, rest) {
  // The minute at which the mule can stand rested at a place; from there it never walks a path twice.
  const rested = new Map([[start, 0]]);
  const todo = [start];
  let arrival = start === goal ? 0 : Infinity;
  for (const inn of todo) {
    let reached = new Map([[inn, rested.get(inn)]]);
    for (let times = 1; times <= paths.length; times++) {
      const next = new Map();
      for (const [a, b, minutes] of paths) {
        for (const [here, there] of [[a, b], [b, a]]) {
          const spent = reached.get(here) + times * minutes;
          if (times > 1 && inns.includes(here)) continue;
          if (spent < (next.get(there) ?? Infinity)) next.set(there, spent);
        }
      }
      for (const [place, spent] of next) {
        if (place === goal) arrival = Math.min(arrival, spent);
        if (inns.includes(place) && spent + rest < (rested.get(place) ?? Infinity)) {
          rested.set(place, spent + rest);
          todo.push(place);
        }
      }
      reached = next;
    }
  }
  return arrival === Infinity ? -1 : arrival;
}

// %% attempt: a place that was reached once is not looked at again -> wrong_answer
void function mulePost(paths, inns, start, goal, rest) {
  const ways = new Map();
  for (const [a, b, minutes] of paths) {
    ways.set(a, [...(ways.get(a) ?? []), [b, minutes]]);
    ways.set(b, [...(ways.get(b) ?? []), [a, minutes]]);
  }
  const seen = new Set();
  const open = [{ place: start, times: 1, spent: 0 }];
  while (open.length > 0) {
    open.sort((one, other) => one.spent - other.spent);
    const { place, times, spent } = open.shift();
    if (place === goal) return spent;
    if (seen.has(place)) continue;
    seen.add(place);
    for (const [other, minutes] of ways.get(place) ?? []) {
      open.push({ place: other, times: times + 1, spent: spent + times * minutes });
      if (inns.includes(place)) open.push({ place: other, times: 2, spent: spent + rest + minutes });
    }
  }
  return -1;
}

// %% attempt: paths lead one way only -> wrong_answer
void function mulePost(paths, inns, start, goal, rest) {
  // The minute at which the mule can stand rested at a place; from there it never walks a path twice.
  const rested = new Map([[start, 0]]);
  const todo = [start];
  let arrival = start === goal ? 0 : Infinity;
  for (const inn of todo) {
    let reached = new Map([[inn, rested.get(inn)]]);
    for (let times = 1; times <= paths.length; times++) {
      const next = new Map();
      for (const [a, b, minutes] of paths) {
        for (const [here, there] of [[a, b]]) {
          const spent = reached.get(here) + times * minutes;
          if (spent < (next.get(there) ?? Infinity)) next.set(there, spent);
        }
      }
      for (const [place, spent] of next) {
        if (place === goal) arrival = Math.min(arrival, spent);
        if (inns.includes(place) && spent + rest < (rested.get(place) ?? Infinity)) {
          rested.set(place, spent + rest);
          todo.push(place);
        }
      }
      reached = next;
    }
  }
  return arrival === Infinity ? -1 : arrival;
}

// %% attempt: a rest takes no time -> wrong_answer
void function mulePost(paths, inns, start, goal, rest) {
  // The minute at which the mule can stand rested at a place; from there it never walks a path twice.
  const rested = new Map([[start, 0]]);
  const todo = [start];
  let arrival = start === goal ? 0 : Infinity;
  for (const inn of todo) {
    let reached = new Map([[inn, rested.get(inn)]]);
    for (let times = 1; times <= paths.length; times++) {
      const next = new Map();
      for (const [a, b, minutes] of paths) {
        for (const [here, there] of [[a, b], [b, a]]) {
          const spent = reached.get(here) + times * minutes;
          if (spent < (next.get(there) ?? Infinity)) next.set(there, spent);
        }
      }
      for (const [place, spent] of next) {
        if (place === goal) arrival = Math.min(arrival, spent);
        if (inns.includes(place) && spent < (rested.get(place) ?? Infinity)) {
          rested.set(place, spent);
          todo.push(place);
        }
      }
      reached = next;
    }
  }
  return arrival === Infinity ? -1 : arrival;
}

// %% attempt: the second path is as easy as the first -> wrong_answer
void function mulePost(paths, inns, start, goal, rest) {
  // The minute at which the mule can stand rested at a place; from there it never walks a path twice.
  const rested = new Map([[start, 0]]);
  const todo = [start];
  let arrival = start === goal ? 0 : Infinity;
  for (const inn of todo) {
    let reached = new Map([[inn, rested.get(inn)]]);
    for (let times = 1; times <= paths.length; times++) {
      const next = new Map();
      for (const [a, b, minutes] of paths) {
        for (const [here, there] of [[a, b], [b, a]]) {
          const spent = reached.get(here) + Math.max(1, times - 1) * minutes;
          if (spent < (next.get(there) ?? Infinity)) next.set(there, spent);
        }
      }
      for (const [place, spent] of next) {
        if (place === goal) arrival = Math.min(arrival, spent);
        if (inns.includes(place) && spent + rest < (rested.get(place) ?? Infinity)) {
          rested.set(place, spent + rest);
          todo.push(place);
        }
      }
      reached = next;
    }
  }
  return arrival === Infinity ? -1 : arrival;
}

// %% attempt: asks for the paths of a place that has none -> runtime_error
void function mulePost(paths, inns, start, goal, rest) {
  const ways = new Map();
  for (const [a, b, minutes] of paths) {
    ways.set(a, [...(ways.get(a) ?? []), [b, minutes]]);
    ways.set(b, [...(ways.get(b) ?? []), [a, minutes]]);
  }
  const least = new Map();
  const open = [{ place: start, times: 1, spent: 0 }];
  while (open.length > 0) {
    open.sort((one, other) => one.spent - other.spent || one.times - other.times);
    const { place, times, spent } = open.shift();
    if (place === goal) return spent;
    if (least.get(place) <= times) continue;
    least.set(place, times);
    if (inns.includes(place)) open.push({ place, times: 1, spent: spent + rest });
    for (const [other, minutes] of ways.get(place)) {
      open.push({ place: other, times: times + 1, spent: spent + times * minutes });
    }
  }
  return -1;
}

// %% equivalent mutant: the same number of minutes is written once more
// -if (spent < (next.get(there) ?? Infinity)) next.set(there, spent);
// +if (spent <= (next.get(there) ?? Infinity)) next.set(there, spent);

// %% equivalent mutant: starts from the inn at the same minute once more, which takes the mule nowhere sooner; paths take time, so that this ends
// -if (inns.includes(place) && spent + rest < (rested.get(place) ?? Infinity)) {
// +if (inns.includes(place) && spent + rest <= (rested.get(place) ?? Infinity)) {
