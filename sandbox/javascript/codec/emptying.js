/* What one side has changed comes again whole, and is filled anew on the other. */
(function captureEmptying(language) {
  const { mapClear, setClear, setTime, apply, ownKeys, deleteProperty, isExtensible, isArray } = language;

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

  return { clear };
});
