// task: passk/split_bill
// entry point: splitBill
// tags: money, numbers, sorting
// %% prompt
/**
 * Splits a bill of `total` cents among guests in proportion to the prices of the plates they had.
 *
 * Each share is first rounded down to a whole cent. The cents that are left go one each to the guests whose
 * shares lost most by that; among equal losses the guest with the dearer plate comes first, then the one who
 * is later in the list. If all plates cost 0, everyone has the same proportion. Prices and total are not
 * negative. Return the shares in the order of the plates; without guests there are none.
 *
 * @param {number} total
 * @param {number[]} plates
 * @returns {number[]}
 * @example
 * splitBill(100, [10, 10, 10]); // [33, 33, 34]
 * splitBill(11, [10, 30, 20]); // [2, 5, 4]
 */
function splitBill(total, plates) {
// %% canonical solution
  const prices = plates.some((plate) => plate > 0) ? plates : plates.map(() => 1);
  const sum = prices.reduce((a, b) => a + b, 0);
  const shares = prices.map((price) => Math.floor((total * price) / sum));
  const left = total - shares.reduce((a, b) => a + b, 0);
  const loss = (i) => (total * prices[i]) % sum;
  const order = [...prices.keys()].sort((a, b) => loss(b) - loss(a) || prices[b] - prices[a] || b - a);
  for (const i of order.slice(0, left)) shares[i]++;
  return shares;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(splitBill(100, [10, 10, 10]), [33, 33, 34]);
assert.deepStrictEqual(splitBill(11, [10, 30, 20]), [2, 5, 4]);
assert.deepStrictEqual(splitBill(0, []), []);
assert.deepStrictEqual(splitBill(100, []), []);
assert.deepStrictEqual(splitBill(100, [7]), [100]);
assert.deepStrictEqual(splitBill(100, [0]), [100]);
assert.deepStrictEqual(splitBill(0, [3, 4]), [0, 0]);
assert.deepStrictEqual(splitBill(101, [0, 0]), [50, 51]);
assert.deepStrictEqual(splitBill(11, [0, 0, 0]), [3, 4, 4]);
assert.deepStrictEqual(splitBill(100, [0, 5]), [0, 100]);
assert.deepStrictEqual(splitBill(100, [1, 2]), [33, 67]);
assert.deepStrictEqual(splitBill(50, [1, 2]), [17, 33]);
assert.deepStrictEqual(splitBill(10, [15, 5]), [8, 2]);
assert.deepStrictEqual(splitBill(10, [5, 15]), [2, 8]);
assert.deepStrictEqual(splitBill(2, [5, 5, 5, 5]), [0, 0, 1, 1]);
assert.deepStrictEqual(splitBill(6, [3, 1, 3, 1]), [2, 1, 2, 1]);
assert.deepStrictEqual(splitBill(5, [3, 1, 3, 1]), [2, 0, 2, 1]);
assert.deepStrictEqual(splitBill(1000, [333, 333, 334]), [333, 333, 334]);
assert.deepStrictEqual(splitBill(1, [2, 3, 3, 2]), [0, 0, 1, 0]);
assert.deepStrictEqual(splitBill(99999, [1250, 990, 1790, 0, 45]), [30675, 24294, 43926, 0, 1104]);
assert.deepStrictEqual(splitBill(100, [0, 1]), [0, 100]);

// %% attempt: equal losses go to the earlier guest -> wrong_answer
void function splitBill(total, plates) {
  const prices = plates.some((plate) => plate > 0) ? plates : plates.map(() => 1);
  const sum = prices.reduce((a, b) => a + b, 0);
  const shares = prices.map((price) => Math.floor((total * price) / sum));
  const left = total - shares.reduce((a, b) => a + b, 0);
  const loss = (i) => (total * prices[i]) % sum;
  const order = [...prices.keys()].sort((a, b) => loss(b) - loss(a) || prices[b] - prices[a] || a - b);
  for (const i of order.slice(0, left)) shares[i]++;
  return shares;
}

// %% attempt: forgets the dearer plate -> wrong_answer
void function splitBill(total, plates) {
  const prices = plates.some((plate) => plate > 0) ? plates : plates.map(() => 1);
  const sum = prices.reduce((a, b) => a + b, 0);
  const shares = prices.map((price) => Math.floor((total * price) / sum));
  const left = total - shares.reduce((a, b) => a + b, 0);
  const loss = (i) => (total * prices[i]) % sum;
  const order = [...prices.keys()].sort((a, b) => loss(b) - loss(a) || b - a);
  for (const i of order.slice(0, left)) shares[i]++;
  return shares;
}

// %% attempt: all that is left goes to one guest -> wrong_answer
void function splitBill(total, plates) {
  const prices = plates.some((plate) => plate > 0) ? plates : plates.map(() => 1);
  const sum = prices.reduce((a, b) => a + b, 0);
  const shares = prices.map((price) => Math.floor((total * price) / sum));
  const left = total - shares.reduce((a, b) => a + b, 0);
  const loss = (i) => (total * prices[i]) % sum;
  const order = [...prices.keys()].sort((a, b) => loss(b) - loss(a) || prices[b] - prices[a] || b - a);
  for (const i of order.slice(0, 1)) shares[i] += left;
  return shares;
}

// %% attempt: rounds each share to the nearest cent -> wrong_answer
void function splitBill(total, plates) {
  const prices = plates.some((plate) => plate > 0) ? plates : plates.map(() => 1);
  const sum = prices.reduce((a, b) => a + b, 0);
  const shares = prices.map((price) => Math.floor((total * price) / sum));
  return shares.map((share, i) => share + (((total * prices[i]) % sum) * 2 >= sum ? 1 : 0));
}

// %% attempt: plates that cost nothing -> wrong_answer
void function splitBill(total, plates) {
  const prices = plates;
  const sum = prices.reduce((a, b) => a + b, 0);
  const shares = prices.map((price) => Math.floor((total * price) / sum));
  const left = total - shares.reduce((a, b) => a + b, 0);
  const loss = (i) => (total * prices[i]) % sum;
  const order = [...prices.keys()].sort((a, b) => loss(b) - loss(a) || prices[b] - prices[a] || b - a);
  for (const i of order.slice(0, left)) shares[i]++;
  return shares;
}

// %% equivalent mutant: only the proportion matters, which is the same for all
// -const prices = plates.some((plate) => plate > 0) ? plates : plates.map(() => 1);
// +const prices = plates.some((plate) => plate > 0) ? plates : plates.map(() => 2);
