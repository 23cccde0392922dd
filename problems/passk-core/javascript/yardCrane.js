// task: passk/yard_crane
// entry point: yardCrane
// tags: simulation, lists
// %% prompt
/**
 * Fetches containers from a yard; returns the number of crane moves and the stacks then.
 *
 * Names are unique; a stack ends with its top; at least two stand there. To fetch a container, those above it
 * are moved first, from the top, each to the lowest other stack, among equals the nearest, then the left one.
 * Fetching is a move, too. Unknown names are skipped.
 *
 * @param {string[][]} stacks
 * @param {string[]} orders
 * @returns {[number, string[][]]}
 * @example
 * yardCrane([['a', 'b'], ['c'], []], ['a']); // [2, [[], ['c'], ['b']]]
 * yardCrane([['a', 'b'], ['c'], []], ['x', 'c', 'a']); // [3, [[], ['b'], []]]
 */
function yardCrane(stacks, orders) {
// %% canonical solution
  const yard = stacks.map((stack) => [...stack]);
  let moves = 0;
  for (const name of orders) {
    const from = yard.findIndex((stack) => stack.includes(name));
    if (from < 0) continue;
    const above = yard[from].splice(yard[from].indexOf(name)).slice(1).reverse();
    for (const container of above) {
      const others = yard.map((stack, to) => ({ stack, height: stack.length, way: Math.abs(to - from) }));
      others.splice(from, 1);
      others.sort((a, b) => a.height - b.height || a.way - b.way);
      others[0].stack.push(container);
    }
    moves += above.length + 1;
  }
  return [moves, yard];
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(yardCrane([['a', 'b'], ['c'], []], ['a']), [2, [[], ['c'], ['b']]]);
assert.deepStrictEqual(yardCrane([['a', 'b'], ['c'], []], ['x', 'c', 'a']), [3, [[], ['b'], []]]);
assert.deepStrictEqual(yardCrane([[], []], ['a']), [0, [[], []]]);
assert.deepStrictEqual(yardCrane([['a'], ['b']], []), [0, [['a'], ['b']]]);
assert.deepStrictEqual(yardCrane([['a'], []], ['a']), [1, [[], []]]);
assert.deepStrictEqual(yardCrane([['a', 'b', 'c'], []], ['a']), [3, [[], ['c', 'b']]]);
assert.deepStrictEqual(yardCrane([[], ['a', 'b', 'c']], ['b']), [2, [['c'], ['a']]]);
assert.deepStrictEqual(yardCrane([['a', 'b', 'c'], ['d', 'e']], ['d', 'a', 'd']), [6, [[], ['e', 'c', 'b']]]);
assert.deepStrictEqual(yardCrane([[], [], ['a', 'b'], [], []], ['a']), [2, [[], ['b'], [], [], []]]);
assert.deepStrictEqual(
  yardCrane([[], ['x'], ['a', 'b'], ['y'], []], ['a']),
  [2, [['b'], ['x'], [], ['y'], []]],
);
assert.deepStrictEqual(
  yardCrane([['x'], ['y'], ['z'], ['a', 'b'], ['v'], ['w', 'u']], ['a']),
  [2, [['x'], ['y'], ['z', 'b'], [], ['v'], ['w', 'u']]],
);
assert.deepStrictEqual(
  yardCrane([['a', 'b', 'c', 'd', 'e'], [], ['f']], ['a']),
  [5, [[], ['e', 'd', 'b'], ['f', 'c']]],
);
assert.deepStrictEqual(
  yardCrane([['a', 'b', 'c', 'd', 'e'], ['f', 'g', 'h'], []], ['c', 'f', 'a']),
  [9, [[], ['h', 'b'], ['e', 'd', 'g']]],
);
assert.deepStrictEqual(
  yardCrane([['a', 'b'], ['c', 'd'], ['e', 'f']], ['e', 'c', 'a', 'b', 'd', 'f']),
  [10, [[], [], []]],
);
assert.deepStrictEqual(
  yardCrane([['k', 'l', 'm'], ['n'], ['o', 'p', 'q', 'r'], ['s', 't']], ['k', 'o', 'zz', 's', 'o', 'n']),
  [13, [['r', 'q'], [], ['p', 't'], ['l', 'm']]],
);
assert.deepStrictEqual(yardCrane([['ab', 'a'], ['b']], ['ab']), [2, [[], ['b', 'a']]]);

// %% attempt: moves the containers all together -> wrong_answer
void function yardCrane(stacks, orders) {
  const yard = stacks.map((stack) => [...stack]);
  let moves = 0;
  for (const name of orders) {
    const from = yard.findIndex((stack) => stack.includes(name));
    if (from < 0) continue;
    const above = yard[from].splice(yard[from].indexOf(name)).slice(1).reverse();
    if (above.length > 0) {
      const others = yard.map((stack, to) => ({ stack, height: stack.length, way: Math.abs(to - from) }));
      others.splice(from, 1);
      others.sort((a, b) => a.height - b.height || a.way - b.way);
      others[0].stack.push(...above.reverse());
    }
    moves += above.length + 1;
  }
  return [moves, yard];
}

// %% attempt: moves them to the stack at the right -> wrong_answer
void function yardCrane(stacks, orders) {
  const yard = stacks.map((stack) => [...stack]);
  let moves = 0;
  for (const name of orders) {
    const from = yard.findIndex((stack) => stack.includes(name));
    if (from < 0) continue;
    const above = yard[from].splice(yard[from].indexOf(name)).slice(1).reverse();
    for (const container of above) {
      yard[(from + 1) % yard.length].push(container);
    }
    moves += above.length + 1;
  }
  return [moves, yard];
}

// %% attempt: does not ask which of the lowest stacks is nearest -> wrong_answer
void function yardCrane(stacks, orders) {
  const yard = stacks.map((stack) => [...stack]);
  let moves = 0;
  for (const name of orders) {
    const from = yard.findIndex((stack) => stack.includes(name));
    if (from < 0) continue;
    const above = yard[from].splice(yard[from].indexOf(name)).slice(1).reverse();
    for (const container of above) {
      const others = yard.map((stack, to) => ({ stack, height: stack.length, way: Math.abs(to - from) }));
      others.splice(from, 1);
      others.sort((a, b) => a.height - b.height);
      others[0].stack.push(container);
    }
    moves += above.length + 1;
  }
  return [moves, yard];
}

// %% attempt: fetching is no move -> wrong_answer
void function yardCrane(stacks, orders) {
  const yard = stacks.map((stack) => [...stack]);
  let moves = 0;
  for (const name of orders) {
    const from = yard.findIndex((stack) => stack.includes(name));
    if (from < 0) continue;
    const above = yard[from].splice(yard[from].indexOf(name)).slice(1).reverse();
    for (const container of above) {
      const others = yard.map((stack, to) => ({ stack, height: stack.length, way: Math.abs(to - from) }));
      others.splice(from, 1);
      others.sort((a, b) => a.height - b.height || a.way - b.way);
      others[0].stack.push(container);
    }
    moves += above.length;
  }
  return [moves, yard];
}

// %% attempt: puts a container back on its own stack -> timeout
void function yardCrane(stacks, orders) {
  const yard = stacks.map((stack) => [...stack]);
  let moves = 0;
  for (const name of orders) {
    const from = yard.findIndex((stack) => stack.includes(name));
    if (from < 0) continue;
    while (yard[from][yard[from].length - 1] !== name) {
      const container = yard[from].pop();
      const lowest = Math.min(...yard.map((stack) => stack.length));
      const places = [...yard.keys()].filter((to) => yard[to].length === lowest);
      places.sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
      yard[places[0]].push(container);
      moves++;
    }
    yard[from].pop();
    moves++;
  }
  return [moves, yard];
}

// %% attempt: a name that is not there -> runtime_error
void function yardCrane(stacks, orders) {
  const yard = stacks.map((stack) => [...stack]);
  let moves = 0;
  for (const name of orders) {
    const from = yard.findIndex((stack) => stack.includes(name));
    const above = yard[from].splice(yard[from].indexOf(name)).slice(1).reverse();
    for (const container of above) {
      const others = yard.map((stack, to) => ({ stack, height: stack.length, way: Math.abs(to - from) }));
      others.splice(from, 1);
      others.sort((a, b) => a.height - b.height || a.way - b.way);
      others[0].stack.push(container);
    }
    moves += above.length + 1;
  }
  return [moves, yard];
}

// %% equivalent mutant: no two containers have the same name
// -const above = yard[from].splice(yard[from].indexOf(name)).slice(1).reverse();
// +const above = yard[from].splice(yard[from].lastIndexOf(name)).slice(1).reverse();
