const { openPlainData } = require('./plain-data.cjs');

const BUILTINS = {
  Object,
  Array,
  Map,
  Set,
  Date,
  RegExp,
  Promise,
  Error,
  TypeError,
  RangeError,
  SyntaxError,
  ReferenceError,
  EvalError,
  URIError,
  AggregateError,
};

/** The class of the language's that an error is of. */
function nearestBuiltin(error) {
  for (let above = error; above !== null; above = Object.getPrototypeOf(above))
    for (const name in BUILTINS) if (BUILTINS[name].prototype === above) return name;
  return 'Error';
}

/** Stand-ins of one job. */
const STANDS = 200_000;

/** The name by which an object of the program's has a function of its own. */
function keyIn(owner, held) {
  for (const key of Object.keys(owner)) if (owner[key] === held) return key;
  return undefined;
}

/** Objects of the program's own that are watched for what the test changes in them. */
const WATCHED = 2000;

const isObject = (value) => value !== null && (typeof value === 'object' || typeof value === 'function');

const hidden = (value) => ({ value, writable: true, configurable: true, enumerable: false });

/**
 * What stands in the judge for what is no plain data: functions, classes, objects with methods, promises, iterators, errors
 * of the program. Each holds a number, and using it asks the guest; nothing of the guest's runs here.
 */
function openStandIns(line, lending, promise, { codec, isCopyBack }) {
  const functions = new Map();
  const references = new WeakMap(); // stand-in -> number, or name of a function that was never asked for its number
  const objects = new Map();
  const prototypes = new Map();
  const received = new WeakMap(); // own data of an object as the guest last sent it

  const functionFlags = new Map();
  const standing = new Map(); // objects of the program's own that the test may have changed
  const plainData = openPlainData({ codec, references, isCopyBack, lending, count: () => count() });
  const { plains } = plainData;

  /** A program may hand out as many as fit into its answers; what stands for them takes more room here than there. */
  let stands = 0;
  const count = () => {
    stands += 1;
    if (stands > STANDS) throw new RangeError('too many objects of the program’s own');
  };

  /** A function or promise of the program's; `known` ones by their name are ours to make. */
  const referenceOf = (number) => {
    if (!Number.isSafeInteger(number)) throw new TypeError('no number');
    return number;
  };

  const numberOf = (value) => {
    const known =
      value !== null && (typeof value === 'object' || typeof value === 'function')
        ? references.get(value)
        : undefined;
    if (typeof known === 'number') sendChanges(value, known);
    if (typeof known !== 'string') return known;
    const resolved = line.get(known);
    return references.get(resolved);
  };

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

  /** @param holder the object that has it: another class may have one of the same name */
  const method = (holder, key, name) =>
    Object.defineProperty(
      function (...list) {
        const own = numberOf(this);
        if (typeof own === 'number')
          return line.call(own === holder ? { q: [own, key] } : { q: [holder, key], t: own }, list);
        return line.call({ q: [holder, key], u: 1 }, [this, ...list]);
      },
      'name',
      { value: name },
    );

  const keyOf = (key) => {
    const name = String(key);
    if (!name.startsWith('@@')) return name;
    const symbol = Symbol[name.slice(2)];
    return typeof symbol === 'symbol' ? symbol : name;
  };

  /** [key, kind, 1 if enumerable, ...]; kind 0: a method, 1: a getter or setter, 2: data of a prototype. */
  function addMembers(target, holder, members) {
    if (!Array.isArray(members)) throw new TypeError('no members');
    for (let i = 0; i < members.length; i += 3) {
      const [name, kind, isEnumerable] = [String(members[i]), members[i + 1], members[i + 2] === 1];
      const key = keyOf(name);
      if (key === '__proto__' || key === 'constructor') continue;
      // However it came there: what has a `then` is settled as `await` does it.
      if (key === 'then' && kind !== 2) {
        Object.defineProperty(target, key, hidden(then));
        continue;
      }
      if (kind === 0) {
        const value = method(holder, name, typeof key === 'symbol' ? key.description : name);
        Object.defineProperty(target, key, { ...hidden(value), enumerable: isEnumerable });
        continue;
      }
      Object.defineProperty(target, key, {
        get() {
          const own = numberOf(this) ?? (this === target ? holder : undefined);
          return own === undefined ? undefined : line.get(own, name);
        },
        set(value) {
          if (kind === 1) line.set(numberOf(this), name, value);
          else if (isObject(this)) Object.defineProperty(this, key, { ...hidden(value), enumerable: true });
        },
        configurable: true,
        enumerable: isEnumerable,
      });
    }
  }

  /**
   * What has a `then` is settled as `await` does it, by the program's own realm, whatever it calls or does not: a promise of the
   * program's that says `then` to nobody is one that never settles.
   */
  function then(...list) {
    const own = numberOf(this);
    if (own === undefined) throw new TypeError('then is a method of the program’s objects');
    return line.settle(own).then(...list);
  }

  /** [number, name, members, maker, class above], [number], or the name of a builtin class. */
  function prototypeOf(described) {
    if (described === null) return null;
    if (typeof described === 'string' && Object.hasOwn(BUILTINS, described))
      return BUILTINS[described].prototype;
    if (!Array.isArray(described)) throw new TypeError('no class');
    const [number, name, members, maker, above] = described;
    if (members === undefined) {
      if (!prototypes.has(number)) throw new TypeError('an unknown class');
      return prototypes.get(number);
    }
    const prototype = Object.create(prototypeOf(above));
    prototypes.set(number, prototype);
    references.set(prototype, referenceOf(number));
    Object.defineProperty(
      prototype,
      'constructor',
      hidden(maker >= 0 ? makeFunction(maker, String(name)) : Object),
    );
    addMembers(prototype, number, members);
    return prototype;
  }

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
    count();
    objects.set(number, made);
    references.set(made, number);
    return made;
  }

  function fillObject(known, entries, fillEntries) {
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

  const isNamedByGetter = (made) => {
    for (let above = made; above !== null; above = Object.getPrototypeOf(above)) {
      const own = Object.getOwnPropertyDescriptor(above, 'name');
      if (own !== undefined) return own.get !== undefined;
    }
    return false;
  };

  function error([base, described, name, message, , , number]) {
    if (number !== undefined && objects.get(referenceOf(number)) instanceof Error) return objects.get(number);
    const type =
      Object.hasOwn(BUILTINS, base) && (base === 'Error' || Object.getPrototypeOf(BUILTINS[base]) === Error)
        ? BUILTINS[base]
        : Error;
    const made =
      type === AggregateError ? new AggregateError([], String(message)) : new type(String(message));
    if (Array.isArray(described)) Object.setPrototypeOf(made, prototypeOf(described));
    if (number !== undefined) {
      count();
      objects.set(number, made);
      references.set(made, number);
    }
    if (!isNamedByGetter(made) && made.name !== name)
      Object.defineProperty(made, 'name', hidden(String(name)));
    return made;
  }

  const hooks = {
    ...plainData.hooks,
    /** A subclass of a list, a map or the like is one, and knows its class. */
    dress(value, described) {
      const prototype = prototypeOf(described);
      if (prototype === null || !Object.prototype.isPrototypeOf.call(Object.getPrototypeOf(value), prototype))
        throw new TypeError('a class of another kind');
      return Object.setPrototypeOf(value, prototype);
    },
    inlineTags: { f: 1, b: 1 },
    lend(value, inline) {
      const own = numberOf(value);
      if (typeof value === 'function')
        return own === undefined ? { b: lending.function(value, inline) } : { x: own };
      if (own !== undefined) return { h: own };
      if (value instanceof Error)
        return {
          E: [
            nearestBuiltin(value),
            String(value.message),
            lending.entries(value, inline),
            lending.prototypeOf(value, inline),
          ],
        };
      if (value instanceof Promise) return { Q: lending.promise(value) };
      return { J: lending.object(value, inline) };
    },
    own(value, inline) {
      const own = references.get(value);
      if (own !== undefined && plains.get(own) !== value) return { h: numberOf(value) };
      return lending.hasMethods(value) ? { J: lending.object(value, inline) } : undefined;
    },
    take(tag, body) {
      if (tag === 'f') return makeFunction(referenceOf(body[0]), String(body[1]), body[3]);
      if (tag === 'b') return lending.functionOf(body);
      if (tag === 'j') return lending.objectOf(body[0]);
      if (tag === 'P') return promise(referenceOf(body));
      if (tag === 'E') return error(body);
      if (tag === 'c') return object(body[0], prototypeOf(body[1]));
      if (tag === 'O') {
        const made = object(body[0], Object.prototype);
        return made;
      }
      throw new TypeError('an unknown tag');
    },
    fill(tag, body, value, { fillEntries, inline }) {
      if (tag === 'E') fillEntries(value, body[4]);
      if (tag === 'c' || tag === 'O') {
        const [entries, members] = tag === 'c' ? [body[2], body[3]] : [body[1], body[2]];
        fillObject(value, entries, fillEntries);
        if (members !== undefined) addMembers(value, body[0], members);
      }
      if (tag === 'j') lending.update(value, body[1], inline);
    },
  };

  return {
    hooks,
    /** Its number, of an object of the program's. */
    objectNumber: (value) =>
      objects.get(references.get(value)) === value ? references.get(value) : undefined,
    prototypeOf,
    functionNamed: (name) => makeFunction(name, name),
    /** What the test has changed of what the program knows. */
    news: plainData.news,
    sendAll() {
      for (const [known, number] of standing) sendChanges(known, number);
    },
    /** The program's exception, as the test sees it; `note` is told of its place in the program. */
    errorOf(body, decode, note) {
      if (body === null || typeof body !== 'object') return String(body);
      if (body.V !== undefined) return decode(body.V);
      const made = decode(body);
      const E = body.E ?? body.z?.[0]?.E;
      if (E === undefined && made instanceof Error)
        note(
          {
            name: String(made.name).slice(0, 80),
            message: `${made.name}: ${made.message}`.slice(0, 1000),
            line: null,
          },
          made,
        );
      if (Array.isArray(E)) {
        const [, , name, message, , at] = E;
        note(
          {
            name: String(name).slice(0, 80),
            message: `${name}: ${message}`.slice(0, 1000),
            line: Number.isSafeInteger(at) ? at : null,
          },
          made,
        );
      }
      return made;
    },
  };
}

module.exports = { openStandIns };
