/* Records become the value. Runs nothing of the other side’s, and throws on what no encoder makes. */
(function captureDecoding(language, { clear }) {
  const {
    objectPrototype,
    NewMap,
    NewSet,
    NewDate,
    NewRegExp,
    NewTypeError,
    toObject,
    toBigInt,
    toNumber,
    toText,
    mapPut,
    setAdd,
    symbolFor,
    newSymbol,
    views,
    viewNames,
    apply,
    has,
    getPrototypeOf,
    getOwnPropertyDescriptor,
    defineProperty,
    isArray,
    is,
    create,
    freeze,
    seal,
    preventExtensions,
    isView,
    put,
    LIST_LENGTH,
  } = language;

  // In hexadecimal digits. Those of a longer one in decimals may take minutes to find.
  const LONG_BIGINT = 10_000;

  const shapeError = () => new NewTypeError('a value that no encoder makes');
  const checked = (condition) => {
    if (!condition) throw shapeError();
  };

  return function makeDecoding(hooks) {
    /** Whether a text stands for what is no object: those have tags of their own. */
    const isInline = (text) => {
      for (const tag in text)
        return tag === 'n' || tag === 'u' || tag === 'i' || tag === 'y' || hooks.inlineTags[tag] === 1;
      return false;
    };

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

    return { decode };
  };
});
