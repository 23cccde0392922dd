// task: passk/stock_merge
// entry point: stockMerge
// tags: dicts
// %% prompt
/**
 * Books orders on a stock and returns the new stock; the given one is left unchanged.
 *
 * An order [item, amount] with a positive amount delivers that many of the item, which may be new. A negative
 * amount takes as many away; an order for more than is there, or for an item that is not there, is skipped
 * as a whole. An item of which nothing is left disappears. An amount of 0 changes nothing.
 *
 * @param {Record<string, number>} stock
 * @param {[string, number][]} orders
 * @returns {Record<string, number>}
 * @example
 * stockMerge({ nut: 3 }, [['nut', -2], ['bolt', 5]]); // { nut: 1, bolt: 5 }
 * stockMerge({ nut: 3 }, [['nut', -4], ['nut', -3]]); // {}
 */
function stockMerge(stock, orders) {
// %% canonical solution
  const result = new Map(Object.entries(stock));
  for (const [item, amount] of orders) {
    const left = (result.get(item) ?? 0) + amount;
    if (amount === 0 || left < 0) continue;
    if (left === 0) result.delete(item);
    else result.set(item, left);
  }
  return Object.fromEntries(result);
}

// %% test
const assert = require('node:assert');

const deliveries = Array.from({ length: 1000 }, (_, i) => [`k${i % 50}`, 1]);
const twenties = Object.fromEntries(deliveries.slice(0, 50).map(([item]) => [item, 20]));
const given = { a: 1 };

assert.deepStrictEqual(stockMerge({ nut: 3 }, [['nut', -2], ['bolt', 5]]), { nut: 1, bolt: 5 });
assert.deepStrictEqual(stockMerge({ nut: 3 }, [['nut', -4], ['nut', -3]]), {});
assert.deepStrictEqual(stockMerge({}, []), {});
assert.deepStrictEqual(stockMerge({}, [['nut', -1]]), {});
assert.deepStrictEqual(stockMerge({}, [['nut', 0]]), {});
assert.deepStrictEqual(stockMerge({ nut: 1 }, [['nut', 0]]), { nut: 1 });
assert.deepStrictEqual(stockMerge({ a: 1 }, [['a', -1], ['a', -1], ['a', 2]]), { a: 2 });
assert.deepStrictEqual(stockMerge({ a: 1, b: 2 }, [['b', -2], ['a', 1]]), { a: 2 });
assert.deepStrictEqual(stockMerge(given, [['a', 5]]), { a: 6 });
assert.deepStrictEqual(given, { a: 1 });
assert.deepStrictEqual(stockMerge({ a: 5 }, new Array(9).fill(['a', -1])), {});
assert.deepStrictEqual(stockMerge({ a: 5 }, new Array(9).fill(['a', -2])), { a: 1 });
assert.deepStrictEqual(stockMerge({}, [['constructor', 2]]), { constructor: 2 });
assert.deepStrictEqual(stockMerge({}, deliveries), twenties);

// %% attempt: takes as many as there are -> wrong_answer
void function stockMerge(stock, orders) {
  const result = { ...stock };
  for (const [item, amount] of orders) result[item] = Math.max(0, (result[item] ?? 0) + amount);
  return Object.fromEntries(Object.entries(result).filter(([, left]) => left > 0));
}

// %% attempt: keeps items of which nothing is left -> wrong_answer
void function stockMerge(stock, orders) {
  const result = { ...stock };
  for (const [item, amount] of orders) {
    if ((result[item] ?? 0) + amount >= 0) result[item] = (result[item] ?? 0) + amount;
  }
  return result;
}

// %% attempt: adds to what every object inherits -> wrong_answer
void function stockMerge(stock, orders) {
  const result = { ...stock };
  for (const [item, amount] of orders) {
    const left = (result[item] || 0) + amount;
    if (amount === 0 || left < 0) continue;
    if (left === 0) delete result[item];
    else result[item] = left;
  }
  return result;
}

// %% attempt: sets an item to undefined instead of deleting it -> wrong_answer
void function stockMerge(stock, orders) {
  const result = { ...stock };
  for (const [item, amount] of orders) {
    const left = (Object.hasOwn(result, item) && result[item] ? result[item] : 0) + amount;
    if (amount !== 0 && left >= 0) result[item] = left || undefined;
  }
  return result;
}

// %% attempt: goes through an object as if it were a list -> runtime_error
void function stockMerge(stock, orders) {
  const result = {};
  for (const [item, amount] of stock) result[item] = amount;
  for (const [item, amount] of orders) {
    const left = (result[item] ?? 0) + amount;
    if (left > 0) result[item] = left;
    else if (left === 0) delete result[item];
  }
  return result;
}

