/*
 * The only thing that crosses between program and judge: plain data as tagged JSON. The same text runs on both sides; inside
 * an isolate it is evaluated before the program, and uses only what it has captured.
 *
 * Strings, finite numbers, booleans, null and arrays stand for themselves; everything else is an object whose first key is
 * its tag. Decoding builds values and runs nothing of the other side's. `hooks.lend(value)` answers for what is no data,
 * `hooks.take(tag, body, decode)` builds it on the other side. `hooks.own(value)` and `hooks.symbol(value)` may answer for plain
 * objects and for symbols, `hooks.buffer(bytes)` builds a Buffer.
 *
 * A function that captures the language and returns `makeCodec(hooks)`.
 */
(function captureCodec() {
  const { apply, ownKeys, getPrototypeOf, getOwnPropertyDescriptor, defineProperty } = Reflect;
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
    let holes;
    for (let i = 0; i < length; i++) {
      const item = value[i];
      if (item === undefined && getOwnPropertyDescriptor(value, i) === undefined) {
        holes ??= [];
        // A few holes are data; an array that is one big hole would be walked for ever.
        if (holes.length > 100_000) return { H: [length, encodeSparse(value, encode)] };
        put(holes, i);
      }
      put(items, encode(item));
    }
    return holes === undefined ? items : { H: [length, encodeSparse(value, encode)] };
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
    /** Text of one message. `this` is never used, so that nothing can be put in its place. */
    function encoder(first) {
      const seen = new NewMap();
      let count = 0;
      if (first !== undefined) {
        apply(mapPut, seen, [first, 0]);
        count = 1;
      }

      const encode = (value) => {
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
            return hooks.lend(value, encode);
        }
        if (value === null) return null;
        const known = apply(mapGet, seen, [value]);
        if (known !== undefined) return { r: known };
        apply(mapPut, seen, [value, count]);
        count += 1;
        return encodeObject(value);
      };

      const encodeObject = (value) => {
        if (isArray(value)) return encodeArray(value, encode);
        const prototype = getPrototypeOf(value);
        if (prototype === objectPrototype)
          return hooks.own?.(value, encode) ?? { o: entriesOf(value, encode) };
        if (prototype === null) return { N: entriesOf(value, encode) };
        for (let above = prototype; above !== null; above = getPrototypeOf(above)) {
          const data = encodeBuiltin(value, above);
          if (data !== undefined) return data;
        }
        return hooks.lend(value, encode);
      };

      const encodeBuiltin = (value, prototype) => {
        const list = [];
        if (prototype === mapPrototype) {
          const visit = (item, key) => {
            put(list, encode(key));
            put(list, encode(item));
          };
          apply(mapForEach, value, [visit]);
          return { M: list };
        }
        if (prototype === setPrototype) {
          apply(setForEach, value, [(item) => put(list, encode(item))]);
          return { S: list };
        }
        if (prototype === datePrototype) return { D: encode(apply(getTime, value, [])) };
        if (prototype === regexpPrototype)
          return { R: [apply(sourceOf, value, []), apply(flagsOf, value, [])] };
        if (prototype === bufferPrototype) return { B: bytesOf(new views[0](value)) };
        for (let i = 0; i < boxes.length; i++)
          if (prototype === boxes[i]) return { W: encode(apply(valueOfBox[i], value, [])) };
        if (!isView(value)) return undefined;
        for (let i = 0; i < views.length; i++) {
          if (prototype !== views[i].prototype) continue;
          for (let at = 0; at < value.length; at++) put(list, encode(value[at]));
          return { T: [i === 0 && value._isBuffer === true ? 'Buffer' : viewNames[i], list] };
        }
        return undefined;
      };

      return encode;
    }

    /** The reverse. Throws on what no encoder makes. */
    function decoder() {
      const built = [];

      const fill = (target, list) => {
        checked(isArray(list) && list.length % 2 === 0);
        for (let i = 0; i < list.length; i += 2) {
          const key = list[i];
          checked(typeof key === 'string');
          const value = decode(list[i + 1]);
          // An own property, whatever its name: `__proto__` is a key like any other.
          if (key === '__proto__')
            defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
          else target[key] = value;
        }
        return target;
      };

      const remember = (value) => {
        put(built, value);
        return value;
      };

      const decode = (text) => {
        if (text === null || typeof text !== 'object') return text;
        if (isArray(text)) {
          const list = remember([]);
          for (let i = 0; i < text.length; i++) put(list, decode(text[i]));
          return list;
        }
        for (const tag in text) return decodeTag(tag, text[tag], text);
        throw shapeError();
      };

      const decodeTag = (tag, body, whole) => {
        switch (tag) {
          case 'o':
            return fill(remember({}), body);
          case 'N':
            return fill(remember(create(null)), body);
          case 'n':
            return toNumber(body);
          case 'u':
            return undefined;
          case 'i':
            checked(typeof body === 'string');
            return body[0] === '-' ? -toBigInt(`0x${body.slice(1)}`) : toBigInt(`0x${body}`);
          case 'y':
            if (body[0] === '@') {
              const known = newSymbol[body[1]];
              checked(typeof known === 'symbol');
              return known;
            }
            return body[0] === '#' ? symbolFor(toText(body[1])) : newSymbol(toText(body[1]));
          case 'r':
            checked(body >= 0 && body < built.length);
            return built[body];
          case 'H': {
            checked(body[0] >= 0 && body[0] < 2 ** 32 && isArray(body[1]));
            const list = remember([]);
            list.length = body[0];
            for (let i = 0; i < body[1].length; i += 2) {
              checked(typeof body[1][i] === 'number');
              list[body[1][i]] = decode(body[1][i + 1]);
            }
            return list;
          }
          case 'M': {
            const map = remember(new NewMap());
            for (let i = 0; i < body.length; i += 2) {
              const key = decode(body[i]);
              apply(mapPut, map, [key, decode(body[i + 1])]);
            }
            return map;
          }
          case 'S': {
            const set = remember(new NewSet());
            for (let i = 0; i < body.length; i++) apply(setAdd, set, [decode(body[i])]);
            return set;
          }
          case 'D':
            return remember(new NewDate(decode(body)));
          case 'R':
            checked(typeof body[0] === 'string' && typeof body[1] === 'string');
            return remember(new NewRegExp(body[0], body[1]));
          case 'B':
            checked(isArray(body));
            return remember(new views[0](body).buffer);
          case 'W':
            return remember(toObject(decode(body)));
          case 'T': {
            // Node's Buffer is a Uint8Array, and stays one where nothing makes Buffers.
            const isBuffer = body[0] === 'Buffer';
            let kind = 0;
            while (!isBuffer && kind < viewNames.length && viewNames[kind] !== body[0]) kind += 1;
            checked(kind < viewNames.length && isArray(body[1]));
            const place = built.length;
            remember(undefined);
            const items = body[1].map(decode);
            built[place] =
              isBuffer && hooks.buffer !== undefined ? hooks.buffer(items) : new views[kind](items);
            return built[place];
          }
        }
        return hooks.take(tag, body, { decode, remember, fill, whole });
      };

      return decode;
    }

    return {
      entriesOf,
      encoder: () => encoder(),
      /** Keys and values of one object, whatever it is, as the body of the tag o. */
      dataOf: (value) => entriesOf(value, encoder(value)),
      decoder,
      dumps: (value) => stringify(value),
      loads: (text) => parse(text),
    };
  };
});
