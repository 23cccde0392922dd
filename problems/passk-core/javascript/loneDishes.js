// task: passk/lone_dishes
// entry point: loneDishes
// tags: dicts
// %% prompt
/**
 * Finds the dishes that just one guest has ordered, and says for each of them who that guest is.
 *
 * `orders` holds the dishes of each guest by the guest's name. A guest may order a dish several times, which
 * still is one guest.
 *
 * @param {Record<string, string[]>} orders
 * @returns {Record<string, string>}
 * @example
 * loneDishes({ ann: ['pie', 'soup'], bo: ['soup'] }); // { pie: 'ann' }
 * loneDishes({ ann: ['pie', 'pie'], bo: [] }); // { pie: 'ann' }
 */
function loneDishes(orders) {
// %% canonical solution
  const guests = new Map();
  for (const [guest, dishes] of Object.entries(orders)) {
    for (const dish of new Set(dishes)) guests.set(dish, [...(guests.get(dish) ?? []), guest]);
  }
  const alone = [...guests].filter(([, names]) => names.length === 1);
  return Object.fromEntries(alone.map(([dish, [name]]) => [dish, name]));
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(loneDishes({ ann: ['pie', 'soup'], bo: ['soup'] }), { pie: 'ann' });
assert.deepStrictEqual(loneDishes({ ann: ['pie', 'pie'], bo: [] }), { pie: 'ann' });
assert.deepStrictEqual(loneDishes({}), {});
assert.deepStrictEqual(loneDishes({ ann: [] }), {});
assert.deepStrictEqual(loneDishes({ ann: ['pie'], bo: ['pie'] }), {});
assert.deepStrictEqual(loneDishes({ ann: ['pie'], bo: ['tea'] }), { pie: 'ann', tea: 'bo' });
assert.deepStrictEqual(loneDishes({ ann: ['pie', 'pie'], bo: ['pie'] }), {});
assert.deepStrictEqual(loneDishes({ a: ['x'], b: ['x'], c: ['x', 'y'] }), { y: 'c' });
assert.deepStrictEqual(loneDishes({ a: ['x'], b: ['x'], c: ['x'] }), {});
assert.deepStrictEqual(loneDishes({ a: ['constructor'] }), { constructor: 'a' });
assert.deepStrictEqual(loneDishes({ a: ['x', 'y', 'z'], b: ['y'], c: ['z', 'z'] }), { x: 'a' });
assert.deepStrictEqual(loneDishes({ b: ['x', 'w', 'x'], a: ['y', 'w'] }), { x: 'b', y: 'a' });

// %% attempt: a dish that is ordered twice by one guest is not alone -> wrong_answer
void function loneDishes(orders) {
  const guests = new Map();
  for (const [guest, dishes] of Object.entries(orders)) {
    for (const dish of dishes) guests.set(dish, [...(guests.get(dish) ?? []), guest]);
  }
  const alone = [...guests].filter(([, names]) => names.length === 1);
  return Object.fromEntries(alone.map(([dish, [name]]) => [dish, name]));
}

// %% attempt: a dish of three guests comes back -> wrong_answer
void function loneDishes(orders) {
  const lone = new Map();
  for (const [guest, dishes] of Object.entries(orders)) {
    for (const dish of new Set(dishes)) {
      if (!lone.delete(dish)) lone.set(dish, guest);
    }
  }
  return Object.fromEntries(lone);
}

// %% attempt: every dish goes to the guest who ordered it last -> wrong_answer
void function loneDishes(orders) {
  const pairs = Object.entries(orders).flatMap(([guest, dishes]) => dishes.map((dish) => [dish, guest]));
  return Object.fromEntries(pairs);
}

// %% attempt: gives the dishes by guest -> wrong_answer
void function loneDishes(orders) {
  const lone = {};
  for (const [guest, dishes] of Object.entries(orders)) {
    const others = Object.entries(orders).flatMap(([other, more]) => (other === guest ? [] : more));
    for (const dish of dishes) if (!others.includes(dish)) lone[guest] = dish;
  }
  return lone;
}
