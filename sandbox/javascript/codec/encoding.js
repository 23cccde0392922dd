/* A value becomes records. */
(function captureEncoding(language, { oddity, entriesOf, oddEntries, encodeArray }) {
  const {
    objectPrototype,
    mapPrototype,
    setPrototype,
    datePrototype,
    regexpPrototype,
    bufferPrototype,
    boxes,
    valueOfBox,
    NewMap,
    mapForEach,
    setForEach,
    mapGet,
    mapPut,
    getTime,
    bigintText,
    sourceOf,
    flagsOf,
    symbolName,
    keyFor,
    newSymbol,
    wellKnown,
    views,
    viewNames,
    apply,
    ownKeys,
    getPrototypeOf,
    isExtensible,
    isArray,
    is,
    isFrozen,
    isSealed,
    isView,
    put,
  } = language;

  function symbolTag(value) {
    for (let i = 0; i < wellKnown.length; i++)
      if (newSymbol[wellKnown[i]] === value) return { y: ['@', wellKnown[i]] };
    const registered = keyFor(value);
    if (registered !== undefined) return { y: ['#', registered] };
    return { y: ['', apply(symbolName, value, []) ?? ''] };
  }

  function bytesOf(view) {
    const list = [];
    for (let i = 0; i < view.length; i++) put(list, view[i]);
    return list;
  }

  return function makeEncoding(hooks) {
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
          oddity.isMet = true;
          return { R: [apply(sourceOf, value, []), apply(flagsOf, value, [])] };
        }
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
        oddity.isMet = false;
        const record = contentOf(value);
        const level = isExtensible(value) ? 0 : isFrozen(value) ? 3 : isSealed(value) ? 2 : 1;
        if (!oddity.isMet && level === 0) return record;
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
        const odd = oddity.isMet ? oddEntries(value, inline, isArray(value), isNamed) : [];
        return odd.length === 0 && level === 0 ? record : { z: [record, odd, level] };
      };

      const noteOwn = (value) => {
        if (ownKeys(value).length > 0) oddity.isMet = true;
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

    return {
      encode,
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
    };
  };
});
