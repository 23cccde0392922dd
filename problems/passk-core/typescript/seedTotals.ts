// task: passk/seed_totals
// entry point: seedTotals
// tags: dicts
// %% prompt
/**
 * Adds up the seeds of each plant, counting only its newest packets.
 *
 * A packet is (plant, year, seeds). For every plant only packets of the latest year that it has in the list
 * are good; all of these count together. A plant whose good packets are empty is in the result with 0.
 *
 * @example
 * seedTotals([['pea', 2023, 40], ['pea', 2024, 10], ['pea', 2024, 5]]); // { pea: 15 }
 * seedTotals([['leek', 2020, 30], ['kale', 2019, 8]]); // { leek: 30, kale: 8 }
 */
function seedTotals(packets: [string, number, number][]): Record<string, number> {
// %% canonical solution
  const newest = new Map<string, [number, number]>();
  for (const [plant, year, seeds] of packets) {
    const [latest, total] = newest.get(plant) ?? [year, 0];
    if (year > latest) newest.set(plant, [year, seeds]);
    else newest.set(plant, [latest, year === latest ? total + seeds : total]);
  }
  return Object.fromEntries([...newest].map(([plant, [, total]]) => [plant, total]));
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(seedTotals([['pea', 2023, 40], ['pea', 2024, 10], ['pea', 2024, 5]]), { pea: 15 });
assert.deepStrictEqual(seedTotals([['leek', 2020, 30], ['kale', 2019, 8]]), { leek: 30, kale: 8 });
assert.deepStrictEqual(seedTotals([]), {});
assert.deepStrictEqual(seedTotals([['pea', 2024, 0]]), { pea: 0 });
assert.deepStrictEqual(seedTotals([['pea', 2024, 3], ['pea', 2023, 9]]), { pea: 3 });
assert.deepStrictEqual(seedTotals([['pea', 2023, 9], ['pea', 2024, 0]]), { pea: 0 });
assert.deepStrictEqual(seedTotals([['a', 1, 1], ['b', 2, 2], ['a', 2, 4], ['b', 1, 8]]), { a: 4, b: 2 });
assert.deepStrictEqual(seedTotals([['a', 2, 1], ['a', 1, 2], ['a', 2, 4]]), { a: 5 });
assert.deepStrictEqual(seedTotals([['a', 1, 5], ['a', 2, 6], ['a', 3, 7], ['a', 2, 8]]), { a: 7 });
assert.deepStrictEqual(seedTotals([['a', 5, 1], ['a', 5, 1], ['b', 5, 1]]), { a: 2, b: 1 });
assert.deepStrictEqual(seedTotals([['toString', 1, 2]]), { toString: 2 });
assert.deepStrictEqual(seedTotals([['x', -3, 1], ['x', -2, 10]]), { x: 10 });
assert.deepStrictEqual(seedTotals([['a', 2, 1], ['b', 3, 1], ['b', 2, 7], ['a', 2, 2]]), { a: 3, b: 1 });

// %% attempt: packets of all years count -> wrong_answer
void function seedTotals(packets: [string, number, number][]): Record<string, number> {
  const totals = new Map<string, number>();
  for (const [plant, , seeds] of packets) totals.set(plant, (totals.get(plant) ?? 0) + seeds);
  return Object.fromEntries(totals);
}

// %% attempt: only the last packet of the newest year counts -> wrong_answer
void function seedTotals(packets: [string, number, number][]): Record<string, number> {
  const newest = new Map<string, [number, number]>();
  for (const [plant, year, seeds] of packets) {
    if (year >= (newest.get(plant)?.[0] ?? year)) newest.set(plant, [year, seeds]);
  }
  return Object.fromEntries([...newest].map(([plant, [, seeds]]) => [plant, seeds]));
}

// %% attempt: the newest year of the whole list is meant for all plants -> wrong_answer
void function seedTotals(packets: [string, number, number][]): Record<string, number> {
  const newest = Math.max(...packets.map(([, year]) => year));
  const totals = new Map(packets.map(([plant]) => [plant, 0]));
  for (const [plant, year, seeds] of packets) {
    if (year === newest) totals.set(plant, (totals.get(plant) ?? 0) + seeds);
  }
  return Object.fromEntries(totals);
}

// %% attempt: plants without seeds are left out -> wrong_answer
void function seedTotals(packets: [string, number, number][]): Record<string, number> {
  const years = (wanted: string) => packets.filter(([plant]) => plant === wanted).map(([, year]) => year);
  const totals = new Map<string, number>();
  for (const [plant, year, seeds] of packets) {
    if (year === Math.max(...years(plant)) && seeds > 0) totals.set(plant, (totals.get(plant) ?? 0) + seeds);
  }
  return Object.fromEntries(totals);
}
