// task: passk/cash_total
// entry point: cashTotal
// tags: money, numbers
// %% prompt
/**
 * Computes what is paid in cash at a market stall whose smallest coin is worth `coin` cents.
 *
 * The prices, in cents, are added up first; a returned bottle counts as a negative price. The sum is then
 * rounded to that multiple of `coin` which is nearest. A sum halfway between two multiples is rounded to the
 * lower one, also below 0: the customer pays less or gets more. `coin` is positive.
 *
 * @param {number[]} prices
 * @param {number} coin
 * @returns {number}
 * @example
 * cashTotal([199, 249], 5); // 450
 * cashTotal([20, -45], 10); // -30
 */
function cashTotal(prices, coin) {
// %% canonical solution
  const total = prices.reduce((sum, price) => sum + price, 0);
  const below = Math.floor(total / coin) * coin;
  return (total - below) * 2 > coin ? below + coin : below;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(cashTotal([199, 249], 5), 450);
assert.strictEqual(cashTotal([20, -45], 10), -30);
assert.strictEqual(cashTotal([], 5), 0);
assert.strictEqual(cashTotal([5], 5), 5);
assert.strictEqual(cashTotal([7], 5), 5);
assert.strictEqual(cashTotal([8], 5), 10);
assert.strictEqual(cashTotal([5], 10), 0);
assert.strictEqual(cashTotal([6], 10), 10);
assert.strictEqual(cashTotal([15], 10), 10);
assert.strictEqual(cashTotal([25], 10), 20);
assert.strictEqual(cashTotal([-5], 10), -10);
assert.strictEqual(cashTotal([-4], 10), 0);
assert.strictEqual(cashTotal([-7], 5), -5);
assert.strictEqual(cashTotal([-8], 5), -10);
assert.strictEqual(cashTotal([3, 3, 3], 5), 10);
assert.strictEqual(cashTotal([123], 1), 123);
assert.strictEqual(cashTotal([1], 2), 0);
assert.strictEqual(cashTotal([3], 2), 2);
assert.strictEqual(cashTotal([99999999, 1, 2], 100), 100000000);
assert.strictEqual(cashTotal([49, 1], 100), 0);
assert.strictEqual(cashTotal([51], 100), 100);

// %% attempt: halves go up -> wrong_answer
void function cashTotal(prices, coin) {
  const total = prices.reduce((sum, price) => sum + price, 0);
  const below = Math.floor(total / coin) * coin;
  return (total - below) * 2 >= coin ? below + coin : below;
}

// %% attempt: rounds each price -> wrong_answer
void function cashTotal(prices, coin) {
  return prices.reduce((sum, price) => sum + Math.ceil((2 * price - coin) / (2 * coin)) * coin, 0);
}

// %% attempt: Math.round sends halves up -> wrong_answer
void function cashTotal(prices, coin) {
  const total = prices.reduce((sum, price) => sum + price, 0);
  return Math.round(total / coin) * coin + 0;
}

// %% attempt: always rounds down -> wrong_answer
void function cashTotal(prices, coin) {
  const total = prices.reduce((sum, price) => sum + price, 0);
  const below = Math.floor(total / coin) * coin;
  return below;
}

// %% attempt: no prices, no sum -> runtime_error
void function cashTotal(prices, coin) {
  const total = prices.reduce((sum, price) => sum + price);
  const below = Math.floor(total / coin) * coin;
  return (total - below) * 2 > coin ? below + coin : below;
}
