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

/** Stand-ins of one job. */
const STANDS = 200_000;

/** The name by which an object of the program's has a function of its own. */
function keyIn(owner, held) {
  for (const key of Object.keys(owner)) if (owner[key] === held) return key;
  return undefined;
}

const hidden = (value) => ({ value, writable: true, configurable: true, enumerable: false });

/**
 * What stands in the judge for what is no plain data: functions, classes, objects with methods, promises, iterators, errors
 * of the program. Each holds a number, and using it asks the guest; nothing of the guest's runs here.
 */
function openStandIns(line, lending, promise) {
  const functions = new Map();
  const references = new WeakMap(); // stand-in -> number, or name of a function that was never asked for its number
  const objects = new Map();
  const prototypes = new Map();
  const received = new WeakMap(); // own data of an object as the guest last sent it

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

  function makeFunction(reference, name) {
    const known = functions.get(reference);
    if (known !== undefined) return known;
    function target() {} // no arrow: it can be constructed
    Object.defineProperty(target, 'name', { value: name, configurable: true });
    const stand = new Proxy(target, {
      apply(_, owner, list) {
        const own = numberOf(owner);
        if (typeof own !== 'number') return line.call({ f: reference }, list);
        return line.call({ f: reference, t: own }, list, keyIn(owner, stand));
      },
      construct: (_, list) => {
        const made = line.call({ f: reference, n: 1 }, list);
        return made !== null && typeof made === 'object' ? made : Object(made);
      },
      get(_, key) {
        if (key === 'prototype') return line.prototypeOf(reference);
        if (typeof key === 'symbol' || key === 'then' || key in target) return target[key];
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

  const method = (key, name) =>
    Object.defineProperty(
      function (...list) {
        const own = numberOf(this);
        if (own === undefined) throw new TypeError(`${name} is a method of the program's objects`);
        return line.call({ q: [own, key] }, list);
      },
      'name',
      { value: name },
    );

  /**
   * What has a `then` is settled as `await` does it, by the program's own realm, whatever it calls or does not: a promise of the
   * program's that says `then` to nobody is one that never settles.
   */
  function then(...list) {
    const own = numberOf(this);
    if (own === undefined) throw new TypeError('then is a method of the program’s objects');
    return line.settle(own).then(...list);
  }

  /** [number, name, methods, accessors, loops, maker, class above], [number], or the name of a builtin class. */
  function prototypeOf(described) {
    if (described === null) return null;
    if (typeof described === 'string' && Object.hasOwn(BUILTINS, described))
      return BUILTINS[described].prototype;
    if (!Array.isArray(described)) throw new TypeError('no class');
    const [number, name, methods, accessors, loops, maker, above] = described;
    if (methods === undefined) {
      if (!prototypes.has(number)) throw new TypeError('an unknown class');
      return prototypes.get(number);
    }
    const prototype = Object.create(prototypeOf(above));
    prototypes.set(number, prototype);
    for (const key of methods)
      Object.defineProperty(prototype, String(key), hidden(key === 'then' ? then : method(key, String(key))));
    for (const key of accessors)
      Object.defineProperty(prototype, String(key), {
        get() {
          const own = numberOf(this);
          return own === undefined ? undefined : line.get(own, key);
        },
        set(value) {
          line.set(numberOf(this), key, value);
        },
        configurable: true,
      });
    addLoops(prototype, loops);
    Object.defineProperty(
      prototype,
      'constructor',
      hidden(maker >= 0 ? makeFunction(maker, String(name)) : Object),
    );
    return prototype;
  }

  function addLoops(target, loops) {
    if (loops === 1 || loops === true)
      Object.defineProperty(target, Symbol.iterator, hidden(method('@@iterator', 'iterator')));
    if (loops === 2)
      Object.defineProperty(target, Symbol.asyncIterator, hidden(method('@@asyncIterator', 'asyncIterator')));
  }

  /** Empty yet; one that is known already stays the same. */
  function object(number, prototype) {
    if (!Number.isSafeInteger(number)) throw new TypeError('no object');
    const known = objects.get(number);
    if (known !== undefined) {
      for (const key of Object.keys(known)) delete known[key];
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
    received.set(known, { ...known });
    return known;
  }

  /** What the test has assigned to an object of the program's since it last heard of it. */
  function sendChanges(known, number) {
    const before = received.get(known);
    if (before === undefined) return;
    const now = { ...known };
    received.set(known, now);
    for (const key of Object.keys(now))
      if (!Object.is(now[key], before[key])) line.set(number, key, now[key]);
  }

  function error([base, described, name, message]) {
    const type =
      Object.hasOwn(BUILTINS, base) && (base === 'Error' || Object.getPrototypeOf(BUILTINS[base]) === Error)
        ? BUILTINS[base]
        : Error;
    const made =
      type === AggregateError ? new AggregateError([], String(message)) : new type(String(message));
    if (Array.isArray(described)) Object.setPrototypeOf(made, prototypeOf(described));
    if (made.name !== name) Object.defineProperty(made, 'name', hidden(String(name)));
    return made;
  }

  const hooks = {
    inlineTags: { f: 1, b: 1 },
    lend(value, inline) {
      const own = numberOf(value);
      if (typeof value === 'function') return own === undefined ? { b: lending.function(value) } : { x: own };
      if (own !== undefined) return { h: own };
      if (value instanceof Error)
        return { E: [String(value.name), String(value.message), lending.entries(value, inline)] };
      if (value instanceof Promise) return { Q: lending.promise(value) };
      return { J: lending.object(value, inline) };
    },
    own(value, inline) {
      const own = references.get(value);
      if (own !== undefined) return { h: numberOf(value) };
      return lending.hasMethods(value) ? { J: lending.object(value, inline) } : undefined;
    },
    take(tag, body) {
      if (tag === 'f') return makeFunction(referenceOf(body[0]), String(body[1]));
      if (tag === 'b') return lending.functionOf(body);
      if (tag === 'j') return lending.objectOf(body[0]);
      if (tag === 'P') return promise(referenceOf(body));
      if (tag === 'E') return error(body);
      if (tag === 'c') return object(body[0], prototypeOf(body[1]));
      if (tag === 'O') {
        const made = object(body[0], Object.prototype);
        addLoops(made, body[2]);
        return made;
      }
      throw new TypeError('an unknown tag');
    },
    fill(tag, body, value, { fillEntries, inline }) {
      if (tag === 'E') fillEntries(value, body[4]);
      if (tag === 'c') fillObject(value, body[2], fillEntries);
      if (tag === 'O') fillObject(value, body[1], fillEntries);
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
    refresh(number, entries, decode) {
      const known = objects.get(number);
      if (known === undefined) return;
      const fresh = decode(entries);
      for (const key of Object.keys(known)) if (!Object.hasOwn(fresh, key)) delete known[key];
      for (const key of Object.keys(fresh))
        Object.defineProperty(known, key, {
          value: fresh[key],
          writable: true,
          enumerable: true,
          configurable: true,
        });
      asReceived(known);
    },
    /** The program's exception, as the test sees it; `note` is told of its place in the program. */
    errorOf(body, decode, note) {
      if (body === null || typeof body !== 'object') return String(body);
      if (body.V !== undefined) return decode(body.V);
      const made = decode(body);
      if (Array.isArray(body.E)) {
        const [, , name, message, , at] = body.E;
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
