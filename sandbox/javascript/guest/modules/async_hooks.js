/*
 * AsyncLocalStorage: what `run` sets goes along with callbacks of promises and timers. The jobs of `await` are out of reach in plain JavaScript;
 * a run whose function is async keeps its store until another one begins.
 */
let current = new Map();
const within = (store, call) => {
  const before = current;
  current = store;
  try {
    return call();
  } finally {
    current = before;
  }
};
const bound = (call) => {
  const store = current;
  return typeof call === 'function'
    ? function (...list) {
        return within(store, () => call.apply(this, list));
      }
    : call;
};

const { then } = Promise.prototype;
Object.defineProperty(Promise.prototype, 'then', {
  value: function (ok, no) {
    return then.call(this, bound(ok), bound(no));
  },
  writable: true,
  configurable: true,
});
for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']) {
  const start = globalThis[name];
  globalThis[name] = (callback, ...list) => start(bound(callback), ...list);
}

class AsyncLocalStorage {
  run(store, callback, ...list) {
    return within(new Map(current).set(this, store), () => callback(...list));
  }
  exit(callback, ...list) {
    return this.run(undefined, callback, ...list);
  }
  getStore() {
    return current.get(this);
  }
  enterWith(store) {
    current = new Map(current).set(this, store);
  }
  disable() {
    current = new Map(current);
    current.delete(this);
  }
  static bind(call) {
    return bound(call);
  }
  static snapshot() {
    const store = current;
    return (call, ...list) => within(store, () => call(...list));
  }
}

class AsyncResource {
  #store = current;
  constructor(type) {
    this.type = type;
  }
  runInAsyncScope(call, owner, ...list) {
    return within(this.#store, () => call.apply(owner, list));
  }
  bind(call) {
    return (...list) => this.runInAsyncScope(call, undefined, ...list);
  }
  emitDestroy() {
    return this;
  }
  asyncId() {
    return 1;
  }
  triggerAsyncId() {
    return 0;
  }
  static bind(call) {
    return bound(call);
  }
}

const hook = { enable: () => hook, disable: () => hook };

module.exports = {
  AsyncLocalStorage,
  AsyncResource,
  createHook: () => hook,
  executionAsyncId: () => 1,
  triggerAsyncId: () => 0,
};
