/**
 * Gives arguments the content that the program has left in its copies, where it can be changed, nested values by position.
 * No recursion: the values may be as deep as the program likes.
 */
function updateInPlace(old, fresh) {
  const pending = [[old, fresh]];
  const done = new Set();
  /** What is to be kept of two values at the same place. */
  const merge = (before, after) => {
    if (!canTake(before, after)) return after;
    pending.push([before, after]);
    return before;
  };
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [target, source] = pair;
    if (done.has(target)) continue;
    done.add(target);
    take(target, source, merge);
  }
}

function canTake(before, after) {
  if (before === null || after === null || typeof before !== 'object' || typeof after !== 'object')
    return false;
  if (Object.getPrototypeOf(before) !== Object.getPrototypeOf(after)) return false;
  if (ArrayBuffer.isView(before)) return before.length === after.length;
  return (
    before instanceof Map ||
    before instanceof Set ||
    Array.isArray(before) ||
    Object.getPrototypeOf(before) === Object.prototype
  );
}

function take(target, source, merge) {
  if (target instanceof Map || target instanceof Set) {
    const entries = [...source];
    target.clear();
    for (const entry of entries) target instanceof Map ? target.set(...entry) : target.add(entry);
  } else if (ArrayBuffer.isView(target)) target.set(source);
  else {
    for (const key of Object.keys(target)) if (!Object.hasOwn(source, key)) delete target[key];
    for (const key of Object.keys(source)) {
      const value = Object.hasOwn(target, key) ? merge(target[key], source[key]) : source[key];
      if (target[key] !== value || !Object.hasOwn(target, key))
        Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
    }
    if (Array.isArray(target)) target.length = source.length;
  }
}

module.exports = { updateInPlace };
