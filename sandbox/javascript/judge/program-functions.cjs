const { isObject } = require('./properties.cjs');

/** The name by which an object of the program's has a function of its own. */
function keyIn(owner, held) {
  for (const key of Object.keys(owner)) if (owner[key] === held) return key;
  return undefined;
}

/** Stand-ins for functions and classes of the program's. A known one can be called by its name, before its number is asked for. */
function openProgramFunctions(line, lending, { references, numberOf, count }) {
  const functions = new Map();
  const functionFlags = new Map();

  function makeFunction(reference, name, flags) {
    if (flags !== undefined) functionFlags.set(reference, Number(flags));
    const known = functions.get(reference);
    if (known !== undefined) return known;
    function target() {} // no arrow: it can be constructed
    Object.defineProperty(target, 'name', { value: name, configurable: true });
    const stand = new Proxy(target, {
      apply(_, owner, list) {
        const own = numberOf(owner);
        if (typeof own !== 'number') {
          if (!isObject(owner) || owner === line.scope || owner === globalThis || !looksAtThis(reference))
            return line.call({ f: reference }, list);
          return line.call({ f: reference, u: 1 }, [owner, ...list]);
        }
        return line.call({ f: reference, t: own }, list, keyIn(owner, stand));
      },
      construct: (_, list, newTarget) => {
        const isExtended = newTarget !== stand && isObject(newTarget?.prototype);
        const message = { f: reference, n: 1 };
        if (isExtended)
          message.V = lending.encode(overridesOf(newTarget.prototype, line.prototypeOf(reference)));
        const made = line.call(message, list);
        if (!isObject(made)) return Object(made);
        return isExtended ? Object.setPrototypeOf(made, newTarget.prototype) : made;
      },
      get(_, key) {
        if (key === 'prototype') return line.prototypeOf(reference);
        if (key === Symbol.species) return line.get(reference, '@@species');
        if (key === Symbol.hasInstance && (functionFlags.get(reference) & 1) === 1)
          return (value) => line.call({ q: [reference, '@@hasInstance'] }, [value]);
        if (key === 'toString' && line.broken === undefined)
          return () => line.call({ q: [reference, 'toString'] }, []);
        if (typeof key === 'symbol' || key === 'then' || (key in target && key !== 'length'))
          return target[key];
        return line.get(reference, key);
      },
      set(_, key, value) {
        line.set(reference, key, value);
        return true;
      },
    });
    count();
    functions.set(reference, stand);
    references.set(stand, reference);
    return stand;
  }

  /** Whether a function looks at whom it is called on. */
  function looksAtThis(reference) {
    let flags = functionFlags.get(reference);
    if (flags === undefined) flags = functionFlags.get(references.get(line.get(reference))) ?? 0;
    return (flags & 2) === 2;
  }

  /** Names and methods of a class of the test's, whose base is the program's. */
  function overridesOf(prototype, base) {
    const list = [];
    for (let above = prototype; above !== null && above !== base; above = Object.getPrototypeOf(above))
      for (const key of Object.getOwnPropertyNames(above)) {
        const { value } = Object.getOwnPropertyDescriptor(above, key);
        if (key !== 'constructor' && typeof value === 'function' && !list.includes(key))
          list.push(key, value);
      }
    return list;
  }

  return { makeFunction };
}

module.exports = { openProgramFunctions };
