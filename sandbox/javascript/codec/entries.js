/* What objects and lists hold, as lists of keys and values. Nothing is asked: no getter, no iterator. */
(function captureEntries(language) {
  const {
    NewRangeError,
    toNumber,
    has,
    ownKeys,
    getPrototypeOf,
    getOwnPropertyDescriptor,
    put,
    LIST_LENGTH,
  } = language;

  // The own properties of a longer list (`index` of a match) are not looked for: naming all its places would take too long.
  const NAMED_LENGTH = 10_000;

  /** Whether something was met that has to be told besides keys and values. */
  const oddity = { __proto__: null, isMet: false };

  const isOrdinary = (own) => own.enumerable === true && own.configurable === true && own.writable === true;

  /** Keys and values of an object, in order; what else it has is odd. */
  function entriesOf(value, encode) {
    const list = [];
    const keys = ownKeys(value);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      const own = getOwnPropertyDescriptor(value, key);
      if (own === undefined) continue;
      if (typeof key !== 'string' || !isOrdinary(own)) oddity.isMet = true;
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
        oddity.isMet = true;
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

  return { oddity, entriesOf, oddEntries, encodeArray };
});
