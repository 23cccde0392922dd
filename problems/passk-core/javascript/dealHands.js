// task: passk/deal_hands
// entry point: dealHands
// tags: games, lists
// %% prompt
/**
 * Deals cards one by one to players who sit in a circle and returns the hands in the order of the players.
 *
 * The first player gets the first card. After each card the next one in the circle is dealt to, but after a
 * card that 5 divides the direction turns round before the dealing goes on. `players` is at least 1.
 *
 * @param {number[]} cards
 * @param {number} players
 * @returns {number[][]}
 * @example
 * dealHands([1, 2, 3, 4], 3); // [[1, 4], [2], [3]]
 * dealHands([1, 5, 2, 3], 3); // [[1, 2], [5], [3]]
 */
function dealHands(cards, players) {
// %% canonical solution
  const hands = Array.from({ length: players }, () => []);
  let [player, step] = [0, 1];
  for (const card of cards) {
    hands[player].push(card);
    if (card % 5 === 0) step = -step;
    player = (player + step + players) % players;
  }
  return hands;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(dealHands([1, 2, 3, 4], 3), [[1, 4], [2], [3]]);
assert.deepStrictEqual(dealHands([1, 5, 2, 3], 3), [[1, 2], [5], [3]]);
assert.deepStrictEqual(dealHands([], 2), [[], []]);
assert.deepStrictEqual(dealHands([7], 1), [[7]]);
assert.deepStrictEqual(dealHands([5, 5, 5], 1), [[5, 5, 5]]);
assert.deepStrictEqual(dealHands([5, 1, 1], 3), [[5], [1], [1]]);
assert.deepStrictEqual(dealHands([1, 2, 5, 4, 3], 4), [[1, 3], [2, 4], [5], []]);
assert.deepStrictEqual(dealHands([5, 5, 5, 5], 3), [[5, 5], [], [5, 5]]);
assert.deepStrictEqual(dealHands([0, 1, 2], 4), [[0], [], [2], [1]]);
assert.deepStrictEqual(dealHands([1, 2, 3, 4, 5, 6, 7, 8], 2), [[1, 3, 5, 7], [2, 4, 6, 8]]);
assert.deepStrictEqual(dealHands([10, 1, 2, 3, 15, 4, 4, 4], 4), [[10, 15], [3, 4], [2, 4], [1, 4]]);
assert.deepStrictEqual(dealHands([1, 1, 1, 1, 1, 1, 1], 3), [[1, 1, 1], [1, 1], [1, 1]]);
assert.deepStrictEqual(dealHands([-5, 9, 8], 3), [[-5], [8], [9]]);

// %% attempt: the direction never turns -> wrong_answer
void function dealHands(cards, players) {
  return Array.from({ length: players }, (_, player) => cards.filter((_, i) => i % players === player));
}

// %% attempt: the direction turns one card too late -> wrong_answer
void function dealHands(cards, players) {
  const hands = Array.from({ length: players }, () => []);
  let [player, step] = [0, 1];
  for (const card of cards) {
    hands[player].push(card);
    player = (player + step + players) % players;
    if (card % 5 === 0) step = -step;
  }
  return hands;
}

// %% attempt: all hands are one list -> wrong_answer
void function dealHands(cards, players) {
  const hands = Array(players).fill([]);
  let [player, step] = [0, 1];
  for (const card of cards) {
    hands[player].push(card);
    if (card % 5 === 0) step = -step;
    player = (player + step + players) % players;
  }
  return hands;
}

// %% attempt: goes beyond the first player -> runtime_error
void function dealHands(cards, players) {
  const hands = Array.from({ length: players }, () => []);
  let [player, step] = [0, 1];
  for (const card of cards) {
    hands[player].push(card);
    if (card % 5 === 0) step = -step;
    player = (player + step) % players;
  }
  return hands;
}
