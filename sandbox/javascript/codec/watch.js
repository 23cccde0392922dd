/* What both sides hold is watched for changes, which the other side is to be told. */
(function captureWatch(language) {
  const {
    objectPrototype,
    mapPrototype,
    setPrototype,
    datePrototype,
    NewMap,
    mapForEach,
    setForEach,
    mapGet,
    mapPut,
    getTime,
    apply,
    ownKeys,
    getPrototypeOf,
    getOwnPropertyDescriptor,
    isArray,
    is,
    isView,
    put,
  } = language;

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

  return { makeWatch };
});
