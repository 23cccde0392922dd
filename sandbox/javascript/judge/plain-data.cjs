/*
 * Lists, objects, maps and the like on both sides of the line. Each has a number, so that it is the same each time that it goes; what it holds
 * goes along, and is news where it was changed. Both sides keep what they know up to date, but one: the test's own objects are the test's.
 * What the program does to its copies reaches them only where the problem says so.
 */

/** How many of the program's are remembered. */
const REMEMBERED = 20_000;

function openPlainData({ codec, references, isCopyBack, lending, count }) {
  const plains = new Map(); // number -> what the program's object is here
  const ours = new Map(); // symbols and objects of the test's -> number
  const ourSymbols = [];
  const theirSymbols = new Map();
  const watch = codec.makeWatch();
  const ring = [];
  let place = 0;
  let isNews = new Set();
  let unchanged = new Set();

  const hooks = {
    wrap(value, record) {
      const inner = record.z?.[0] ?? record;
      if (['h', 'J', 'Q', 'j'].some((tag) => inner[tag] !== undefined)) return record;
      const known = references.get(value);
      if (typeof known === 'number' && watch.isWatched(value)) {
        const isFresh = isNews.has(value) || watch.hasChanged(value);
        watch.note(value);
        return { t: isFresh ? [known, record, 1] : [known, record] };
      }
      const wasSent = lending.plainNumber(value) !== undefined;
      const number = lending.plain(value);
      const isFresh = wasSent && (isNews.has(value) || watch.hasChanged(value));
      watch.note(value);
      return { p: isFresh ? [number, record, 1] : [number, record] };
    },

    /** Which of the test's objects come back as they are: then they are the test's own again, and copies otherwise. */
    begin(records) {
      unchanged = new Set();
      if (!isCopyBack && records.length > 0) findUnchanged(records);
    },

    known(tag, [number, record]) {
      if (tag === 't') {
        const original = lending.plainOf(number);
        if (original === undefined) return undefined;
        if (isCopyBack) return isSameKind(original, record) ? [original, 2] : undefined;
        return unchanged.has(record) ? [original, 1] : undefined;
      }
      const replica = plains.get(number);
      return replica !== undefined && isSameKind(replica, record) ? [replica, 2] : undefined;
    },

    noted(tag, number, value) {
      if (tag !== 'p') return;
      if (!Number.isSafeInteger(number)) throw new TypeError('no number');
      if (ring[place] === number) ring[place] = undefined;
      plains.set(number, value);
      references.set(value, number);
      plains.delete(ring[place]);
      ring[place] = number;
      place = (place + 1) % REMEMBERED;
    },

    filled(tag, body, value) {
      if (tag === 'p' || (tag === 't' && lending.plainOf(body[0]) === value)) watch.note(value);
    },

    symbol(value, plainTag) {
      const tag = plainTag(value);
      if (tag.y[0] !== '') return tag;
      const theirs = theirSymbols.get(value);
      if (theirs !== undefined) return { y: ['=', theirs] };
      if (!ours.has(value)) ours.set(value, ourSymbols.push(value) - 1);
      return { y: ['$', ours.get(value), tag.y[1]] };
    },

    symbolOf([kind, number, description]) {
      if (!Number.isSafeInteger(number)) throw new TypeError('no symbol');
      if (kind === '=') {
        if (!(number >= 0 && number < ourSymbols.length)) throw new TypeError('no symbol of the test');
        return ourSymbols[number];
      }
      let symbol = theirSymbols.get(number);
      if (symbol === undefined) {
        count();
        symbol = Symbol(String(description));
        theirSymbols.set(number, symbol);
        theirSymbols.set(symbol, number);
      }
      return symbol;
    },
  };

  function findUnchanged(records) {
    const places = new Map();
    records.forEach((record, place) => {
      const original = Array.isArray(record?.t) ? lending.plainOf(record.t[0]) : undefined;
      if (original !== undefined) places.set(original, place);
    });
    if (places.size === 0) return;
    const inlineOf = (value) =>
      typeof value === 'function' ? { b: lending.functionNumber(value) } : { r: places.get(value) ?? -1 };
    const leadsTo = new Map(); // place -> places that hold it
    const changed = [];
    const candidates = new Map();
    for (const [original, place] of places) {
      const text = JSON.stringify(records[place].t[1]);
      if (original instanceof Error || text === JSON.stringify(codec.shallow(original, inlineOf)))
        candidates.set(place, original);
      else changed.push(place);
      for (const [, part] of text.matchAll(/\{"r":(\d+)\}/g)) {
        if (!leadsTo.has(Number(part))) leadsTo.set(Number(part), []);
        leadsTo.get(Number(part)).push(place);
      }
    }
    for (let place = changed.pop(); place !== undefined; place = changed.pop()) {
      for (const holder of leadsTo.get(place) ?? []) if (candidates.delete(holder)) changed.push(holder);
    }
    for (const place of candidates.keys()) unchanged.add(records[place].t[1]);
  }

  return {
    hooks,
    plains,
    /** What the test has changed, for the program's side; undefined where that is nothing. */
    news() {
      const list = watch.changed();
      if (list.length === 0) return undefined;
      isNews = new Set(list);
      try {
        return codec.encode(list);
      } finally {
        isNews = new Set();
      }
    },
  };
}

/** Whether what stands in a record can be put into a value. */
function isSameKind(value, record) {
  let content = record;
  for (
    let depth = 0;
    depth < 4 && content !== null && typeof content === 'object' && !Array.isArray(content);
    depth++
  ) {
    const next = content.K?.[0] ?? content.z?.[0];
    if (next === undefined) break;
    content = next;
  }
  if (content === null || typeof content !== 'object') return false;
  if (Array.isArray(content) || content.A !== undefined || content.H !== undefined)
    return Array.isArray(value);
  if (content.M !== undefined) return value instanceof Map;
  if (content.S !== undefined) return value instanceof Set;
  if (content.D !== undefined) return value instanceof Date;
  if (content.T !== undefined) return ArrayBuffer.isView(value);
  if (content.o !== undefined) return Object.getPrototypeOf(value) === Object.prototype;
  if (content.N !== undefined) return Object.getPrototypeOf(value) === null;
  return content.R !== undefined && value instanceof RegExp;
}

module.exports = { openPlainData };
