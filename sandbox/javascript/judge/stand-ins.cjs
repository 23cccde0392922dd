const { BUILTINS, nearestBuiltin } = require('./builtin-classes.cjs');
const { openPlainData } = require('./plain-data.cjs');
const { openProgramClasses } = require('./program-classes.cjs');
const { openProgramFunctions } = require('./program-functions.cjs');
const { openProgramObjects } = require('./program-objects.cjs');
const { hidden } = require('./properties.cjs');

/** Stand-ins of one job. */
const STANDS = 200_000;

/**
 * What stands in the judge for what is no plain data: functions, classes, objects with methods, promises, iterators, errors
 * of the program. Each holds a number, and using it asks the guest; nothing of the guest's runs here.
 */
function openStandIns(line, lending, promise, { codec, isCopyBack }) {
  const references = new WeakMap(); // stand-in -> number, or name of a function that was never asked for its number
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
    if (typeof known === 'number') objects.sendChanges(value, known);
    if (typeof known !== 'string') return known;
    const resolved = line.get(known);
    return references.get(resolved);
  };

  const { makeFunction } = openProgramFunctions(line, lending, { references, numberOf, count });
  const { addMembers, then, prototypeOf } = openProgramClasses(line, {
    references,
    referenceOf,
    numberOf,
    makeFunction,
  });
  const objects = openProgramObjects(line, { references, count, then });

  const isNamedByGetter = (made) => {
    for (let above = made; above !== null; above = Object.getPrototypeOf(above)) {
      const own = Object.getOwnPropertyDescriptor(above, 'name');
      if (own !== undefined) return own.get !== undefined;
    }
    return false;
  };

  function error([base, described, name, message, , , number]) {
    if (number !== undefined && objects.known(referenceOf(number)) instanceof Error)
      return objects.known(number);
    const type =
      Object.hasOwn(BUILTINS, base) && (base === 'Error' || Object.getPrototypeOf(BUILTINS[base]) === Error)
        ? BUILTINS[base]
        : Error;
    const made =
      type === AggregateError ? new AggregateError([], String(message)) : new type(String(message));
    if (Array.isArray(described)) Object.setPrototypeOf(made, prototypeOf(described));
    if (number !== undefined) objects.note(number, made);
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
      if (tag === 'c') return objects.object(body[0], prototypeOf(body[1]));
      if (tag === 'O') return objects.object(body[0], Object.prototype);
      throw new TypeError('an unknown tag');
    },
    fill(tag, body, value, { fillEntries, inline }) {
      if (tag === 'E') fillEntries(value, body[4]);
      if (tag === 'c' || tag === 'O') {
        const [entries, members] = tag === 'c' ? [body[2], body[3]] : [body[1], body[2]];
        objects.fill(value, entries, fillEntries);
        if (members !== undefined) addMembers(value, body[0], members);
      }
      if (tag === 'j') lending.update(value, body[1], inline);
    },
  };

  return {
    hooks,
    /** Its number, of an object of the program's. */
    objectNumber: (value) =>
      objects.known(references.get(value)) === value ? references.get(value) : undefined,
    prototypeOf,
    functionNamed: (name) => makeFunction(name, name),
    /** What the test has changed of what the program knows. */
    news: plainData.news,
    sendAll: objects.sendAll,
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
