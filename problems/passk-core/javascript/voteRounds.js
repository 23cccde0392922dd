// task: passk/vote_rounds
// entry point: voteRounds
// tags: simulation, sorting
// %% prompt
/**
 * Orders the candidates of a ranked vote by elimination, the winner first.
 *
 * Each ballot lists candidates from most to least liked; it may leave some out. In every round each ballot gives
 * one vote to the first of its candidates who is still in the race, or to nobody. The candidate with the
 * fewest votes leaves the race; among equals it is the one who is last in the alphabet. Whoever is named on a
 * ballot is a candidate. Returns all candidates, who left last first.
 *
 * @param {string[][]} ballots
 * @returns {string[]}
 * @example
 * voteRounds([['ann', 'bob'], ['bob'], ['cid', 'bob']]); // ['bob', 'ann', 'cid']
 * voteRounds([[]]); // []
 */
function voteRounds(ballots) {
// %% canonical solution
  const race = new Set(ballots.flat());
  const order = [];
  while (race.size > 0) {
    const votes = new Map([...race].map((name) => [name, 0]));
    for (const ballot of ballots) {
      const first = ballot.find((name) => race.has(name));
      if (first !== undefined) votes.set(first, votes.get(first) + 1);
    }
    const fewest = Math.min(...votes.values());
    const loser = [...race].filter((name) => votes.get(name) === fewest).sort().at(-1);
    race.delete(loser);
    order.unshift(loser);
  }
  return order;
}

// %% test
const assert = require('node:assert');

const label = (i) => `c${String(i).padStart(2, '0')}`;
const many = Array.from({ length: 400 }, (_, i) => [label(i % 30), label((i * 7) % 30)]);
const result = voteRounds(many);

assert.deepStrictEqual(voteRounds([['ann', 'bob'], ['bob'], ['cid', 'bob']]), ['bob', 'ann', 'cid']);
assert.deepStrictEqual(voteRounds([[]]), []);
assert.deepStrictEqual(voteRounds([]), []);
assert.deepStrictEqual(voteRounds([['x']]), ['x']);
assert.deepStrictEqual(voteRounds([['b', 'a']]), ['b', 'a']);
assert.deepStrictEqual(voteRounds([['a'], ['b']]), ['a', 'b']);
assert.deepStrictEqual(voteRounds([['a'], ['b'], ['b'], ['c', 'a'], ['c', 'a'], ['d', 'c']]), ['c', 'b', 'a', 'd']);
assert.deepStrictEqual(voteRounds([['z', 'y', 'x']]), ['z', 'x', 'y']);
assert.deepStrictEqual(voteRounds([['a'], ['a'], ['b'], ['b'], ['c', 'b']]), ['b', 'a', 'c']);
assert.deepStrictEqual(voteRounds([['m', 'n'], ['n', 'm'], ['o'], ['o']]), ['m', 'o', 'n']);
assert.deepStrictEqual(voteRounds([['valueOf'], ['valueOf'], ['b']]), ['valueOf', 'b']);
assert.deepStrictEqual([...result].sort(), Array.from({ length: 30 }, (_, i) => label(i)));
assert.strictEqual(result[29], 'c29');

// %% attempt: counts first places once and for all -> wrong_answer
void function voteRounds(ballots) {
  const names = [...new Set(ballots.flat())];
  const votes = (name) => ballots.filter((ballot) => ballot[0] === name).length;
  return names.sort((a, b) => votes(b) - votes(a) || (a < b ? -1 : 1));
}

// %% attempt: adds a vote to an inherited method -> wrong_answer
void function voteRounds(ballots) {
  const race = new Set(ballots.flat());
  const order = [];
  while (race.size > 0) {
    const votes = {};
    for (const ballot of ballots) {
      const first = ballot.find((name) => race.has(name));
      if (first) votes[first] = (votes[first] || 0) + 1;
    }
    const [loser] = [...race].sort((a, b) => (votes[a] || 0) - (votes[b] || 0) || (a < b ? 1 : -1));
    race.delete(loser);
    order.unshift(loser);
  }
  return order;
}

// %% attempt: a comparison that is no number sorts nothing -> wrong_answer
void function voteRounds(ballots) {
  const race = new Set(ballots.flat());
  const order = [];
  while (race.size > 0) {
    const votes = (name) => ballots.filter((ballot) => ballot.find((one) => race.has(one)) === name).length;
    const [loser] = [...race].sort((a, b) => Number(votes(a) > votes(b)) || Number(a < b));
    race.delete(loser);
    order.unshift(loser);
  }
  return order;
}

// %% attempt: an empty ballot has no first name -> runtime_error
void function voteRounds(ballots) {
  const race = new Set(ballots.flat());
  const order = [];
  do {
    const votes = new Map([...race].map((name) => [name, { name, count: 0 }]));
    for (const ballot of ballots) votes.get(ballot.filter((name) => race.has(name))[0]).count++;
    const [{ name }] = [...votes.values()].sort((a, b) => a.count - b.count || (a.name < b.name ? 1 : -1));
    race.delete(name);
    order.unshift(name);
  } while (race.size > 0);
  return order;
}

// %% attempt: takes candidates out of the list while it goes through it -> wrong_answer
void function voteRounds(ballots) {
  const race = [...new Set(ballots.flat())].sort().reverse();
  const order = [];
  for (const _ of race) {
    const votes = race.map((name) => ballots.filter((ballot) => ballot.find((one) => race.includes(one)) === name).length);
    const loser = votes.indexOf(Math.min(...votes));
    order.unshift(...race.splice(loser, 1));
  }
  return order;
}

// %% equivalent mutant: all begin with one vote
// -const votes = new Map([...race].map((name) => [name, 0]));
// +const votes = new Map([...race].map((name) => [name, 1]));

// %% equivalent mutant: all votes count twice
// -if (first !== undefined) votes.set(first, votes.get(first) + 1);
// +if (first !== undefined) votes.set(first, votes.get(first) + 2);
