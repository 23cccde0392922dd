// task: passk/price_labels
// entry point: priceLabels
// tags: dicts, formatting
// %% prompt
/**
 * Writes the labels that a shop has to print when its prices change from `before` to `after`, in whole cents.
 *
 * An item that is dearer gets "+" and the difference, a cheaper one "-" and the difference, a new one "new".
 * An item whose price stays gets no label, nor does one that is not sold any more.
 *
 * @param {Record<string, number>} before
 * @param {Record<string, number>} after
 * @returns {Record<string, string>}
 * @example
 * priceLabels({ tea: 300, jam: 250 }, { tea: 320, jam: 250, rye: 400 }); // { tea: '+20', rye: 'new' }
 * priceLabels({ tea: 300, jam: 90 }, { tea: 280 }); // { tea: '-20' }
 */
function priceLabels(before, after) {
// %% canonical solution
  const labels = {};
  for (const [item, price] of Object.entries(after)) {
    const change = price - before[item];
    if (!Object.hasOwn(before, item)) labels[item] = 'new';
    else if (change !== 0) labels[item] = change > 0 ? `+${change}` : String(change);
  }
  return labels;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(
  priceLabels({ tea: 300, jam: 250 }, { tea: 320, jam: 250, rye: 400 }),
  { tea: '+20', rye: 'new' },
);
assert.deepStrictEqual(priceLabels({ tea: 300, jam: 90 }, { tea: 280 }), { tea: '-20' });
assert.deepStrictEqual(priceLabels({}, {}), {});
assert.deepStrictEqual(priceLabels({ a: 1 }, {}), {});
assert.deepStrictEqual(priceLabels({}, { a: 0 }), { a: 'new' });
assert.deepStrictEqual(priceLabels({ a: 5 }, { a: 5 }), {});
assert.deepStrictEqual(priceLabels({ a: 5 }, { a: 6 }), { a: '+1' });
assert.deepStrictEqual(priceLabels({ a: 5 }, { a: 4 }), { a: '-1' });
assert.deepStrictEqual(priceLabels({ a: 0 }, { a: 7 }), { a: '+7' });
assert.deepStrictEqual(priceLabels({ a: 7 }, { a: 0 }), { a: '-7' });
assert.deepStrictEqual(priceLabels({ a: 1, b: 2, c: 3 }, { c: 1, b: 2, a: 3 }), { c: '-2', a: '+2' });
assert.deepStrictEqual(priceLabels({}, { valueOf: 3 }), { valueOf: 'new' });
assert.deepStrictEqual(priceLabels({ a: 0 }, { a: 0, b: 0 }), { b: 'new' });

// %% attempt: a price that stays is labelled -> wrong_answer
void function priceLabels(before, after) {
  const label = (item, change) =>
    Object.hasOwn(before, item) ? (change >= 0 ? `+${change}` : String(change)) : 'new';
  const labels = Object.keys(after).map((item) => [item, label(item, after[item] - before[item])]);
  return Object.fromEntries(labels);
}

// %% attempt: an item that was free counts as new -> wrong_answer
void function priceLabels(before, after) {
  const labels = {};
  for (const [item, price] of Object.entries(after)) {
    if (!before[item]) labels[item] = 'new';
    else if (price > before[item]) labels[item] = `+${price - before[item]}`;
    else if (price < before[item]) labels[item] = String(price - before[item]);
  }
  return labels;
}

// %% attempt: labels have the new price -> wrong_answer
void function priceLabels(before, after) {
  const labels = {};
  for (const [item, price] of Object.entries(after)) {
    if (!Object.hasOwn(before, item)) labels[item] = 'new';
    else if (price !== before[item]) labels[item] = (price > before[item] ? '+' : '-') + price;
  }
  return labels;
}

// %% attempt: items that are gone are labelled -> wrong_answer
void function priceLabels(before, after) {
  const labels = {};
  for (const item of Object.keys({ ...before, ...after })) {
    const change = (after[item] ?? 0) - (before[item] ?? 0);
    if (!Object.hasOwn(before, item)) labels[item] = 'new';
    else if (change !== 0) labels[item] = change > 0 ? `+${change}` : String(change);
  }
  return labels;
}

// %% equivalent mutant: a change of 0 does not come here
// -else if (change !== 0) labels[item] = change > 0 ? `+${change}` : String(change);
// +else if (change !== 0) labels[item] = change >= 0 ? `+${change}` : String(change);
