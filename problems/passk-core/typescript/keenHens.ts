// task: passk/keen_hens
// entry point: keenHens
// tags: dicts, sorting
// %% prompt
/**
 * Names the hens that lay nearly as well as the best one, in alphabetical order.
 *
 * `eggs` says how many eggs each hen has laid. A hen is named if her number of eggs is nearer to the highest
 * number of all than to the lowest, not if it is as near to both. Names are in small letters.
 *
 * @example
 * keenHens({ tilda: 9, ada: 7, mina: 3 }); // ['ada', 'tilda']
 * keenHens({ ada: 6, bo: 4, cleo: 8 }); // ['cleo']
 */
function keenHens(eggs: Record<string, number>): string[] {
// %% canonical solution
  const most = Math.max(...Object.values(eggs));
  const least = Math.min(...Object.values(eggs));
  return Object.keys(eggs).filter((hen) => most - eggs[hen] < eggs[hen] - least).sort();
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(keenHens({ tilda: 9, ada: 7, mina: 3 }), ['ada', 'tilda']);
assert.deepStrictEqual(keenHens({ ada: 6, bo: 4, cleo: 8 }), ['cleo']);
assert.deepStrictEqual(keenHens({}), []);
assert.deepStrictEqual(keenHens({ ada: 5 }), []);
assert.deepStrictEqual(keenHens({ ada: 0 }), []);
assert.deepStrictEqual(keenHens({ bo: 2, ada: 2 }), []);
assert.deepStrictEqual(keenHens({ bo: 0, ada: 1 }), ['ada']);
assert.deepStrictEqual(keenHens({ ada: 1, bo: 2, cleo: 4 }), ['cleo']);
assert.deepStrictEqual(keenHens({ ada: 1, bo: 3, cleo: 4 }), ['bo', 'cleo']);
assert.deepStrictEqual(keenHens({ zoe: 10, ada: 10, mina: 0 }), ['ada', 'zoe']);
assert.deepStrictEqual(keenHens({ a: 0, b: 5, c: 10, d: 6 }), ['c', 'd']);
assert.deepStrictEqual(keenHens({ a: 0, b: 0, c: 0, d: 4, e: 10 }), ['e']);
assert.deepStrictEqual(keenHens({ e: 20, d: 19, c: 18, b: 17, a: 1 }), ['b', 'c', 'd', 'e']);
assert.deepStrictEqual(keenHens({ e: 7, d: 6, c: 5, b: 4, a: 3 }), ['d', 'e']);
assert.deepStrictEqual(keenHens({ bo: 0, ada: 100, cleo: 51, dora: 50, eva: 49 }), ['ada', 'cleo']);
assert.deepStrictEqual(keenHens({ hen: 12, henna: 12, hedy: 12, ida: 0 }), ['hedy', 'hen', 'henna']);

// %% attempt: a hen as near to both is named, too -> wrong_answer
void function keenHens(eggs: Record<string, number>): string[] {
  const most = Math.max(...Object.values(eggs));
  const least = Math.min(...Object.values(eggs));
  return Object.keys(eggs).filter((hen) => most - eggs[hen] <= eggs[hen] - least).sort();
}

// %% attempt: compares with the average -> wrong_answer
void function keenHens(eggs: Record<string, number>): string[] {
  const sum = Object.values(eggs).reduce((total, count) => total + count, 0);
  const hens = Object.keys(eggs);
  return hens.filter((hen) => eggs[hen] * hens.length > sum).sort();
}

// %% attempt: compares with half of the highest number -> wrong_answer
void function keenHens(eggs: Record<string, number>): string[] {
  const most = Math.max(...Object.values(eggs));
  return Object.keys(eggs).filter((hen) => 2 * eggs[hen] > most).sort();
}

// %% attempt: names the hens in the order of the yard -> wrong_answer
void function keenHens(eggs: Record<string, number>): string[] {
  const most = Math.max(...Object.values(eggs));
  const least = Math.min(...Object.values(eggs));
  return Object.keys(eggs).filter((hen) => most - eggs[hen] < eggs[hen] - least);
}

// %% attempt: only the best are named -> wrong_answer
void function keenHens(eggs: Record<string, number>): string[] {
  const most = Math.max(...Object.values(eggs));
  return Object.keys(eggs).filter((hen) => eggs[hen] === most).sort();
}

// %% attempt: looks for the best hen of an empty yard -> runtime_error
void function keenHens(eggs: Record<string, number>): string[] {
  const [best] = Object.entries(eggs).sort(([, a], [, b]) => b - a);
  const [worst] = Object.entries(eggs).sort(([, a], [, b]) => a - b);
  const middle = (best[1] + worst[1]) / 2;
  return Object.keys(eggs).filter((hen) => eggs[hen] > middle).sort();
}
