// task: passk/rumour_days
// entry point: rumourDays
// tags: graphs
// %% prompt
/**
 * Tells on which day each villager hears a rumour that `start` makes up on day 0; who never hears it is left
 * out.
 *
 * On the day after they heard it, villagers tell all of their friends. But a villager with just two friends
 * is shy and tells nobody, unless it is the one who made it up. `friends` names every villager with a list of
 * friends, and friendship is mutual.
 *
 * @param {Record<string, string[]>} friends
 * @param {string} start
 * @returns {Record<string, number>}
 * @example
 * rumourDays({ a: ['b'], b: ['a', 'c'], c: ['b'] }, 'a'); // { a: 0, b: 1 }
 * rumourDays({ h: ['a', 'b', 'c'], a: ['h'], b: ['h'], c: ['h'] }, 'a'); // { a: 0, h: 1, b: 2, c: 2 }
 */
function rumourDays(friends, start) {
// %% canonical solution
  const heard = new Map([[start, 0]]);
  for (const [teller, day] of heard) {
    if (teller !== start && friends[teller].length === 2) continue;
    for (const friend of friends[teller]) {
      if (!heard.has(friend)) heard.set(friend, day + 1);
    }
  }
  return Object.fromEntries(heard);
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(rumourDays({ a: ['b'], b: ['a', 'c'], c: ['b'] }, 'a'), { a: 0, b: 1 });
assert.deepStrictEqual(
  rumourDays({ h: ['a', 'b', 'c'], a: ['h'], b: ['h'], c: ['h'] }, 'a'),
  { a: 0, h: 1, b: 2, c: 2 },
);
assert.deepStrictEqual(rumourDays({ a: ['b'], b: ['a'] }, 'a'), { a: 0, b: 1 });
assert.deepStrictEqual(rumourDays({ a: [], b: [] }, 'b'), { b: 0 });
assert.deepStrictEqual(
  rumourDays({ a: ['b'], b: ['a', 'c', 'd'], c: ['b', 'd'], d: ['b', 'c', 'e'], e: ['d'] }, 'a'),
  { a: 0, b: 1, c: 2, d: 2, e: 3 },
);
assert.deepStrictEqual(
  rumourDays({ a: ['b', 'c'], b: ['a', 'd'], c: ['a', 'd', 'e'], d: ['b', 'c'], e: ['c'] }, 'a'),
  { a: 0, b: 1, c: 1, d: 2, e: 2 },
);
assert.deepStrictEqual(
  rumourDays({ a: ['b'], b: ['a', 'c'], c: ['b', 'd'], d: ['c'] }, 'c'),
  { c: 0, b: 1, d: 1 },
);
assert.deepStrictEqual(
  rumourDays({ a: ['b', 'c'], b: ['a', 'c'], c: ['a', 'b'] }, 'b'),
  { b: 0, a: 1, c: 1 },
);
assert.deepStrictEqual(
  rumourDays({ a: ['b', 'c'], b: ['a'], c: ['a', 'd'], d: ['c', 'e'], e: ['d'] }, 'b'),
  { b: 0, a: 1 },
);
assert.deepStrictEqual(rumourDays({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] }, 'd'), { d: 0, c: 1 });
assert.deepStrictEqual(
  rumourDays({ a: ['b', 'd'], b: ['a', 'c'], c: ['b', 'd'], d: ['a', 'c'] }, 'a'),
  { a: 0, b: 1, d: 1 },
);
assert.deepStrictEqual(
  rumourDays({ h: ['a', 'b', 'c'], a: ['h'], b: ['h'], c: ['h'] }, 'h'),
  { h: 0, a: 1, b: 1, c: 1 },
);
assert.deepStrictEqual(
  rumourDays({ h: ['a', 'b', 'c'], a: ['h'], b: ['h'], c: ['h'] }, 'c'),
  { c: 0, h: 1, a: 2, b: 2 },
);
assert.deepStrictEqual(
  rumourDays({ a: ['b', 'c'], b: ['a', 'd'], c: ['a', 'd'], d: ['b', 'c', 'e'], e: ['d', 'f'], f: ['e'] }, 'a'),
  { a: 0, b: 1, c: 1 },
);

// %% attempt: the one who made it up is shy too -> wrong_answer
void function rumourDays(friends, start) {
  const heard = new Map([[start, 0]]);
  for (const [teller, day] of heard) {
    if (friends[teller].length === 2) continue;
    for (const friend of friends[teller]) {
      if (!heard.has(friend)) heard.set(friend, day + 1);
    }
  }
  return Object.fromEntries(heard);
}

// %% attempt: who never hears it has day -1 -> wrong_answer
void function rumourDays(friends, start) {
  const heard = new Map(Object.keys(friends).map((villager) => [villager, -1]));
  heard.set(start, 0);
  const queue = [start];
  for (const teller of queue) {
    for (const friend of friends[teller]) {
      if (heard.get(friend) !== -1) continue;
      heard.set(friend, heard.get(teller) + 1);
      queue.push(friend);
    }
  }
  return Object.fromEntries(heard);
}

// %% attempt: only the first friend of each is told -> wrong_answer
void function rumourDays(friends, start) {
  const heard = new Map([[start, 0]]);
  let teller = start;
  while (friends[teller].length > 0 && !heard.has(friends[teller][0])) {
    heard.set(friends[teller][0], heard.get(teller) + 1);
    teller = friends[teller][0];
  }
  return Object.fromEntries(heard);
}

// %% attempt: goes as deep as it can first -> wrong_answer
void function rumourDays(friends, start) {
  const heard = new Map();
  const tell = (villager, day) => {
    heard.set(villager, day);
    for (const friend of friends[villager]) if (!heard.has(friend)) tell(friend, day + 1);
  };
  tell(start, 0);
  return Object.fromEntries(heard);
}
