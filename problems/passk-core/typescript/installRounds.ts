// task: passk/install_rounds
// entry point: installRounds
// tags: graphs, dicts
// %% prompt
/**
 * Groups packages into rounds of installation.
 *
 * `needs` maps each package to the packages that have to be installed in an earlier round. A package goes
 * into the first round in which that holds. Within a round the names are sorted. A package that is only
 * named as a need, and has no entry of its own, needs nothing. Packages that can never be installed, because
 * they need one another in a circle or need such a package, are left out.
 *
 * @example
 * installRounds({ app: ['lib', 'log'], lib: ['log'] }); // [['log'], ['lib'], ['app']]
 * installRounds({ a: ['b'], b: ['a'], c: [] }); // [['c']]
 */
function installRounds(needs: Record<string, string[]>): string[][] {
// %% canonical solution
  const waiting = new Map(Object.entries(needs));
  for (const name of Object.values(needs).flat()) if (!waiting.has(name)) waiting.set(name, []);
  const done = new Set<string>();
  const rounds: string[][] = [];
  for (;;) {
    const ready = [...waiting].filter(([, before]) => before.every((name) => done.has(name))).map(([name]) => name);
    if (ready.length === 0) return rounds;
    for (const name of ready) {
      waiting.delete(name);
      done.add(name);
    }
    rounds.push(ready.sort());
  }
}

// %% test
declare var require: any;
const assert = require('node:assert');

const label = (i: number) => `p${String(i).padStart(3, '0')}`;
const places = Array.from({ length: 151 }, (_, i) => i);
const chain = Object.fromEntries(places.slice(0, 150).map((i) => [label(i), [label(i + 1)]]));

assert.deepStrictEqual(installRounds({ app: ['lib', 'log'], lib: ['log'] }), [['log'], ['lib'], ['app']]);
assert.deepStrictEqual(installRounds({ a: ['b'], b: ['a'], c: [] }), [['c']]);
assert.deepStrictEqual(installRounds({}), []);
assert.deepStrictEqual(installRounds({ x: [] }), [['x']]);
assert.deepStrictEqual(installRounds({ x: ['x'] }), []);
assert.deepStrictEqual(installRounds({ c: [], a: [], b: [] }), [['a', 'b', 'c']]);
assert.deepStrictEqual(installRounds({ a: ['z'], b: ['z', 'z'], z: [] }), [['z'], ['a', 'b']]);
assert.deepStrictEqual(installRounds({ a: ['b'], b: ['c'], c: ['b'], d: ['e'] }), [['e'], ['d']]);
assert.deepStrictEqual(installRounds({ a: ['b', 'c'], b: ['d'], c: ['d'], e: ['a', 'd'] }), [['d'], ['b', 'c'], ['a'], ['e']]);
assert.deepStrictEqual(installRounds({ a: ['constructor'] }), [['constructor'], ['a']]);
assert.deepStrictEqual(installRounds(chain), places.map(label).reverse().map((one) => [one]));

// %% attempt: forgets packages without an entry -> runtime_error
void function installRounds(needs: Record<string, string[]>): string[][] {
  const rounds: string[][] = [];
  const depth = (name: string, path: string[]): number => {
    if (path.includes(name)) return Infinity;
    return 1 + Math.max(-1, ...needs[name].map((other) => depth(other, [...path, name])));
  };
  for (const name of Object.keys(needs).sort()) {
    const round = depth(name, []);
    if (round < Infinity) (rounds[round] ??= []).push(name);
  }
  return rounds;
}

// %% attempt: installs a need in the same round -> wrong_answer
void function installRounds(needs: Record<string, string[]>): string[][] {
  const names = new Set([...Object.keys(needs), ...Object.values(needs).flat()]);
  const done = new Set<string>();
  const rounds: string[][] = [];
  for (;;) {
    const ready: string[] = [];
    for (const name of [...names].sort()) {
      if (done.has(name) || !(Object.hasOwn(needs, name) ? needs[name] : []).every((other) => done.has(other))) continue;
      ready.push(name);
      done.add(name);
    }
    if (ready.length === 0) return rounds;
    rounds.push(ready);
  }
}

// %% attempt: finds what every object inherits -> runtime_error
void function installRounds(needs: Record<string, string[]>): string[][] {
  const names = new Set([...Object.keys(needs), ...Object.values(needs).flat()]);
  const done = new Set<string>();
  const rounds: string[][] = [];
  for (;;) {
    const ready = [...names].filter((name) => !done.has(name) && (needs[name] || []).every((other) => done.has(other)));
    if (ready.length === 0) return rounds;
    for (const name of ready) done.add(name);
    rounds.push(ready.sort());
  }
}

// %% attempt: goes round in circles -> timeout
void function installRounds(needs: Record<string, string[]>): string[][] {
  const names = new Set([...Object.keys(needs), ...Object.values(needs).flat()]);
  const done = new Set<string>();
  const rounds: string[][] = [];
  while (done.size < names.size) {
    const ready = [...names].filter((name) => !done.has(name) && (needs[name] ?? []).every((other) => done.has(other)));
    for (const name of ready) done.add(name);
    if (ready.length > 0) rounds.push(ready.sort());
  }
  return rounds;
}
