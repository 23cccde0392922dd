const { BUILTINS } = require('./builtin-classes.cjs');
const { hidden, isObject } = require('./properties.cjs');

/** Prototypes that stand for those of the program's classes: their methods, getters and setters ask the guest. */
function openProgramClasses(line, { references, referenceOf, numberOf, makeFunction }) {
  const prototypes = new Map();

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

  return { addMembers, then, prototypeOf };
}

module.exports = { openProgramClasses };
