// task: passk/toll_route
// entry point: tollRoute
// tags: graphs, dynamic programming
// %% prompt
/**
 * Finds the cheapest way from start to goal, or returns -1 if there is none.
 *
 * Each road [a, b, operator, price] joins the places a and b and can be driven both ways for its price.
 * Whenever the next road is run by another operator than the road before it, `toll` is paid on top; the
 * first road is never charged for that. Prices and toll are not negative. It costs 0 to stay at the start,
 * also if no road leads there.
 *
 * @example
 * tollRoute([['a', 'b', 'red', 2], ['b', 'c', 'blue', 2], ['a', 'c', 'red', 7]], 'a', 'c', 1); // 5
 * tollRoute([['a', 'b', 'red', 2], ['b', 'c', 'blue', 2], ['a', 'c', 'red', 7]], 'a', 'c', 4); // 7
 */
function tollRoute(roads: [string, string, string, number][], start: string, goal: string, toll: number): number {
// %% canonical solution
  // One state for each place and the operator by which it was reached; Bellman-Ford over the roads.
  const paid = new Map<string, number>([[JSON.stringify([start, '']), 0]]);
  let cheapest = start === goal ? 0 : Infinity;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [state, sum] of [...paid]) {
      const [place, last] = JSON.parse(state) as [string, string];
      for (const [a, b, operator, price] of roads) {
        if (a !== place && b !== place) continue;
        const next = a === place ? b : a;
        const total = sum + price + (last !== '' && last !== operator ? toll : 0);
        const key = JSON.stringify([next, operator]);
        if (total >= (paid.get(key) ?? Infinity)) continue;
        paid.set(key, total);
        changed = true;
        if (next === goal) cheapest = Math.min(cheapest, total);
      }
    }
  }
  return cheapest === Infinity ? -1 : cheapest;
}

// %% test
declare var require: any;
const assert = require('node:assert');

const roads: [string, string, string, number][] = [['a', 'b', 'red', 2], ['b', 'c', 'blue', 2], ['a', 'c', 'red', 7]];
const ring = Array.from({ length: 60 }, (_, i): [string, string, string, number] => {
  return [`p${i}`, `p${(i + 1) % 60}`, `op${Math.floor(i / 10)}`, 1];
});
const grid: [string, string, string, number][] = [];
for (let i = 0; i < 8; i++) {
  for (let j = 0; j < 8; j++) {
    grid.push([`${i},${j}`, `${i + 1},${j}`, 'down', 1], [`${i},${j}`, `${i},${j + 1}`, 'right', 1]);
  }
}

assert.strictEqual(tollRoute(roads, 'a', 'c', 1), 5);
assert.strictEqual(tollRoute(roads, 'a', 'c', 4), 7);
assert.strictEqual(tollRoute(roads, 'a', 'c', 3), 7);
assert.strictEqual(tollRoute(roads, 'c', 'a', 0), 4);
assert.strictEqual(tollRoute(roads, 'a', 'a', 9), 0);
assert.strictEqual(tollRoute([], 'x', 'x', 9), 0);
assert.strictEqual(tollRoute([], 'x', 'y', 9), -1);
assert.strictEqual(tollRoute([['a', 'b', 'red', 1], ['c', 'd', 'red', 1]], 'a', 'd', 0), -1);
assert.strictEqual(tollRoute([['b', 'a', 'red', 3]], 'a', 'b', 100), 3);
// The cheaper way to b is the dearer one to c.
assert.strictEqual(tollRoute([['a', 'b', 'red', 1], ['a', 'b', 'blue', 2], ['b', 'c', 'blue', 1]], 'a', 'c', 10), 3);
assert.strictEqual(tollRoute([['a', 'b', 'r', 0], ['b', 'c', 's', 0], ['c', 'd', 'r', 0]], 'a', 'd', 5), 10);
assert.strictEqual(tollRoute(ring, 'p0', 'p25', 3), 31);
assert.strictEqual(tollRoute(ring, 'p0', 'p45', 100), 115);
assert.strictEqual(tollRoute(grid, '0,0', '7,7', 5), 19);

// %% attempt: remembers one price a place, whatever the operator -> wrong_answer
void function tollRoute(roads: [string, string, string, number][], start: string, goal: string, toll: number): number {
  const best = new Map<string, { sum: number; last: string }>([[start, { sum: 0, last: '' }]]);
  for (let round = 0; round < roads.length; round++) {
    for (const [a, b, operator, price] of [...roads, ...roads.map(([x, y, o, p]) => [y, x, o, p] as const)]) {
      const from = best.get(a);
      if (from === undefined) continue;
      const sum = from.sum + price + (from.last && from.last !== operator ? toll : 0);
      if (sum < (best.get(b)?.sum ?? Infinity)) best.set(b, { sum, last: operator });
    }
  }
  return best.get(goal)?.sum ?? -1;
}

// %% attempt: roads lead one way only -> wrong_answer
void function tollRoute(roads: [string, string, string, number][], start: string, goal: string, toll: number): number {
  const queue = [{ place: start, last: '', sum: 0 }];
  const seen = new Set<string>();
  while (queue.length > 0) {
    queue.sort((x, y) => x.sum - y.sum);
    const { place, last, sum } = queue.shift();
    if (place === goal) return sum;
    if (seen.has(`${place} ${last}`)) continue;
    seen.add(`${place} ${last}`);
    for (const [a, b, operator, price] of roads) {
      if (a === place) queue.push({ place: b, last: operator, sum: sum + price + (last && last !== operator ? toll : 0) });
    }
  }
  return -1;
}

// %% attempt: the first road is charged too, for undefined is another operator -> wrong_answer
void function tollRoute(roads: [string, string, string, number][], start: string, goal: string, toll: number): number {
  const queue: { place: string; last?: string; sum: number }[] = [{ place: start, sum: 0 }];
  const seen = new Set<string>();
  while (queue.length > 0) {
    queue.sort((x, y) => x.sum - y.sum);
    const { place, last, sum } = queue.shift();
    if (place === goal) return sum;
    if (seen.has(`${place} ${last}`)) continue;
    seen.add(`${place} ${last}`);
    for (const [a, b, operator, price] of roads) {
      if (a !== place && b !== place) continue;
      queue.push({ place: a === place ? b : a, last: operator, sum: sum + price + (last !== operator ? toll : 0) });
    }
  }
  return -1;
}

// %% attempt: a place without roads is unknown -> runtime_error
void function tollRoute(roads: [string, string, string, number][], start: string, goal: string, toll: number): number {
  const ways: Record<string, [string, string, number][]> = {};
  for (const [a, b, operator, price] of roads) {
    (ways[a] ??= []).push([b, operator, price]);
    (ways[b] ??= []).push([a, operator, price]);
  }
  const queue = [{ place: start, last: '', sum: 0 }];
  const seen = new Set<string>();
  while (queue.length > 0) {
    queue.sort((x, y) => x.sum - y.sum);
    const { place, last, sum } = queue.shift();
    if (place === goal) return sum;
    if (seen.has(`${place} ${last}`)) continue;
    seen.add(`${place} ${last}`);
    for (const [next, operator, price] of ways[place]) {
      queue.push({ place: next, last: operator, sum: sum + price + (last && last !== operator ? toll : 0) });
    }
  }
  return -1;
}

// %% attempt: drives in circles until the stack is full -> runtime_error
void function tollRoute(roads: [string, string, string, number][], start: string, goal: string, toll: number): number {
  const drive = (place: string, last: string): number => {
    if (place === goal) return 0;
    let cheapest = Infinity;
    for (const [a, b, operator, price] of roads) {
      if (a !== place && b !== place) continue;
      const change = last && last !== operator ? toll : 0;
      cheapest = Math.min(cheapest, price + change + drive(a === place ? b : a, operator));
    }
    return cheapest;
  };
  const cheapest = drive(start, '');
  return cheapest === Infinity ? -1 : cheapest;
}
