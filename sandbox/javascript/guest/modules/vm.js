// Scripts run in this very world: a context is an object whose names they find first.
// biome-ignore lint/security/noGlobalEval: inside the isolate; what vm is about
const globalEval = globalThis.eval;
const run = (code, context) =>
  context === undefined
    ? globalEval(code)
    : new Function('passkNames', 'passkText', 'with (passkNames) { return eval(passkText); }')(
        new Proxy(context, {
          has: (target, name) =>
            name !== 'passkText' && name !== 'eval' && (name in target || !(name in globalThis)),
          set: (target, name, value) => Reflect.set(target, name, value),
          get: (target, name) => {
            if (typeof name === 'symbol' || name in target) return target[name];
            throw new ReferenceError(`${name} is not defined`);
          },
        }),
        code,
      );

class Script {
  #code;
  constructor(code) {
    this.#code = String(code);
    new Function(`return function () {\n${this.#code}\n}`);
  }
  runInThisContext() {
    return run(this.#code);
  }
  runInContext(context) {
    return run(this.#code, context);
  }
  runInNewContext(context = {}) {
    return run(this.#code, context);
  }
}

const contexts = new WeakSet();

module.exports = {
  Script,
  createContext(context = {}) {
    contexts.add(context);
    return context;
  },
  isContext: (context) => contexts.has(context),
  runInThisContext: (code) => run(String(code)),
  runInContext: (code, context) => run(String(code), context),
  runInNewContext: (code, context = {}) => run(String(code), context),
};
