// task: passk/key_holders
// entry point: keyHolders
// tags: dicts, state machine
// %% prompt
/**
 * Reads the log of a key cupboard and says who has which key in the end; keys in the cupboard are left out.
 *
 * An entry (person, key) means that the person takes the key, from the cupboard or from whoever has it. If
 * the person has it already, the entry means that it goes back. Nobody can have two keys: who takes a second
 * one hands the first one back.
 *
 * @example
 * keyHolders([['ann', 'attic'], ['bo', 'attic']]); // { attic: 'bo' }
 * keyHolders([['ann', 'attic'], ['ann', 'shed']]); // { shed: 'ann' }
 */
function keyHolders(log: [string, string][]): Record<string, string> {
// %% canonical solution
  let holders: [string, string][] = [];
  for (const [person, key] of log) {
    const returned = holders.some(([k, p]) => k === key && p === person);
    holders = holders.filter(([k, p]) => k !== key && p !== person);
    if (!returned) holders.push([key, person]);
  }
  return Object.fromEntries(holders);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(keyHolders([['ann', 'attic'], ['bo', 'attic']]), { attic: 'bo' });
assert.deepStrictEqual(keyHolders([['ann', 'attic'], ['ann', 'shed']]), { shed: 'ann' });
assert.deepStrictEqual(keyHolders([]), {});
assert.deepStrictEqual(keyHolders([['ann', 'attic']]), { attic: 'ann' });
assert.deepStrictEqual(keyHolders([['ann', 'attic'], ['ann', 'attic']]), {});
assert.deepStrictEqual(keyHolders([['ann', 'attic'], ['ann', 'attic'], ['ann', 'attic']]), { attic: 'ann' });
assert.deepStrictEqual(keyHolders([['ann', 'attic'], ['bo', 'shed'], ['ann', 'shed']]), { shed: 'ann' });
assert.deepStrictEqual(keyHolders([['ann', 'attic'], ['bo', 'shed'], ['bo', 'attic']]), { attic: 'bo' });
assert.deepStrictEqual(keyHolders([['ann', 'attic'], ['bo', 'attic'], ['ann', 'attic']]), { attic: 'ann' });
assert.deepStrictEqual(keyHolders([['a', 'x'], ['b', 'y'], ['c', 'z']]), { x: 'a', y: 'b', z: 'c' });
assert.deepStrictEqual(keyHolders([['a', 'x'], ['a', 'y'], ['a', 'x'], ['a', 'y']]), { y: 'a' });
assert.deepStrictEqual(keyHolders([['a', 'x'], ['b', 'x'], ['b', 'x'], ['a', 'x']]), { x: 'a' });
assert.deepStrictEqual(keyHolders([['a', 'x'], ['b', 'y'], ['a', 'y'], ['b', 'x']]), { y: 'a', x: 'b' });

// %% attempt: a person may have several keys -> wrong_answer
void function keyHolders(log: [string, string][]): Record<string, string> {
  const holders = new Map<string, string>();
  for (const [person, key] of log) {
    if (holders.get(key) === person) holders.delete(key);
    else holders.set(key, person);
  }
  return Object.fromEntries(holders);
}

// %% attempt: a key never goes back -> wrong_answer
void function keyHolders(log: [string, string][]): Record<string, string> {
  let holders: [string, string][] = [];
  for (const [person, key] of log) {
    holders = holders.filter(([k, p]) => k !== key && p !== person);
    holders.push([key, person]);
  }
  return Object.fromEntries(holders);
}

// %% attempt: a key that somebody has cannot be taken -> wrong_answer
void function keyHolders(log: [string, string][]): Record<string, string> {
  let holders: [string, string][] = [];
  for (const [person, key] of log) {
    const holder = holders.find(([k]) => k === key)?.[1];
    if (holder !== undefined && holder !== person) continue;
    holders = holders.filter(([, p]) => p !== person);
    if (holder === undefined) holders.push([key, person]);
  }
  return Object.fromEntries(holders);
}

// %% attempt: names the key by the person -> wrong_answer
void function keyHolders(log: [string, string][]): Record<string, string> {
  let keys: [string, string][] = [];
  for (const [person, key] of log) {
    const returned = keys.some(([p, k]) => k === key && p === person);
    keys = keys.filter(([p, k]) => k !== key && p !== person);
    if (!returned) keys.push([person, key]);
  }
  return Object.fromEntries(keys);
}

// %% equivalent mutant: an object is the same in any order of its keys
// -if (!returned) holders.push([key, person]);
// +if (!returned) holders.unshift([key, person]);
