/*
 * The only thing that crosses between program and judge: plain data as tagged JSON. The same text runs on both sides; inside
 * an isolate it is evaluated before the program, and uses only what it has captured.
 *
 * Strings, finite numbers, booleans and null stand for themselves; what else is no object is one whose only key is its tag. An object is
 * a record: a list, or an object with its tag, in which other objects stand as {r: number of their record}. A value of several
 * records is {F: [record, ...]}, the value itself first, all others in the order in which they were met. So nothing recurses, however deep
 * a value is, and the text of it is never deep.
 *
 * Decoding builds values and runs nothing of the other side's: first all of them empty, then what is in them.
 * `hooks.lend(value, inline)` answers for what is no data, `hooks.own(value, inline)` and `hooks.symbol(value)` may answer for plain
 * objects and for symbols, `hooks.longBigint()` is told of numbers that nobody should show. On the other side `hooks.take(tag, body)` builds it, `hooks.fill(tag, body, value, tools)` puts in what
 * it refers to, and `hooks.buffer(bytes)` builds a Buffer.
 *
 * A function that captures the language and returns `makeCodec(hooks)`.
 */
(function captureCodec() {
  const {
    apply,
    has,
    ownKeys,
    getPrototypeOf,
    getOwnPropertyDescriptor,
    defineProperty,
    deleteProperty,
    isExtensible,
  } = Reflect;
  const { isArray } = Array;
  const { is, create, isFrozen, isSealed, freeze, seal, preventExtensions } = Object;
  const { parse, stringify } = JSON;
  const { isView } = ArrayBuffer;
  const objectPrototype = Object.prototype;
  const mapPrototype = Map.prototype;
  const setPrototype = Set.prototype;
  const datePrototype = Date.prototype;
  const regexpPrototype = RegExp.prototype;
  const bufferPrototype = ArrayBuffer.prototype;
  const boxes = [Number.prototype, String.prototype, Boolean.prototype];
  const valueOfBox = [Number.prototype.valueOf, String.prototype.valueOf, Boolean.prototype.valueOf];
  const NewMap = Map;
  const NewSet = Set;
  const NewDate = Date;
  const NewRegExp = RegExp;
  const NewTypeError = TypeError;
  const NewRangeError = RangeError;
  const toObject = Object;
  const toBigInt = BigInt;
  const toNumber = Number;
  const toText = String;
  const mapForEach = mapPrototype.forEach;
  const setForEach = setPrototype.forEach;
  const mapGet = mapPrototype.get;
  const mapPut = mapPrototype.set;
  const setAdd = setPrototype.add;
  const mapClear = mapPrototype.clear;
  const setClear = setPrototype.clear;
  const getTime = datePrototype.getTime;
  const setTime = datePrototype.setTime;
  const bigintText = BigInt.prototype.toString;
  const sourceOf = getOwnPropertyDescriptor(regexpPrototype, 'source').get;
  const flagsOf = getOwnPropertyDescriptor(regexpPrototype, 'flags').get;
  const symbolName = getOwnPropertyDescriptor(Symbol.prototype, 'description').get;
  const keyFor = Symbol.keyFor;
  const symbolFor = Symbol.for;
  const newSymbol = Symbol;
  // The language's own, which nobody can replace; those that a library or Node adds are symbols like any other.
  const wellKnown = [
    'iterator',
    'asyncIterator',
    'toStringTag',
    'toPrimitive',
    'hasInstance',
    'species',
    'isConcatSpreadable',
    'match',
    'matchAll',
    'replace',
    'search',
    'split',
    'unscopables',
  ];
  // Their prototypes are theirs for good; reading those only where one is needed makes an isolate quicker to start.
  const views = [
    Uint8Array,
    Int8Array,
    Uint8ClampedArray,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
  ];
  const viewNames = [
    'Uint8Array',
    'Int8Array',
    'Uint8ClampedArray',
    'Uint16Array',
    'Int16Array',
    'Uint32Array',
    'Int32Array',
    'Float32Array',
    'Float64Array',
    'BigInt64Array',
    'BigUint64Array',
  ];

  // More items would not fit into an answer. One that has only holes would, and takes the process with it that spreads it: V8 gives up
  // where there is no room for a list.
  const LIST_LENGTH = 2 ** 24;

  // The own properties of a longer list (`index` of a match) are not looked for: naming all its places would take too long.
  const NAMED_LENGTH = 10_000;

  // In hexadecimal digits. Those of a longer one in decimals may take minutes to find.
  const LONG_BIGINT = 10_000;

  const put = (list, value) => {
    list[list.length] = value;
  };

  function symbolTag(value) {
    for (let i = 0; i < wellKnown.length; i++)
      if (newSymbol[wellKnown[i]] === value) return { y: ['@', wellKnown[i]] };
    const registered = keyFor(value);
    if (registered !== undefined) return { y: ['#', registered] };
    return { y: ['', apply(symbolName, value, []) ?? ''] };
  }

  /** Whether something was met that has to be told besides keys and values. */
  let isOdd = false;

  const isOrdinary = (own) => own.enumerable === true && own.configurable === true && own.writable === true;

  /** Keys and values of an object, in order; what else it has is odd. */
  function entriesOf(value, encode) {
    const list = [];
    const keys = ownKeys(value);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      const own = getOwnPropertyDescriptor(value, key);
      if (own === undefined) continue;
      if (typeof key !== 'string' || !isOrdinary(own)) isOdd = true;
      if (
        typeof key !== 'string' ||
        own.enumerable !== true ||
        own.get !== undefined ||
        own.set !== undefined
      )
        continue;
      put(list, key);
      put(list, encode(own.value));
    }
    return list;
  }

  /** What builtin objects have of their own, which goes in other ways. */
  const isTold = (key, value) =>
    key === 'length' ||
    key === 'stack' ||
    key === 'message' ||
    key === 'callee' ||
    (key === 'lastIndex' && value === 0);

  /** [key, 1 enumerable + 2 writable + 4 configurable, value, ...] of what is odd. */
  function oddEntries(value, encode, isList, isNamed) {
    const list = [];
    const keys = ownKeys(value);
    for (let i = isList ? value.length : 0; i < keys.length; i++) {
      const key = keys[i];
      const own = getOwnPropertyDescriptor(value, key);
      if (own === undefined || own.get !== undefined || own.set !== undefined) continue;
      if (isTold(key, own.value) && (key !== 'length' || isList)) continue;
      if (
        typeof own.value === 'function' &&
        (key === 'then' ||
          (isList &&
            (typeof key !== 'string' ||
              (has(value, key) && getOwnPropertyDescriptor(getPrototypeOf(value), key) !== undefined))))
      )
        continue;
      if (
        typeof key === 'string' &&
        isOrdinary(own) &&
        !isNamed &&
        !(isList && typeof own.value === 'function')
      )
        continue;
      put(list, encode(key));
      put(list, (own.enumerable ? 1 : 0) + (own.writable ? 2 : 0) + (own.configurable ? 4 : 0));
      put(list, encode(own.value));
    }
    return list;
  }

  function encodeArray(value, encode) {
    const items = [];
    const { length } = value;
    if (length > LIST_LENGTH)
      throw new NewRangeError(`a list of more than ${LIST_LENGTH} places can not be handed on`);
    for (let i = 0; i < length; i++) {
      const item = value[i];
      // A few holes are data; an array that is one big hole would be walked for ever.
      if (item === undefined && getOwnPropertyDescriptor(value, i) === undefined)
        return { H: [length, encodeSparse(value, encode)] };
      put(items, encode(item));
    }
    if (length > NAMED_LENGTH) return items;
    const keys = ownKeys(value);
    if (keys.length === length + 1) return items;
    const named = [];
    for (let i = length; i < keys.length; i++) {
      const key = keys[i];
      if (key === 'length') continue;
      const own = getOwnPropertyDescriptor(value, key);
      const item = own.value;
      if (typeof key !== 'string' || !isOrdinary(own) || typeof item === 'function') {
        isOdd = true;
        continue;
      }
      put(named, key);
      put(named, encode(item));
    }
    return named.length === 0 ? items : { A: [items, named] };
  }

  function encodeSparse(value, encode) {
    const list = [];
    const keys = ownKeys(value);
    for (let i = 0; i < keys.length; i++) {
      const index = toNumber(keys[i].description ?? keys[i]);
      if (typeof keys[i] !== 'string' || !(index >= 0 && index < value.length)) continue;
      put(list, index);
      put(list, encode(value[keys[i]]));
    }
    return list;
  }

  function bytesOf(view) {
    const list = [];
    for (let i = 0; i < view.length; i++) put(list, view[i]);
    return list;
  }

  /** A list or an object of more is not looked at for changes, and no more than these of all together. */
  const WATCHED_ENTRIES = 4096;
  const ALL_WATCHED_ENTRIES = 20_000;

  /** What one object holds, shallowly; undefined where that is too much. No getter is asked. */
  function snapshot(value) {
    const list = [];
    if (isArray(value) || isView(value)) {
      if (!(value.length <= WATCHED_ENTRIES)) return undefined;
      for (let i = 0; i < value.length; i++) put(list, value[i]);
      if (isView(value)) return list;
    }
    const prototype = getPrototypeOf(value);
    for (
      let above = prototype;
      above !== null && above !== objectPrototype && !isArray(value);
      above = getPrototypeOf(above)
    ) {
      if (above === mapPrototype) {
        const visit = (item, key) => {
          put(list, key);
          put(list, item);
        };
        apply(mapForEach, value, [visit]);
      } else if (above === setPrototype) apply(setForEach, value, [(item) => put(list, item)]);
      else if (above === datePrototype) put(list, apply(getTime, value, []));
    }
    const keys = ownKeys(value);
    if (keys.length + list.length > 2 * WATCHED_ENTRIES + 1) return undefined;
    for (let i = isArray(value) ? value.length : 0; i < keys.length; i++) {
      const own = getOwnPropertyDescriptor(value, keys[i]);
      if (own === undefined || own.get !== undefined || own.set !== undefined || keys[i] === 'stack')
        continue;
      put(list, keys[i]);
      put(list, own.value);
    }
    return list;
  }

  function isSame(before, after) {
    if (after === undefined || before.length !== after.length) return false;
    for (let i = 0; i < before.length; i++) if (!is(before[i], after[i])) return false;
    return true;
  }

  /** Watches what both sides hold for changes; of too much the older is forgotten. */
  function makeWatch() {
    let seen = new NewMap();
    let entries = 0;
    return {
      note(value) {
        const now = snapshot(value);
        if (now === undefined) return;
        entries += now.length + 1;
        if (entries > ALL_WATCHED_ENTRIES) {
          seen = new NewMap();
          entries = now.length + 1;
        }
        apply(mapPut, seen, [value, now]);
      },
      isWatched: (value) => apply(mapGet, seen, [value]) !== undefined,
      hasChanged(value) {
        const before = apply(mapGet, seen, [value]);
        return before === undefined || !isSame(before, snapshot(value));
      },
      changed() {
        const list = [];
        const look = (before, value) => {
          if (!isSame(before, snapshot(value))) put(list, value);
        };
        apply(mapForEach, seen, [look]);
        return list;
      },
    };
  }

  const shapeError = () => new NewTypeError('a value that no encoder makes');
  const checked = (condition) => {
    if (!condition) throw shapeError();
  };

  return function makeCodec(hooks) {
    function startEncoding(inlineOf) {
      const seen = new NewMap();
      const met = [];

      /** What stands for a value inside a record. */
      const inline = (value) => {
        if (
          inlineOf !== undefined &&
          value !== null &&
          (typeof value === 'object' || typeof value === 'function')
        )
          return inlineOf(value);
        switch (typeof value) {
          case 'string':
          case 'boolean':
            return value;
          case 'number':
            if (value - value === 0 && !is(value, -0)) return value;
            return { n: is(value, -0) ? '-0' : `${value}` };
          case 'undefined':
            return { u: 0 };
          case 'bigint':
            return { i: value < 0n ? `-${apply(bigintText, -value, [16])}` : apply(bigintText, value, [16]) };
          case 'symbol':
            return hooks.symbol === undefined ? symbolTag(value) : hooks.symbol(value, symbolTag);
          case 'function':
            return hooks.lend(value, inline);
        }
        if (value === null) return null;
        let number = apply(mapGet, seen, [value]);
        if (number === undefined) {
          number = met.length;
          apply(mapPut, seen, [value, number]);
          put(met, value);
        }
        return { r: number };
      };

      const recordOf = (value) => {
        const record = whole(value);
        return hooks.wrap === undefined ? record : hooks.wrap(value, record, inline);
      };

      const contentOf = (value) => {
        if (isArray(value)) return encodeArray(value, inline);
        const prototype = getPrototypeOf(value);
        if (prototype === objectPrototype)
          return hooks.own?.(value, inline) ?? { o: entriesOf(value, inline) };
        if (prototype === null) return { N: entriesOf(value, inline) };
        for (let above = prototype; above !== null; above = getPrototypeOf(above)) {
          const data = recordOfBuiltin(value, above);
          if (data !== undefined) return data;
        }
        return hooks.lend(value, inline);
      };

      const recordOfBuiltin = (value, prototype) => {
        const list = [];
        if (prototype === mapPrototype) {
          const visit = (item, key) => {
            put(list, inline(key));
            put(list, inline(item));
          };
          apply(mapForEach, value, [visit]);
          noteOwn(value);
          return { M: list };
        }
        if (prototype === setPrototype) {
          apply(setForEach, value, [(item) => put(list, inline(item))]);
          noteOwn(value);
          return { S: list };
        }
        if (prototype === datePrototype) return { D: inline(apply(getTime, value, [])) };
        if (prototype === regexpPrototype) {
          isOdd = true;
        }
        if (prototype === regexpPrototype)
          return { R: [apply(sourceOf, value, []), apply(flagsOf, value, [])] };
        if (prototype === bufferPrototype) return { B: bytesOf(new views[0](value)) };
        for (let i = 0; i < boxes.length; i++)
          if (prototype === boxes[i]) return { W: inline(apply(valueOfBox[i], value, [])) };
        if (!isView(value)) return undefined;
        for (let i = 0; i < views.length; i++) {
          if (prototype !== views[i].prototype) continue;
          for (let at = 0; at < value.length; at++) put(list, inline(value[at]));
          return { T: [i === 0 && value._isBuffer === true ? 'Buffer' : viewNames[i], list] };
        }
        return undefined;
      };

      /** A record with what is odd about its object. */
      const whole = (value) => {
        isOdd = false;
        const record = contentOf(value);
        const level = isExtensible(value) ? 0 : isFrozen(value) ? 3 : isSealed(value) ? 2 : 1;
        if (!isOdd && level === 0) return record;
        if (
          record.h !== undefined ||
          record.j !== undefined ||
          record.J !== undefined ||
          record.P !== undefined ||
          record.Q !== undefined
        )
          return record;
        const isNamed =
          record.M !== undefined ||
          record.S !== undefined ||
          record.D !== undefined ||
          record.R !== undefined;
        const odd = isOdd ? oddEntries(value, inline, isArray(value), isNamed) : [];
        return odd.length === 0 && level === 0 ? record : { z: [record, odd, level] };
      };

      const noteOwn = (value) => {
        if (ownKeys(value).length > 0) isOdd = true;
      };

      /** Everything that was met, `records` being those of the first of it. */
      const finish = (records) => {
        while (records.length < met.length) put(records, recordOf(met[records.length]));
        return records.length === 1 ? records[0] : { F: records };
      };

      return { inline, finish, whole, met };
    }

    function encode(value) {
      const { inline, finish, met } = startEncoding();
      // A function is no record, and may bring some.
      if (typeof value === 'function') put(met, undefined);
      const alone = inline(value);
      if (typeof value === 'function') return met.length === 1 ? alone : finish([{ I: alone }]);
      return met.length === 0 ? alone : finish([]);
    }

    /** The reverse. Throws on what no encoder makes. */
    function decode(text) {
      if (text === null || typeof text !== 'object') return text;
      const records = isArray(text) || text.F === undefined ? [text] : text.F;
      checked(isArray(records));
      const built = [];
      const known = []; // 1: stays as it is, 2: is filled anew
      const levels = [];
      hooks.begin?.(records, isInline(text));

      const inline = (item) => {
        if (item === null || typeof item !== 'object') return item;
        checked(!isArray(item));
        for (const tag in item) return inlineTag(tag, item[tag]);
        throw shapeError();
      };

      const inlineTag = (tag, body) => {
        switch (tag) {
          case 'r':
            checked(body >= 0 && body < built.length && is(body % 1, 0));
            return built[body];
          case 'n':
            return toNumber(body);
          case 'u':
            return undefined;
          case 'i':
            checked(typeof body === 'string');
            if (body.length > LONG_BIGINT) hooks.longBigint?.();
            return body[0] === '-' ? -toBigInt(`0x${body.slice(1)}`) : toBigInt(`0x${body}`);
          case 'y':
            checked(isArray(body));
            if (body[0] === '@') {
              const known = newSymbol[body[1]];
              checked(typeof known === 'symbol');
              return known;
            }
            if (body[0] === '$' || body[0] === '=') return hooks.symbolOf(body);
            return body[0] === '#' ? symbolFor(toText(body[1])) : newSymbol(toText(body[1]));
        }
        return hooks.take(tag, body);
      };

      /** Own properties, whatever their names: `__proto__` is a key like any other, and no setter is asked. */
      const fillEntries = (target, list) => {
        checked(isArray(list) && list.length % 2 === 0);
        for (let i = 0; i < list.length; i += 2) {
          checked(typeof list[i] === 'string');
          const value = inline(list[i + 1]);
          defineProperty(target, list[i], {
            __proto__: null,
            value,
            writable: true,
            enumerable: true,
            configurable: true,
          });
        }
        return target;
      };

      const fillOdd = (target, list) => {
        checked(list.length % 3 === 0);
        for (let i = 0; i < list.length; i += 3) {
          const key = inline(list[i]);
          checked(typeof key === 'string' || typeof key === 'symbol');
          if (key === '__proto__') continue; // it went with the others
          const value = inline(list[i + 2]);
          // What is a builtin answers for itself: none of its methods is the other side's.
          const isPlain = getPrototypeOf(target) === objectPrototype || getPrototypeOf(target) === null;
          if (key === 'then' && typeof value === 'function') continue;
          if (!isPlain && typeof value === 'function' && (typeof key !== 'string' || has(target, key)))
            continue;
          const own = getOwnPropertyDescriptor(target, key);
          if (own !== undefined && own.configurable === false && own.writable !== true) continue;
          const flags = list[i + 1];
          defineProperty(target, key, {
            __proto__: null,
            value,
            enumerable: own?.configurable === false ? own.enumerable : (flags & 1) !== 0,
            writable: own?.configurable === false ? true : (flags & 2) !== 0,
            configurable: own?.configurable === false ? false : (flags & 4) !== 0,
          });
        }
      };

      const make = (record) => {
        if (isArray(record)) return [];
        checked(record !== null && typeof record === 'object');
        for (const tag in record) return makeTag(tag, record[tag]);
        throw shapeError();
      };

      const makeTag = (tag, body) => {
        switch (tag) {
          case 'p':
          case 't': {
            checked(isArray(body));
            const found = hooks.known(tag, body);
            if (found !== undefined) {
              known[built.length] = found[1];
              return found[0];
            }
            const value = make(body[1]);
            hooks.noted(tag, body[0], value);
            return value;
          }
          case 'z':
            checked(isArray(body) && isArray(body[1]));
            return make(body[0]);
          case 'I':
            return undefined;
          case 'K':
            checked(isArray(body));
            return hooks.dress(make(body[0]), body[1]);
          case 'o':
            return {};
          case 'N':
            return create(null);
          case 'H':
          case 'A':
            checked(isArray(body));
            return [];
          case 'M':
            return new NewMap();
          case 'S':
            return new NewSet();
          case 'D':
            return new NewDate(inline(body));
          case 'R':
            checked(isArray(body) && typeof body[0] === 'string' && typeof body[1] === 'string');
            return new NewRegExp(body[0], body[1]);
          case 'B':
            checked(isArray(body));
            return new views[0](body).buffer;
          case 'W':
            return toObject(inline(body));
          case 'T': {
            // Node's Buffer is a Uint8Array, and stays one where nothing makes Buffers.
            checked(isArray(body) && isArray(body[1]));
            const isBuffer = body[0] === 'Buffer';
            let kind = 0;
            while (!isBuffer && kind < viewNames.length && viewNames[kind] !== body[0]) kind += 1;
            checked(kind < viewNames.length);
            const items = [];
            for (let i = 0; i < body[1].length; i++) put(items, inline(body[1][i]));
            return isBuffer && hooks.buffer !== undefined ? hooks.buffer(items) : new views[kind](items);
          }
        }
        return hooks.take(tag, body);
      };

      const fill = (value, record) => {
        if (isArray(record)) {
          for (let i = 0; i < record.length; i++) put(value, inline(record[i]));
          return;
        }
        for (const tag in record) {
          fillTag(tag, record[tag], value);
          return;
        }
      };

      const fillTag = (tag, body, value) => {
        switch (tag) {
          case 'I':
            return undefined;
          case 'p':
          case 't':
          case 'K':
            fill(value, tag === 'K' ? body[0] : body[1]);
            return hooks.filled?.(tag, body, value);
          case 'z':
            fill(value, body[0]);
            fillOdd(value, body[1]);
            if (body[2] > 0) put(levels, [value, body[2]]);
            return value;
          case 'o':
          case 'N':
            return fillEntries(value, body);
          case 'A':
            checked(isArray(body[0]) && isArray(body[1]));
            fill(value, body[0]);
            // A list answers for itself: none of its methods is the other side's.
            for (let i = 0; i < body[1].length; i += 2) checked(!has(value, body[1][i]));
            return fillEntries(value, body[1]);
          case 'H': {
            checked(body[0] >= 0 && body[0] <= LIST_LENGTH && is(body[0] % 1, 0) && isArray(body[1]));
            value.length = body[0];
            for (let i = 0; i < body[1].length; i += 2) {
              checked(body[1][i] >= 0 && body[1][i] < body[0] && is(body[1][i] % 1, 0));
              value[body[1][i]] = inline(body[1][i + 1]);
            }
            return value;
          }
          case 'M':
            checked(isArray(body));
            for (let i = 0; i < body.length; i += 2)
              apply(mapPut, value, [inline(body[i]), inline(body[i + 1])]);
            return value;
          case 'S':
            checked(isArray(body));
            for (let i = 0; i < body.length; i++) apply(setAdd, value, [inline(body[i])]);
            return value;
        }
        return hooks.fill?.(tag, body, value, { inline, fillEntries });
      };

      if (records === text.F || isArray(text) || !isInline(text)) {
        for (let i = 0; i < records.length; i++) put(built, make(records[i]));
        for (let i = 0; i < records.length; i++) {
          if (known[i] === 1 || (known[i] === 2 && !clear(built[i], records[i]))) continue;
          fill(built[i], records[i]);
        }
        hooks.decoded?.(inline);
        for (let i = 0; i < levels.length; i++) {
          const [value, level] = levels[i];
          if (isView(value)) continue;
          if (level === 3) freeze(value);
          else if (level === 2) seal(value);
          else preventExtensions(value);
        }
        checked(built.length > 0);
        return records[0].I === undefined ? built[0] : inline(records[0].I);
      }
      return inline(text);
    }

    /** Empties what is filled anew; false where it can only stay as it is. */
    const clear = (value, record) => {
      if (!isExtensible(value)) return false;
      let content = record;
      for (let depth = 0; depth < 4 && !isArray(content); depth++) {
        const next = content.p?.[1] ?? content.t?.[1] ?? content.K?.[0] ?? content.z?.[0];
        if (next === undefined) break;
        content = next;
      }
      if (isArray(content) || content.A !== undefined || content.H !== undefined) value.length = 0;
      else if (content.M !== undefined) apply(mapClear, value, []);
      else if (content.S !== undefined) apply(setClear, value, []);
      else if (content.D !== undefined) {
        if (typeof content.D === 'number') apply(setTime, value, [content.D]);
        return false;
      } else if (content.T !== undefined) {
        const items = content.T[1];
        if (isArray(items) && items.length === value.length)
          for (let i = 0; i < items.length; i++) if (typeof items[i] === 'number') value[i] = items[i];
        return false;
      } else if (content.o === undefined && content.N === undefined) return false;
      const keys = ownKeys(value);
      for (let i = 0; i < keys.length; i++) if (keys[i] !== 'length') deleteProperty(value, keys[i]);
      return true;
    };

    /** Whether a text stands for what is no object: those have tags of their own. */
    const isInline = (text) => {
      for (const tag in text)
        return tag === 'n' || tag === 'u' || tag === 'i' || tag === 'y' || hooks.inlineTags[tag] === 1;
      return false;
    };

    return {
      makeWatch,
      entriesOf,
      encode,
      decode,
      /** Keys and values of one object, whatever it is, as a plain object's. */
      dataOf(value) {
        const { inline, finish } = startEncoding();
        inline(value);
        return finish([{ o: entriesOf(value, inline) }]);
      },
      /** What one object is by itself; `inline` says what stands for its parts. */
      shallow(value, inlineOf) {
        const { whole } = startEncoding(inlineOf);
        return whole(value);
      },
      dumps: (value) => stringify(value),
      loads: (text) => parse(text),
    };
  };
});
