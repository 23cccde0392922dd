// task: passk/banner_clans
// entry point: bannerClans
// tags: graphs, dicts
// %% prompt
/**
 * Says under which banner each person of the meetings is in the end.
 *
 * At first everybody is a clan alone, with their name as banner. When two people meet, their clans become one,
 * unless it would have more than `most` people. It keeps the larger clan's banner, among equals the second
 * person's. A meeting within a clan changes nothing.
 *
 * @example
 * bannerClans([['ada', 'bo'], ['cy', 'ada']], 3); // { ada: 'bo', bo: 'bo', cy: 'bo' }
 * bannerClans([['ada', 'bo'], ['cy', 'ada']], 2); // { ada: 'bo', bo: 'bo', cy: 'cy' }
 */
function bannerClans(meetings: [string, string][], most: number): Record<string, string> {
// %% canonical solution
  const clans = new Map<string, { banner: string; people: string[] }>();
  for (const name of meetings.flat()) clans.set(name, { banner: name, people: [name] });
  for (const [first, second] of meetings) {
    const one = clans.get(first);
    const other = clans.get(second);
    const people = [...one.people, ...other.people];
    if (one === other || people.length > most) continue;
    const clan = { banner: (one.people.length > other.people.length ? one : other).banner, people };
    for (const person of people) clans.set(person, clan);
  }
  return Object.fromEntries([...clans].map(([name, { banner }]) => [name, banner]));
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(bannerClans([['ada', 'bo'], ['cy', 'ada']], 3), { ada: 'bo', bo: 'bo', cy: 'bo' });
assert.deepStrictEqual(bannerClans([['ada', 'bo'], ['cy', 'ada']], 2), { ada: 'bo', bo: 'bo', cy: 'cy' });
assert.deepStrictEqual(bannerClans([], 5), {});
assert.deepStrictEqual(bannerClans([['a', 'b']], 1), { a: 'a', b: 'b' });
assert.deepStrictEqual(bannerClans([['a', 'b']], 2), { a: 'b', b: 'b' });
assert.deepStrictEqual(bannerClans([['b', 'a']], 2), { a: 'a', b: 'a' });
assert.deepStrictEqual(bannerClans([['a', 'b'], ['b', 'a'], ['a', 'b']], 9), { a: 'b', b: 'b' });
assert.deepStrictEqual(
  bannerClans([['a', 'b'], ['c', 'd'], ['a', 'c']], 4),
  { a: 'd', b: 'd', c: 'd', d: 'd' },
);
assert.deepStrictEqual(
  bannerClans([['a', 'b'], ['c', 'd'], ['a', 'c']], 3),
  { a: 'b', b: 'b', c: 'd', d: 'd' },
);
assert.deepStrictEqual(
  bannerClans([['a', 'b'], ['a', 'c'], ['d', 'e'], ['d', 'a']], 5),
  { a: 'b', b: 'b', c: 'b', d: 'b', e: 'b' },
);
assert.deepStrictEqual(
  bannerClans([['a', 'b'], ['a', 'c'], ['d', 'e'], ['a', 'd']], 5),
  { a: 'b', b: 'b', c: 'b', d: 'b', e: 'b' },
);
assert.deepStrictEqual(
  bannerClans([['a', 'b'], ['a', 'c'], ['d', 'e'], ['a', 'd'], ['d', 'f']], 4),
  { a: 'b', b: 'b', c: 'b', d: 'e', e: 'e', f: 'e' },
);
// Meeting once more makes no clan larger.
assert.deepStrictEqual(
  bannerClans([['a', 'b'], ['a', 'b'], ['a', 'b'], ['c', 'd'], ['d', 'e'], ['a', 'c']], 5),
  { a: 'd', b: 'd', c: 'd', d: 'd', e: 'd' },
);
assert.deepStrictEqual(
  bannerClans(
    [['a', 'b'], ['c', 'd'], ['e', 'f'], ['a', 'c'], ['e', 'a'], ['g', 'h'], ['h', 'i'], ['g', 'a']],
    7,
  ),
  { a: 'd', b: 'd', c: 'd', d: 'd', e: 'd', f: 'd', g: 'h', h: 'h', i: 'h' },
);
assert.deepStrictEqual(bannerClans([['a', 'a'], ['a', 'b']], 2), { a: 'b', b: 'b' });
assert.deepStrictEqual(
  bannerClans([['a', 'b'], ['c', 'd'], ['b', 'd'], ['e', 'f'], ['g', 'h'], ['f', 'h'], ['a', 'e']], 8),
  { a: 'h', b: 'h', c: 'h', d: 'h', e: 'h', f: 'h', g: 'h', h: 'h' },
);

// %% attempt: the alphabet decides among equal clans -> wrong_answer
void function bannerClans(meetings: [string, string][], most: number): Record<string, string> {
  const clans = new Map<string, { banner: string; people: string[] }>();
  for (const name of meetings.flat()) clans.set(name, { banner: name, people: [name] });
  for (const [first, second] of meetings) {
    const one = clans.get(first);
    const other = clans.get(second);
    const people = [...one.people, ...other.people];
    if (one === other || people.length > most) continue;
    const clan = { banner: one.people.length === other.people.length ? [one.banner, other.banner].sort()[0] : (one.people.length > other.people.length ? one : other).banner, people };
    for (const person of people) clans.set(person, clan);
  }
  return Object.fromEntries([...clans].map(([name, { banner }]) => [name, banner]));
}

// %% attempt: among equal clans the first person's banner is kept -> wrong_answer
void function bannerClans(meetings: [string, string][], most: number): Record<string, string> {
  const clans = new Map<string, { banner: string; people: string[] }>();
  for (const name of meetings.flat()) clans.set(name, { banner: name, people: [name] });
  for (const [first, second] of meetings) {
    const one = clans.get(first);
    const other = clans.get(second);
    const people = [...one.people, ...other.people];
    if (one === other || people.length > most) continue;
    const clan = { banner: (one.people.length >= other.people.length ? one : other).banner, people };
    for (const person of people) clans.set(person, clan);
  }
  return Object.fromEntries([...clans].map(([name, { banner }]) => [name, banner]));
}

// %% attempt: the second person's banner is always kept -> wrong_answer
void function bannerClans(meetings: [string, string][], most: number): Record<string, string> {
  const clans = new Map<string, { banner: string; people: string[] }>();
  for (const name of meetings.flat()) clans.set(name, { banner: name, people: [name] });
  for (const [first, second] of meetings) {
    const one = clans.get(first);
    const other = clans.get(second);
    const people = [...one.people, ...other.people];
    if (one === other || people.length > most) continue;
    const clan = { banner: other.banner, people };
    for (const person of people) clans.set(person, clan);
  }
  return Object.fromEntries([...clans].map(([name, { banner }]) => [name, banner]));
}

// %% attempt: a meeting within a clan makes it larger -> wrong_answer
void function bannerClans(meetings: [string, string][], most: number): Record<string, string> {
  const clans = new Map<string, { banner: string; people: string[] }>();
  for (const name of meetings.flat()) clans.set(name, { banner: name, people: [name] });
  for (const [first, second] of meetings) {
    const one = clans.get(first);
    const other = clans.get(second);
    const people = [...one.people, ...other.people];
    if (people.length > most) continue;
    const clan = { banner: (one.people.length > other.people.length ? one : other).banner, people };
    for (const person of people) clans.set(person, clan);
  }
  return Object.fromEntries([...clans].map(([name, { banner }]) => [name, banner]));
}

// %% attempt: only the two who meet change their banner -> wrong_answer
void function bannerClans(meetings: [string, string][], most: number): Record<string, string> {
  const clans = new Map<string, { banner: string; people: string[] }>();
  for (const name of meetings.flat()) clans.set(name, { banner: name, people: [name] });
  for (const [first, second] of meetings) {
    const one = clans.get(first);
    const other = clans.get(second);
    const people = [...one.people, ...other.people];
    if (one === other || people.length > most) continue;
    const clan = { banner: (one.people.length > other.people.length ? one : other).banner, people };
    for (const person of [first, second]) clans.set(person, clan);
  }
  return Object.fromEntries([...clans].map(([name, { banner }]) => [name, banner]));
}

// %% attempt: people whose clan was too large are not listed -> wrong_answer
void function bannerClans(meetings: [string, string][], most: number): Record<string, string> {
  const clans = new Map<string, { banner: string; people: string[] }>();
  for (const name of meetings.flat()) clans.set(name, { banner: name, people: [name] });
  for (const [first, second] of meetings) {
    const one = clans.get(first);
    const other = clans.get(second);
    const people = [...one.people, ...other.people];
    if (one === other || people.length > most) continue;
    const clan = { banner: (one.people.length > other.people.length ? one : other).banner, people };
    for (const person of people) clans.set(person, clan);
  }
  return Object.fromEntries([...clans].filter(([, { people }]) => people.length > 1).map(([name, { banner }]) => [name, banner]));
}

// %% attempt: knows nobody who has not met somebody yet -> runtime_error
void function bannerClans(meetings: [string, string][], most: number): Record<string, string> {
  const clans = new Map<string, { banner: string; people: string[] }>();
  for (const [first, second] of meetings) {
    const one = clans.get(first);
    const other = clans.get(second);
    const people = [...one.people, ...other.people];
    if (one === other || people.length > most) continue;
    const clan = { banner: (one.people.length > other.people.length ? one : other).banner, people };
    for (const person of people) clans.set(person, clan);
  }
  return Object.fromEntries([...clans].map(([name, { banner }]) => [name, banner]));
}
