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
  const { apply, has, ownKeys, getPrototypeOf, getOwnPropertyDescriptor, defineProperty } = Reflect;
  const { isArray } = Array;
  const { is, create } = Object;
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
  const getTime = datePrototype.getTime;
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

  /** Keys and values of an object, in order; symbols stay behind. */
  function entriesOf(value, encode) {
    const list = [];
    const keys = ownKeys(value);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (typeof key !== 'string' || getOwnPropertyDescriptor(value, key)?.enumerable !== true) continue;
      put(list, key);
      put(list, encode(value[key]));
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
      if (typeof key !== 'string' || getOwnPropertyDescriptor(value, key)?.enumerable !== true) continue;
      const item = value[key];
      if (typeof item === 'function') continue;
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

  const shapeError = () => new NewTypeError('a value that no encoder makes');
  const checked = (condition) => {
    if (!condition) throw shapeError();
  };

  return function makeCodec(hooks) {
    function startEncoding() {
      const seen = new NewMap();
      const met = [];

      /** What stands for a value inside a record. */
      const inline = (value) => {
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
            return hooks.symbol === undefined ? symbolTag(value) : hooks.symbol(value);
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
          return { M: list };
        }
        if (prototype === setPrototype) {
          apply(setForEach, value, [(item) => put(list, inline(item))]);
          return { S: list };
        }
        if (prototype === datePrototype) return { D: inline(apply(getTime, value, [])) };
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

      /** Everything that was met, `records` being those of the first of it. */
      const finish = (records) => {
        while (records.length < met.length) put(records, recordOf(met[records.length]));
        return records.length === 1 ? records[0] : { F: records };
      };

      return { inline, finish, isEmpty: () => met.length === 0 };
    }

    function encode(value) {
      const { inline, finish, isEmpty } = startEncoding();
      const alone = inline(value);
      return isEmpty() ? alone : finish([]);
    }

    /** The reverse. Throws on what no encoder makes. */
    function decode(text) {
      if (text === null || typeof text !== 'object') return text;
      const records = isArray(text) || text.F === undefined ? [text] : text.F;
      checked(isArray(records));
      const built = [];

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

      const make = (record) => {
        if (isArray(record)) return [];
        checked(record !== null && typeof record === 'object');
        for (const tag in record) return makeTag(tag, record[tag]);
        throw shapeError();
      };

      const makeTag = (tag, body) => {
        switch (tag) {
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
        for (let i = 0; i < records.length; i++) fill(built[i], records[i]);
        checked(built.length > 0);
        return built[0];
      }
      return inline(text);
    }

    /** Whether a text stands for what is no object: those have tags of their own. */
    const isInline = (text) => {
      for (const tag in text)
        return tag === 'n' || tag === 'u' || tag === 'i' || tag === 'y' || hooks.inlineTags[tag] === 1;
      return false;
    };

    return {
      entriesOf,
      encode,
      decode,
      /** Keys and values of one object, whatever it is, as a plain object's. */
      dataOf(value) {
        const { inline, finish } = startEncoding();
        inline(value);
        return finish([{ o: entriesOf(value, inline) }]);
      },
      dumps: (value) => stringify(value),
      loads: (text) => parse(text),
    };
  };
});
