// task: passk/boss_chain
// entry point: bossChain
// tags: graphs, dicts
// %% prompt
/**
 * Follows a complaint upwards through a company and lists who reads it, in order.
 *
 * `bosses` names the boss of a person; who has none is at the top. The person's own boss reads it first, then
 * that one's boss, and so on. It ends at the top, or when it would come to somebody who has read it already
 * or to the person who wrote it.
 *
 * @param {Record<string, string>} bosses
 * @param {string} person
 * @returns {string[]}
 * @example
 * bossChain({ ann: 'bo', bo: 'cy' }, 'ann'); // ['bo', 'cy']
 * bossChain({ ann: 'bo', bo: 'ann' }, 'ann'); // ['bo']
 */
function bossChain(bosses, person) {
// %% canonical solution
  const readers = [];
  let boss = bosses[person];
  while (boss !== undefined && boss !== person && !readers.includes(boss)) {
    readers.push(boss);
    boss = bosses[boss];
  }
  return readers;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(bossChain({ ann: 'bo', bo: 'cy' }, 'ann'), ['bo', 'cy']);
assert.deepStrictEqual(bossChain({ ann: 'bo', bo: 'ann' }, 'ann'), ['bo']);
assert.deepStrictEqual(bossChain({}, 'ann'), []);
assert.deepStrictEqual(bossChain({ ann: 'ann' }, 'ann'), []);
assert.deepStrictEqual(bossChain({ ann: 'bo', bo: 'bo' }, 'ann'), ['bo']);
assert.deepStrictEqual(bossChain({ a: 'b', b: 'c', c: 'b' }, 'a'), ['b', 'c']);
assert.deepStrictEqual(bossChain({ a: 'b', b: 'c', c: 'd', d: 'b' }, 'a'), ['b', 'c', 'd']);
assert.deepStrictEqual(bossChain({ a: 'b', b: 'c', c: 'a' }, 'b'), ['c', 'a']);
assert.deepStrictEqual(bossChain({ x: 'y' }, 'a'), []);
assert.deepStrictEqual(bossChain({ x: 'y' }, 'y'), []);
assert.deepStrictEqual(bossChain({ a: 'b', b: 'c', x: 'c' }, 'x'), ['c']);
assert.deepStrictEqual(bossChain({ a: 'b', b: 'c', c: 'd', d: 'e' }, 'a'), ['b', 'c', 'd', 'e']);

// %% attempt: the person reads it too -> wrong_answer
void function bossChain(bosses, person) {
  const readers = [];
  let reader = person;
  while (reader !== undefined && !readers.includes(reader)) {
    readers.push(reader);
    reader = bosses[reader];
  }
  return readers;
}

// %% attempt: it may come back to the person -> wrong_answer
void function bossChain(bosses, person) {
  const readers = [];
  let boss = bosses[person];
  while (boss !== undefined && !readers.includes(boss)) {
    readers.push(boss);
    boss = bosses[boss];
  }
  return readers;
}

// %% attempt: only the first boss reads it -> wrong_answer
void function bossChain(bosses, person) {
  return (bosses[person] ?? person) === person ? [] : [bosses[person]];
}

// %% attempt: goes round in circles, but gives up -> wrong_answer
void function bossChain(bosses, person) {
  const readers = [];
  let boss = bosses[person];
  while (boss !== undefined && boss !== person && readers.length < Object.keys(bosses).length) {
    readers.push(boss);
    boss = bosses[boss];
  }
  return readers;
}
