const { hidden } = require('./properties.cjs');

/** Objects of the program's own that are watched for what the test changes in them. */
const WATCHED = 2000;

/** Stand-ins for objects of the program's own classes. What the test assigns to one is sent before the program is asked anything. */
function openProgramObjects(line, { references, count, then }) {
  const objects = new Map();
  const received = new WeakMap(); // own data of an object as the guest last sent it
  const standing = new Map(); // objects of the program's own that the test may have changed

  /** Empty yet; one that is known already stays the same. */
  function object(number, prototype) {
    if (!Number.isSafeInteger(number)) throw new TypeError('no object');
    const known = objects.get(number);
    if (known !== undefined) {
      for (const key of Reflect.ownKeys(known))
        if (Object.getOwnPropertyDescriptor(known, key).configurable) delete known[key];
      return known;
    }
    const made = Object.create(prototype);
    note(number, made);
    return made;
  }

  function note(number, made) {
    count();
    objects.set(number, made);
    references.set(made, number);
  }

  function fill(known, entries, fillEntries) {
    fillEntries(known, entries);
    if (typeof known.then === 'function') Object.defineProperty(known, 'then', hidden(then));
    return asReceived(known);
  }

  function asReceived(known) {
    received.set(known, dataOf(known));
    standing.set(known, references.get(known));
    if (standing.size > WATCHED) standing.clear();
    return known;
  }

  /** What the test has assigned to an object of the program's since it last heard of it. */
  function sendChanges(known, number) {
    const before = received.get(known);
    if (before === undefined) return;
    const now = dataOf(known);
    received.set(known, now);
    for (const key of Object.keys(now))
      if (!Object.is(now[key], before[key])) line.set(number, key, now[key]);
    for (const key of Object.keys(before)) if (!Object.hasOwn(now, key)) line.remove(number, key);
  }

  /** What an object has by itself, but what would have to be asked for. */
  function dataOf(known) {
    const data = Object.create(null);
    for (const key of Object.keys(known)) {
      const own = Object.getOwnPropertyDescriptor(known, key);
      if ('value' in own) data[key] = own.value;
    }
    return data;
  }

  return {
    object,
    fill,
    sendChanges,
    sendAll() {
      for (const [known, number] of standing) sendChanges(known, number);
    },
    known: (number) => objects.get(number),
    note,
  };
}

module.exports = { openProgramObjects };
