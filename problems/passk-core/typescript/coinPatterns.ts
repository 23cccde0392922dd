// task: passk/coin_patterns
// entry point: coinPatterns
// tags: dynamic programming, numbers
// %% prompt
/**
 * Counts the ways to pay `amount` exactly with at most `most` coins, where order does not matter.
 *
 * `coins` holds different positive values, each of which may be used any number of times. There is one
 * way to pay 0: with no coin at all.
 *
 * @example
 * coinPatterns(5, [1, 2], 3); // 1
 * coinPatterns(5, [1, 2], 5); // 3
 */
function coinPatterns(amount: number, coins: number[], most: number): number {
// %% canonical solution
  const ways = Array.from({ length: amount + 1 }, () => new Array<number>(most + 1).fill(0));
  ways[0][0] = 1;
  for (const coin of coins) {
    for (let value = coin; value <= amount; value++) {
      for (let used = 1; used <= most; used++) ways[value][used] += ways[value - coin][used - 1];
    }
  }
  return ways[amount].reduce((sum, count) => sum + count, 0);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(coinPatterns(5, [1, 2], 3), 1);
assert.strictEqual(coinPatterns(5, [1, 2], 4), 2);
assert.strictEqual(coinPatterns(5, [1, 2], 5), 3);
assert.strictEqual(coinPatterns(5, [1, 2], 50), 3);
assert.strictEqual(coinPatterns(0, [1, 2], 3), 1);
assert.strictEqual(coinPatterns(0, [], 0), 1);
assert.strictEqual(coinPatterns(7, [], 3), 0);
assert.strictEqual(coinPatterns(3, [5], 3), 0);
assert.strictEqual(coinPatterns(10, [5], 2), 1);
assert.strictEqual(coinPatterns(10, [5], 1), 0);
assert.strictEqual(coinPatterns(10, [3, 2, 5], 10), 4);
assert.strictEqual(coinPatterns(6, [2, 4], 2), 1);
assert.strictEqual(coinPatterns(100, [1, 5, 10, 25, 50], 100), 292);
assert.strictEqual(coinPatterns(200, [1, 2, 5, 10, 20, 50, 100, 200], 10), 59);

// %% attempt: counts orders as different ways -> wrong_answer
void function coinPatterns(amount: number, coins: number[], most: number): number {
  const ways = Array.from({ length: amount + 1 }, () => new Array<number>(most + 1).fill(0));
  ways[0][0] = 1;
  for (let value = 1; value <= amount; value++) {
    for (const coin of coins.filter((candidate) => candidate <= value)) {
      for (let used = 1; used <= most; used++) ways[value][used] += ways[value - coin][used - 1];
    }
  }
  return ways[amount].reduce((sum, count) => sum + count, 0);
}

// %% attempt: all rows are one and the same list -> wrong_answer
void function coinPatterns(amount: number, coins: number[], most: number): number {
  const ways = new Array(amount + 1).fill(new Array(most + 1).fill(0));
  ways[0][0] = 1;
  for (const coin of coins) {
    for (let value = coin; value <= amount; value++) {
      for (let used = 1; used <= most; used++) ways[value][used] += ways[value - coin][used - 1];
    }
  }
  return ways[amount].reduce((sum: number, count: number) => sum + count, 0);
}

// %% attempt: adds to rows that are not there -> runtime_error
void function coinPatterns(amount: number, coins: number[], most: number): number {
  const ways: number[][] = [[1]];
  for (const coin of coins) {
    for (let value = coin; value <= amount; value++) {
      for (let used = 1; used <= most; used++) {
        ways[value][used] = (ways[value][used] ?? 0) + (ways[value - coin][used - 1] ?? 0);
      }
    }
  }
  return ways[amount].reduce((sum, count) => sum + count, 0);
}

// %% attempt: tries every sequence of coins -> timeout
void function coinPatterns(amount: number, coins: number[], most: number): number {
  const found = new Set<string>();
  const pay = (left: number, used: number[]) => {
    if (left === 0) found.add([...used].sort().join());
    if (left <= 0 || used.length >= most) return;
    for (const coin of coins) pay(left - coin, [...used, coin]);
  };
  pay(amount, []);
  return found.size;
}

// %% equivalent mutant: nobody reads the row that is added
// -const ways = Array.from({ length: amount + 1 }, () => new Array<number>(most + 1).fill(0));
// +const ways = Array.from({ length: amount + 2 }, () => new Array<number>(most + 1).fill(0));

// %% equivalent mutant: the column that is added stays 0
// -const ways = Array.from({ length: amount + 1 }, () => new Array<number>(most + 1).fill(0));
// +const ways = Array.from({ length: amount + 1 }, () => new Array<number>(most + 2).fill(0));
