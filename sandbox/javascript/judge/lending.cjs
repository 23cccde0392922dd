const { BUILTINS } = require('./builtin-classes.cjs');

const SYMBOLS = [
  [Symbol.toPrimitive, '@@toPrimitive'],
  [Symbol.iterator, '@@iterator'],
  [Symbol.asyncIterator, '@@asyncIterator'],
];

/** Whether a function may look at whom it is called on. Nobody can tell of Node's own. */
const USES_THIS = /\bthis\b|\bsuper\b|\[native code\]/;

const BUILTIN_CLASSES = [...Object.values(BUILTINS), Function];

const { toString: sourceOf } = Function.prototype;

/**
 * What a test hands to the program and is no plain data: functions, objects with methods, promises. Each has one number, so that
 * it is the same each time that it goes, and comes home as itself.
 */
function openLending(codec) {
  const numbers = new Map();
  const functions = [];
  const objects = [];
  const plains = [];
  const plainNumbers = new Map();
  const prototypes = new Set();
  let promises = 0;
  let settled = [];
  let lentNow;

  const numberIn = (list, value) => {
    let number = numbers.get(value);
    if (number === undefined) {
      number = list.push(value) - 1;
      numbers.set(value, number);
    }
    return number;
  };

  const lending = {
    isEmpty: () => functions.length === 0,
    functionOf: (number) => known(functions, number),
    objectOf: (number) => known(objects, number),

    /** [number, length, name, whether it uses `this`] */
    function(value, inline) {
      lentNow?.add(value);
      const isNew = !numbers.has(value);
      const body = [
        numberIn(functions, value),
        value.length,
        String(value.name),
        USES_THIS.test(sourceOf.call(value)) ? 1 : 0,
      ];
      if (!isNew) return body;
      const { prototype } = value;
      const isClass = prototype !== null && typeof prototype === 'object' && isOfTests(value);
      if (isClass) prototypes.add(prototype);
      const statics = staticsOf(value);
      if (isClass || statics.length > 0) body.push(isClass ? inline(prototype) : 0, statics.map(inline));
      return body;
    },

    functionNumber: (value) => (functions[numbers.get(value)] === value ? numbers.get(value) : -1),

    /** Plain data: their numbers are their own. */
    plain(value) {
      let number = plainNumbers.get(value);
      if (number === undefined) {
        number = plains.push(value) - 1;
        plainNumbers.set(value, number);
      }
      return number;
    },
    plainNumber: (value) => plainNumbers.get(value),
    plainOf: (number) => (Number.isSafeInteger(number) && number >= 0 ? plains[number] : undefined),
    encode: (value) => codec.encode(value),

    /** Encodes something, and tells which functions went with it. */
    during(encode) {
      lentNow = new Set();
      try {
        return { text: encode(), functions: lentNow };
      } finally {
        lentNow = undefined;
      }
    },

    entries: (value, inline) => codec.entriesOf(value, inline),

    hasMethods(value) {
      if (prototypes.has(value)) return true;
      if (SYMBOLS.some(([symbol]) => typeof value[symbol] === 'function')) return true;
      return Object.keys(value).some((key) => {
        const { value: held, get, set } = Object.getOwnPropertyDescriptor(value, key);
        return typeof held === 'function' || get !== undefined || set !== undefined;
      });
    },

    /** [number, own data, methods, accessors, prototype] */
    object(value, inline) {
      const body = [numberIn(objects, value), codec.entriesOf(value, inline), [], []];
      lendMembers(value, body, inline);
      body.push(lending.prototypeOf(value, inline));
      return body;
    },

    /** The name of a builtin class, or an object with its members. */
    prototypeOf(value, inline) {
      const prototype = Object.getPrototypeOf(value);
      if (prototype === null) return null;
      const builtin = BUILTIN_CLASSES.find((type) => type.prototype === prototype);
      if (builtin !== undefined) return builtin.name;
      prototypes.add(prototype);
      return inline(prototype);
    },

    promise(value) {
      const number = numbers.get(value);
      if (number !== undefined) return number;
      const own = promises++;
      numbers.set(value, own);
      const settle = (kind) => (result) => void settled.push([own, kind, result]);
      value.then(settle('v'), settle('e'));
      return own;
    },
    hasSettled: () => settled.length > 0,
    takeSettled() {
      const list = settled.map(([number, kind, result]) => [number, kind, codec.encode(result)]);
      settled = [];
      return list;
    },

    /** What a method has made of its object, for the program's copy of it. */
    dataOf(value) {
      const number = value !== null && typeof value === 'object' ? numbers.get(value) : undefined;
      return number === undefined || objects[number] !== value ? undefined : [[number, codec.dataOf(value)]];
    },

    /** The program's copy of an object comes home: what it has set there is set here. */
    update(value, entries, inline) {
      for (let i = 0; i < entries.length; i += 2) {
        const own = Object.getOwnPropertyDescriptor(value, entries[i]);
        const fresh = inline(entries[i + 1]);
        if (own === undefined || (own.writable === true && isPlainly(own.value, fresh)))
          Object.defineProperty(value, entries[i], {
            ...{ value: fresh, writable: true, configurable: true },
            enumerable: true,
          });
      }
    },
  };
  return lending;
}

/** Whether a value may be replaced by a copy of it: primitives may; a list of the test's stays the test's. */
function isPlainly(before, after) {
  const isData = (value) => value === null || (typeof value !== 'object' && typeof value !== 'function');
  return isData(before) || isData(after);
}

/** Node's own classes and functions are asked for nothing but what they do. */
const isOfTests = (value) => /^(?:class|function)\b(?![\s\S]*\[native code\])/.test(sourceOf.call(value));

/** Keys and values of what a function has by itself. */
function staticsOf(value) {
  return Reflect.ownKeys(value).flatMap((key) => {
    if (typeof key !== 'string' || ['length', 'name', 'prototype', 'arguments', 'caller'].includes(key))
      return [];
    const own = Object.getOwnPropertyDescriptor(value, key);
    return 'value' in own ? [key, own.value] : [];
  });
}

function lendMembers(holder, [, , methods, accessors], inline) {
  for (const key of Reflect.ownKeys(holder)) {
    const name = typeof key === 'string' ? key : SYMBOLS.find(([symbol]) => symbol === key)?.[1];
    if (name === undefined) continue;
    const { value, get, set, enumerable } = Object.getOwnPropertyDescriptor(holder, key);
    if (enumerable && typeof key === 'string' && get === undefined && set === undefined) continue; // its own data, which go anyway
    if (typeof value === 'function') methods.push(name, inline(value));
    else if ((get !== undefined || set !== undefined) && typeof key === 'string')
      accessors.push(name, inline(get), inline(set));
  }
}

function known(list, number) {
  if (!(Number.isSafeInteger(number) && number >= 0 && number < list.length))
    throw new TypeError('nothing that the test has lent');
  return list[number];
}

module.exports = { openLending };
