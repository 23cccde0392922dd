// Nothing is collected while a program runs, as far as it can tell: that is within the language's promises, and the same in every run.
// biome-ignore lint/suspicious/noShadowRestrictedNames: it takes its place
class WeakRef {
  #target;
  constructor(target) {
    if (
      (typeof target !== 'object' || target === null) &&
      typeof target !== 'function' &&
      typeof target !== 'symbol'
    )
      throw new TypeError('WeakRef: invalid target');
    this.#target = target;
  }
  deref() {
    return this.#target;
  }
  get [Symbol.toStringTag]() {
    return 'WeakRef';
  }
}

// biome-ignore lint/suspicious/noShadowRestrictedNames: it takes its place
class FinalizationRegistry {
  constructor(callback) {
    if (typeof callback !== 'function') throw new TypeError('FinalizationRegistry: cleanup must be callable');
  }
  register() {}
  unregister() {
    return false;
  }
  get [Symbol.toStringTag]() {
    return 'FinalizationRegistry';
  }
}

module.exports = { WeakRef, FinalizationRegistry };
