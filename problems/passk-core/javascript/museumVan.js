// task: passk/museum_van
// entry point: museumVan
// tags: dynamic programming, dicts
// %% prompt
/**
 * Returns the highest worth of museum pieces that a van can bring.
 *
 * A piece is [kind, weight, worth], its numbers positive. All pieces of one kind that come along travel in one
 * crate, which weighs `crate` and has room for any number; kinds never share one. Pieces and crates together
 * weigh at most `limit`.
 *
 * @param {[string, number, number][]} pieces
 * @param {number} crate
 * @param {number} limit
 * @returns {number}
 * @example
 * museumVan([['vase', 2, 5], ['vase', 3, 4], ['coin', 1, 6]], 2, 7); // 11
 * museumVan([['vase', 2, 5], ['vase', 3, 4], ['coin', 1, 6]], 3, 8); // 9
 */
function museumVan(pieces, crate, limit) {
// %% canonical solution
  // The highest worth for each weight that can be loaded.
  const loads = new Map([[0, 0]]);
  const keep = (into, weight, worth) => {
    into.set(weight, Math.max(worth, into.get(weight) ?? 0));
  };
  for (const kind of new Set(pieces.map(([name]) => name))) {
    const packed = new Map([...loads].map(([weight, worth]) => [weight + crate, worth]));
    for (const [name, more, gain] of pieces) {
      if (name !== kind) continue;
      for (const [weight, worth] of [...packed]) keep(packed, weight + more, worth + gain);
    }
    for (const [weight, worth] of packed) keep(loads, weight, worth);
  }
  return Math.max(...[...loads].map(([weight, worth]) => (weight <= limit ? worth : 0)));
}

// %% test
const assert = require('node:assert');

assert.strictEqual(museumVan([['vase', 2, 5], ['vase', 3, 4], ['coin', 1, 6]], 2, 7), 11);
assert.strictEqual(museumVan([['vase', 2, 5], ['vase', 3, 4], ['coin', 1, 6]], 3, 8), 9);
assert.strictEqual(museumVan([], 1, 10), 0);
assert.strictEqual(museumVan([['vase', 1, 9]], 2, 2), 0);
assert.strictEqual(museumVan([['vase', 1, 9]], 2, 3), 9);
assert.strictEqual(museumVan([['vase', 1, 9]], 5, 0), 0);
assert.strictEqual(museumVan([['vase', 1, 9]], 0, 1), 9);
assert.strictEqual(museumVan([['vase', 1, 2], ['vase', 1, 2], ['coin', 1, 3]], 4, 6), 4);
assert.strictEqual(museumVan([['vase', 1, 2], ['vase', 1, 2], ['coin', 1, 3]], 0, 2), 5);
assert.strictEqual(museumVan([['vase', 1, 1], ['coin', 1, 1], ['mask', 1, 1]], 3, 12), 3);
assert.strictEqual(museumVan([['vase', 1, 1], ['coin', 1, 1], ['mask', 1, 1]], 3, 11), 2);
assert.strictEqual(museumVan([['vase', 5, 10], ['coin', 4, 7], ['coin', 4, 7]], 1, 9), 14);
// There is only one of it.
assert.strictEqual(museumVan([['vase', 2, 3]], 1, 20), 3);
assert.strictEqual(museumVan([['vase', 2, 8], ['coin', 1, 5], ['vase', 6, 9], ['coin', 2, 2]], 2, 9), 15);
assert.strictEqual(museumVan([['vase', 2, 8], ['coin', 1, 5], ['vase', 6, 9], ['coin', 2, 2]], 2, 15), 24);
assert.strictEqual(
  museumVan(
    [['a', 3, 7], ['b', 2, 5], ['c', 4, 8], ['a', 5, 9], ['b', 6, 11], ['c', 1, 1], ['a', 2, 2]],
    3,
    20,
  ),
  27,
);
assert.strictEqual(
  museumVan(
    [['a', 3, 7], ['b', 2, 5], ['c', 4, 8], ['a', 5, 9], ['b', 6, 11], ['c', 1, 1], ['a', 2, 2]],
    1,
    20,
  ),
  34,
);
assert.strictEqual(
  museumVan(
    [['a', 3, 7], ['b', 2, 5], ['c', 4, 8], ['a', 5, 9], ['b', 6, 11], ['c', 1, 1], ['a', 2, 2]],
    6,
    20,
  ),
  18,
);

// %% attempt: every piece has a crate of its own -> wrong_answer
void function museumVan(pieces, crate, limit) {
  const best = Array(limit + 1).fill(0);
  for (const [, weight, worth] of pieces) {
    for (let load = limit; load >= weight + crate; load--) {
      best[load] = Math.max(best[load], best[load - weight - crate] + worth);
    }
  }
  return best[limit];
}

// %% attempt: all pieces share one crate -> wrong_answer
void function museumVan(pieces, crate, limit) {
  const best = Array(limit + 1).fill(0);
  for (const [, weight, worth] of pieces) {
    for (let load = limit; load >= weight; load--) {
      best[load] = Math.max(best[load], best[load - weight] + worth);
    }
  }
  return best[limit - crate] ?? 0;
}

// %% attempt: a piece may come along more than once -> wrong_answer
void function museumVan(pieces, crate, limit) {
  // The highest worth for each weight that can be loaded.
  const loads = new Map([[0, 0]]);
  const keep = (into, weight, worth) => {
    into.set(weight, Math.max(worth, into.get(weight) ?? 0));
  };
  for (const kind of new Set(pieces.map(([name]) => name))) {
    const packed = new Map([...loads].map(([weight, worth]) => [weight + crate, worth]));
    for (const [name, more, gain] of pieces) {
      if (name !== kind) continue;
      for (const [weight, worth] of packed) {
        if (weight + more <= limit) keep(packed, weight + more, worth + gain);
      }
    }
    for (const [weight, worth] of packed) keep(loads, weight, worth);
  }
  return Math.max(...[...loads].map(([weight, worth]) => (weight <= limit ? worth : 0)));
}

// %% attempt: all pieces of a kind or none -> wrong_answer
void function museumVan(pieces, crate, limit) {
  // The highest worth for each weight that can be loaded.
  const loads = new Map([[0, 0]]);
  const keep = (into, weight, worth) => {
    into.set(weight, Math.max(worth, into.get(weight) ?? 0));
  };
  for (const kind of new Set(pieces.map(([name]) => name))) {
    const packed = new Map([...loads].map(([weight, worth]) => [weight + crate, worth]));
    for (const [name, more, gain] of pieces) {
      if (name !== kind) continue;
      for (const [weight, worth] of [...packed]) {
        packed.delete(weight);
        keep(packed, weight + more, worth + gain);
      }
    }
    for (const [weight, worth] of packed) keep(loads, weight, worth);
  }
  return Math.max(...[...loads].map(([weight, worth]) => (weight <= limit ? worth : 0)));
}

// %% attempt: takes what is worth most first -> wrong_answer
void function museumVan(pieces, crate, limit) {
  let left = limit;
  let total = 0;
  const packed = new Set();
  for (const [kind, weight, worth] of [...pieces].sort((a, b) => b[2] - a[2])) {
    const needed = weight + (packed.has(kind) ? 0 : crate);
    if (needed > left) continue;
    left -= needed;
    total += worth;
    packed.add(kind);
  }
  return total;
}

// %% attempt: takes a kind that is new for one it has seen -> runtime_error
void function museumVan(pieces, crate, limit) {
  const kinds = {};
  for (const [kind, weight, worth] of pieces) kinds[kind].push([weight, worth]);
  const best = Array(limit + 1).fill(0);
  for (const group of Object.values(kinds)) {
    for (const [weight, worth] of group) {
      for (let load = limit; load >= weight + crate; load--) {
        best[load] = Math.max(best[load], best[load - weight - crate] + worth);
      }
    }
  }
  return best[limit];
}
