// task: passk/order_change
// entry point: orderChange
// tags: recursion, dicts
// %% prompt
/**
 * Changes an order for a picnic and returns the new order.
 *
 * An order maps names to amounts, or to baskets, which are orders themselves; so does `change`. Amounts of
 * a name are added, baskets of a name are changed likewise; of an amount and a basket, the one in `change`
 * stands. What is 0 or empty in the end is left out, in baskets as well.
 *
 * @param {Record<string, any>} order
 * @param {Record<string, any>} change
 * @returns {Record<string, any>}
 * @example
 * orderChange({ tea: 2, box: { egg: 4 } }, { tea: 1, box: { egg: -4, jam: 1 } }); // { tea: 3, box: { jam: 1 } }
 * orderChange({ box: { egg: 4 } }, { box: 1 }); // { box: 1 }
 */
function orderChange(order, change) {
// %% canonical solution
  const isBasket = (value) => typeof value === 'object';
  const merge = (old, now) => {
    if (isBasket(now)) return orderChange(isBasket(old) ? old : {}, now);
    return isBasket(old) ? now : old + now;
  };
  const before = new Map(Object.entries(order));
  const changes = new Map(Object.entries(change));
  const changed = {};
  for (const name of new Map([...before, ...changes]).keys()) {
    const old = before.get(name) ?? 0;
    const value = merge(old, changes.get(name) ?? (isBasket(old) ? {} : 0));
    if (isBasket(value) ? Object.keys(value).length > 0 : value !== 0) changed[name] = value;
  }
  return changed;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(
  orderChange({ tea: 2, box: { egg: 4 } }, { tea: 1, box: { egg: -4, jam: 1 } }),
  { tea: 3, box: { jam: 1 } },
);
assert.deepStrictEqual(orderChange({ box: { egg: 4 } }, { box: 1 }), { box: 1 });
assert.deepStrictEqual(orderChange({}, {}), {});
assert.deepStrictEqual(orderChange({ tea: 1 }, {}), { tea: 1 });
assert.deepStrictEqual(orderChange({}, { tea: 1 }), { tea: 1 });
assert.deepStrictEqual(orderChange({ tea: 1 }, { tea: -1 }), {});
assert.deepStrictEqual(orderChange({ tea: 1 }, { tea: -3 }), { tea: -2 });
assert.deepStrictEqual(orderChange({ tea: 0, jam: 1 }, {}), { jam: 1 });
assert.deepStrictEqual(orderChange({ box: {} }, {}), {});
assert.deepStrictEqual(orderChange({ box: { tin: { tea: 0 } } }, {}), {});
assert.deepStrictEqual(orderChange({ tea: 2 }, { tea: { leaf: 1 } }), { tea: { leaf: 1 } });
assert.deepStrictEqual(orderChange({ box: { egg: 1 } }, { box: 0 }), {});
assert.deepStrictEqual(orderChange({ tea: 2 }, { tea: {} }), {});
assert.deepStrictEqual(orderChange({ box: { egg: 1 } }, { box: {} }), { box: { egg: 1 } });
assert.deepStrictEqual(orderChange({}, { box: { egg: 0, jam: 2 } }), { box: { jam: 2 } });
assert.deepStrictEqual(orderChange({ box: { egg: 0, jam: 2 } }, {}), { box: { jam: 2 } });
assert.deepStrictEqual(orderChange({ tea: 3 }, { tea: { leaf: 0 } }), {});
assert.deepStrictEqual(orderChange({ box: { egg: 1 } }, { box: -1 }), { box: -1 });
assert.deepStrictEqual(
  orderChange({ bag: { box: { egg: 5, jam: 1 } } }, { bag: { box: { egg: -5 } }, can: { tin: {} } }),
  { bag: { box: { jam: 1 } } },
);
assert.deepStrictEqual(orderChange({ bag: { box: { egg: 5 } } }, { bag: { box: { egg: -5 } } }), {});

// %% attempt: empty baskets stay -> wrong_answer
void function orderChange(order, change) {
  const isBasket = (value) => typeof value === 'object';
  const merge = (old, now) => {
    if (isBasket(now)) return orderChange(isBasket(old) ? old : {}, now);
    return isBasket(old) ? now : old + now;
  };
  const before = new Map(Object.entries(order));
  const changes = new Map(Object.entries(change));
  const changed = {};
  for (const name of new Map([...before, ...changes]).keys()) {
    const old = before.get(name) ?? 0;
    const value = merge(old, changes.get(name) ?? (isBasket(old) ? {} : 0));
    if (value !== 0) changed[name] = value;
  }
  return changed;
}

// %% attempt: a basket in the change takes the place of the old one -> wrong_answer
void function orderChange(order, change) {
  const isBasket = (value) => typeof value === 'object';
  const merge = (old, now) => {
    if (isBasket(now)) return orderChange({}, now);
    return isBasket(old) ? now : old + now;
  };
  const before = new Map(Object.entries(order));
  const changes = new Map(Object.entries(change));
  const changed = {};
  for (const name of new Map([...before, ...changes]).keys()) {
    const old = before.get(name) ?? 0;
    const value = merge(old, changes.get(name) ?? (isBasket(old) ? old : 0));
    if (isBasket(value) ? Object.keys(value).length > 0 : value !== 0) changed[name] = value;
  }
  return changed;
}

// %% attempt: amounts take the place of the old ones -> wrong_answer
void function orderChange(order, change) {
  const isBasket = (value) => typeof value === 'object';
  const merge = (old, now) => {
    if (isBasket(now)) return orderChange(isBasket(old) ? old : {}, now);
    return now;
  };
  const before = new Map(Object.entries(order));
  const changes = new Map(Object.entries(change));
  const changed = {};
  for (const name of new Map([...before, ...changes]).keys()) {
    const old = before.get(name) ?? 0;
    const value = merge(old, changes.get(name) ?? (isBasket(old) ? {} : old));
    if (isBasket(value) ? Object.keys(value).length > 0 : value !== 0) changed[name] = value;
  }
  return changed;
}

// %% attempt: names that are not in the change are lost -> wrong_answer
void function orderChange(order, change) {
  const isBasket = (value) => typeof value === 'object';
  const merge = (old, now) => {
    if (isBasket(now)) return orderChange(isBasket(old) ? old : {}, now);
    return isBasket(old) ? now : old + now;
  };
  const before = new Map(Object.entries(order));
  const changes = new Map(Object.entries(change));
  const changed = {};
  for (const name of changes.keys()) {
    const old = before.get(name) ?? 0;
    const value = merge(old, changes.get(name) ?? (isBasket(old) ? {} : 0));
    if (isBasket(value) ? Object.keys(value).length > 0 : value !== 0) changed[name] = value;
  }
  return changed;
}

// %% attempt: only what changes is cleared -> wrong_answer
void function orderChange(order, change) {
  const isBasket = (value) => typeof value === 'object';
  const merge = (old, now) => {
    if (isBasket(now)) return orderChange(isBasket(old) ? old : {}, now);
    return isBasket(old) ? now : old + now;
  };
  const before = new Map(Object.entries(order));
  const changes = new Map(Object.entries(change));
  const changed = {};
  for (const name of new Map([...before, ...changes]).keys()) {
    const old = before.get(name) ?? 0;
    const value = merge(old, changes.get(name) ?? (isBasket(old) ? {} : 0));
    if (!changes.has(name)) changed[name] = old;
    else if (isBasket(value) ? Object.keys(value).length > 0 : value !== 0) changed[name] = value;
  }
  return changed;
}

// %% attempt: negative amounts are left out -> wrong_answer
void function orderChange(order, change) {
  const isBasket = (value) => typeof value === 'object';
  const merge = (old, now) => {
    if (isBasket(now)) return orderChange(isBasket(old) ? old : {}, now);
    return isBasket(old) ? now : old + now;
  };
  const before = new Map(Object.entries(order));
  const changes = new Map(Object.entries(change));
  const changed = {};
  for (const name of new Map([...before, ...changes]).keys()) {
    const old = before.get(name) ?? 0;
    const value = merge(old, changes.get(name) ?? (isBasket(old) ? {} : 0));
    if (isBasket(value) ? Object.keys(value).length > 0 : value > 0) changed[name] = value;
  }
  return changed;
}

// %% attempt: every name is in the change -> runtime_error
void function orderChange(order, change) {
  const changed = {};
  for (const name of new Set([...Object.keys(order), ...Object.keys(change)])) {
    const [old, now] = [order[name], change[name]];
    const amount = typeof old === 'number' ? old : 0;
    const value = typeof now === 'number' ? amount + now : orderChange(typeof old === 'object' ? old : {}, now);
    const empty = typeof value === 'object' && Object.keys(value).length === 0;
    if (value !== 0 && !empty) changed[name] = value;
  }
  return changed;
}

// %% equivalent mutant: a number has no entries, like the empty order
// -if (isBasket(now)) return orderChange(isBasket(old) ? old : {}, now);
// +if (isBasket(now)) return orderChange(true ? old : {}, now);

// %% equivalent mutant: there are as many values as keys
// -if (isBasket(value) ? Object.keys(value).length > 0 : value !== 0) changed[name] = value;
// +if (isBasket(value) ? Object.values(value).length > 0 : value !== 0) changed[name] = value;
