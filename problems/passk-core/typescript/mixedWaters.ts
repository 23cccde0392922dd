// task: passk/mixed_waters
// entry point: mixedWaters
// tags: graphs, dicts
// %% prompt
/**
 * Says which colour the water has at every place that it reaches.
 *
 * `springs` gives the places where water rises and its colour. It flows through each pipe [from, to], in this
 * direction only. Where waters of different colours meet, a spring's own included, they become 'brown' and flow
 * on as such. Dry places are left out.
 *
 * @example
 * mixedWaters({ a: 'red', b: 'blue' }, [['a', 'c'], ['b', 'c'], ['c', 'd'], ['b', 'e']]); // { a: 'red', b: 'blue', c: 'brown', d: 'brown', e: 'blue' }
 * mixedWaters({ a: 'red' }, [['b', 'a'], ['b', 'c']]); // { a: 'red' }
 */
function mixedWaters(springs: Record<string, string>, pipes: [string, string][]): Record<string, string> {
// %% canonical solution
  const colours = new Map<string, string>();
  const arrivals = Object.entries(springs);
  for (const [place, colour] of arrivals) {
    const before = colours.get(place) ?? colour;
    if (colours.has(place) && before === colour) continue;
    colours.set(place, before === colour ? colour : 'brown');
    for (const [from, to] of pipes) {
      if (from === place) arrivals.push([to, colours.get(place)]);
    }
  }
  return Object.fromEntries(colours);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(
  mixedWaters({ a: 'red', b: 'blue' }, [['a', 'c'], ['b', 'c'], ['c', 'd'], ['b', 'e']]),
  { a: 'red', b: 'blue', c: 'brown', d: 'brown', e: 'blue' },
);
assert.deepStrictEqual(mixedWaters({ a: 'red' }, [['b', 'a'], ['b', 'c']]), { a: 'red' });
assert.deepStrictEqual(mixedWaters({}, [['a', 'b']]), {});
assert.deepStrictEqual(mixedWaters({ a: 'red' }, []), { a: 'red' });
assert.deepStrictEqual(
  mixedWaters({ a: 'red', b: 'red' }, [['a', 'c'], ['b', 'c']]),
  { a: 'red', b: 'red', c: 'red' },
);
assert.deepStrictEqual(mixedWaters({ a: 'red', b: 'blue' }, [['a', 'b']]), { a: 'red', b: 'brown' });
assert.deepStrictEqual(
  mixedWaters({ a: 'red', b: 'blue' }, [['a', 'b'], ['b', 'a']]),
  { a: 'brown', b: 'brown' },
);
assert.deepStrictEqual(mixedWaters({ a: 'red', b: 'red' }, [['a', 'b'], ['b', 'a']]), { a: 'red', b: 'red' });
assert.deepStrictEqual(
  mixedWaters({ a: 'red' }, [['a', 'a'], ['a', 'b'], ['b', 'c'], ['c', 'b']]),
  { a: 'red', b: 'red', c: 'red' },
);
// The pipes are listed from the lowest to the highest.
assert.deepStrictEqual(
  mixedWaters({ a: 'red' }, [['c', 'd'], ['b', 'c'], ['a', 'b']]),
  { a: 'red', b: 'red', c: 'red', d: 'red' },
);
// Round and round.
assert.deepStrictEqual(
  mixedWaters({ a: 'red', b: 'blue' }, [['a', 'x'], ['x', 'y'], ['y', 'z'], ['z', 'x'], ['b', 'y']]),
  { a: 'red', b: 'blue', x: 'brown', y: 'brown', z: 'brown' },
);
assert.deepStrictEqual(
  mixedWaters({ a: 'red', b: 'brown' }, [['a', 'c'], ['b', 'd'], ['c', 'e'], ['d', 'e']]),
  { a: 'red', b: 'brown', c: 'red', d: 'brown', e: 'brown' },
);
assert.deepStrictEqual(
  mixedWaters(
    { a: 'red', b: 'blue', c: 'white' },
    [['a', 'x'], ['b', 'x'], ['x', 'y'], ['c', 'y'], ['y', 'z'], ['c', 'z']],
  ),
  { a: 'red', b: 'blue', c: 'white', x: 'brown', y: 'brown', z: 'brown' },
);
assert.deepStrictEqual(
  mixedWaters(
    { a: 'red', b: 'blue', c: 'blue' },
    [['a', 'b'], ['a', 'b'], ['c', 'd'], ['c', 'e'], ['d', 'f'], ['e', 'f'], ['f', 'g']],
  ),
  { a: 'red', b: 'brown', c: 'blue', d: 'blue', e: 'blue', f: 'blue', g: 'blue' },
);

// %% attempt: the last water colours the place -> wrong_answer
void function mixedWaters(springs: Record<string, string>, pipes: [string, string][]): Record<string, string> {
  const colours = new Map(Object.entries(springs));
  for (let round = 0; round <= pipes.length; round++) {
    for (const [from, to] of pipes) {
      if (colours.has(from)) colours.set(to, colours.get(from));
    }
  }
  return Object.fromEntries(colours);
}

// %% attempt: two waters of one colour make brown too -> wrong_answer
void function mixedWaters(springs: Record<string, string>, pipes: [string, string][]): Record<string, string> {
  const colours = new Map(Object.entries(springs));
  const todo = Object.keys(springs);
  const seen = new Set<[string, string]>();
  for (const place of todo) {
    for (const pipe of pipes) {
      if (pipe[0] !== place || seen.has(pipe)) continue;
      seen.add(pipe);
      colours.set(pipe[1], colours.has(pipe[1]) ? 'brown' : colours.get(place));
      todo.push(pipe[1]);
    }
  }
  return Object.fromEntries(colours);
}

// %% attempt: goes through the pipes once, in their order -> wrong_answer
void function mixedWaters(springs: Record<string, string>, pipes: [string, string][]): Record<string, string> {
  const colours = new Map(Object.entries(springs));
  for (const [from, to] of pipes) {
    if (!colours.has(from)) continue;
    const mixed = colours.has(to) && colours.get(to) !== colours.get(from);
    colours.set(to, mixed ? 'brown' : colours.get(from));
  }
  return Object.fromEntries(colours);
}

// %% attempt: a spring keeps its own colour -> wrong_answer
void function mixedWaters(springs: Record<string, string>, pipes: [string, string][]): Record<string, string> {
  const colours = new Map<string, string>();
  const arrivals = Object.entries(springs);
  for (const [place, colour] of arrivals) {
    const before = colours.get(place) ?? colour;
    if (colours.has(place) && before === colour) continue;
    colours.set(place, before === colour ? colour : 'brown');
    for (const [from, to] of pipes) {
      if (from === place) arrivals.push([to, colours.get(place)]);
    }
  }
  return { ...Object.fromEntries(colours), ...springs };
}

// %% attempt: water does not flow on from a place where it mixes -> wrong_answer
void function mixedWaters(springs: Record<string, string>, pipes: [string, string][]): Record<string, string> {
  const colours = new Map<string, string>();
  const arrivals = Object.entries(springs);
  for (const [place, colour] of arrivals) {
    const before = colours.get(place) ?? colour;
    if (colours.has(place) && before === colour) continue;
    colours.set(place, before === colour ? colour : 'brown');
    for (const [from, to] of pipes) {
      if (from === place && colours.get(place) !== 'brown') arrivals.push([to, colours.get(place)]);
    }
  }
  return Object.fromEntries(colours);
}

// %% attempt: a pipe from a dry place -> runtime_error
void function mixedWaters(springs: Record<string, string>, pipes: [string, string][]): Record<string, string> {
  const waters = new Map(Object.entries(springs).map(([place, colour]) => [place, new Set([colour])]));
  for (let round = 0; round <= pipes.length; round++) {
    for (const [from, to] of pipes) {
      const mixed = new Set([...waters.get(from), ...(waters.get(to) ?? [])]);
      waters.set(to, mixed);
    }
  }
  return Object.fromEntries([...waters].map(([place, set]) => [place, set.size === 1 ? [...set][0] : 'brown']));
}
