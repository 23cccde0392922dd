/*
 * What a program finds around it besides the language. All of it is ordinary code of the isolate; nothing of the host's is
 * behind it. `seldomUsed` is the text of what few programs use, by name, as JSON: it becomes code where one does, and costs the
 * others nothing. `names` of the language, and `language` itself, are what such code finds instead of the program's own.
 */
(function makeWorld(
  { outputLimit, headLimit, sources, globals, nodeVersion, isWrapped },
  seldomUsed,
  makeCodec,
  names,
  language,
) {
  const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const atomics = Atomics;
  const now = Date.now;
  const started = now();
  const mapGet = Map.prototype.get;
  const mapPut = Map.prototype.set;
  const NewPromise = Promise;
  const NewBytes = Uint8Array;
  // biome-ignore lint/security/noGlobalEval: inside the isolate; it is how text becomes a function
  const evaluate = eval;
  const { parse } = JSON;
  const main = { exports: {}, id: '.', filename: 'program.js', loaded: false, children: [], paths: [] };
  let head = '';
  let bytes = 0;
  let told = 0;
  let tooMuch = false;
  let exit;
  let require;
  let printValues;
  let timers;
  let callbacks;

  /** What becomes code only now finds the language in parameters: whatever the program declares hides the global names. */
  const codeOf = (source) =>
    apply(evaluate(`(function (${names}) { return (${source}\n); })`), undefined, language);
  const make = (name, tools) => codeOf(globals[name] ?? parse(seldomUsed)[name])(tools);

  function write(string) {
    bytes += string.length;
    if (head.length < headLimit) head += string.slice(0, headLimit - head.length);
    if (bytes <= outputLimit) return;
    tooMuch = true;
    throw new RangeError('too much output');
  }

  /** The first code counts, whatever the program catches. `code`: a primitive, so that nothing of the program's runs here. */
  const leave = (code) => {
    exit ??= +code & 0xff;
    return exit;
  };

  // The program may have given Object.prototype a `get` or `set` by the time that one of these is used.
  const hide = (name, value) =>
    defineProperty(globalThis, name, {
      __proto__: null,
      value,
      writable: true,
      configurable: true,
      enumerable: false,
    });

  /** A global that is made when it is first asked for, once, also where the program has frozen the global object. */
  const hideUntilUsed = (name, makeValue) => {
    let value;
    defineProperty(globalThis, name, {
      get() {
        value ??= makeValue(name);
        hide(name, value);
        return value;
      },
      set(changed) {
        if (this !== globalThis && this !== undefined)
          defineProperty(this, name, {
            __proto__: null,
            value: changed,
            writable: true,
            configurable: true,
            enumerable: true,
          });
        else if (hide(name, changed) === false)
          throw new TypeError(`Cannot assign to read only property '${name}'`);
      },
      configurable: true,
      enumerable: false,
    });
  };

  const makeRequire = () => {
    require ??= make('require', { sources, codeOf });
    return require;
  };
  const makeNamed = (name) => make(name, { load: makeRequire(), makeCodec });

  const print = (...values) => {
    printValues ??= make('print', { write, inspect: make('inspect') });
    printValues(values);
  };
  const quiet = () => undefined;

  const startTimer = (callback, delay, repeat, list) => {
    timers ??= make('timers', { apply, now });
    return timers.start(callback, delay, repeat, list);
  };
  const cancelTimer = (id) => timers?.cancel(id);

  hide('console', {
    log: print,
    info: print,
    warn: print,
    error: print,
    debug: print,
    trace: print,
    dir: print,
    dirxml: print,
    table: print,
    assert: (condition, ...values) => condition || print('Assertion failed', ...values),
    group: quiet,
    groupCollapsed: quiet,
    groupEnd: quiet,
    time: quiet,
    timeEnd: quiet,
    timeLog: quiet,
    count: quiet,
    countReset: quiet,
    clear: quiet,
    timeStamp: quiet,
    Console: function Console() {
      return globalThis.console;
    },
  });
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry'])
    delete globalThis[name];
  hideUntilUsed('process', () =>
    make('process', { write, leave, now, started, queue: queueMicrotask, nodeVersion }),
  );
  hideUntilUsed('performance', () => make('performance', { now, started }));
  hideUntilUsed('require', makeRequire);
  for (const name in globals) hideUntilUsed(name, makeNamed);
  hide('module', main);
  hide('exports', main.exports);
  // Those that Node's own global object enumerates.
  globalThis.global = globalThis;
  globalThis.setTimeout = (callback, delay, ...list) => startTimer(callback, delay, false, list);
  globalThis.setInterval = (callback, delay, ...list) => startTimer(callback, delay, true, list);
  globalThis.setImmediate = (callback, ...list) => startTimer(callback, 1, false, list);
  globalThis.clearTimeout = cancelTimer;
  globalThis.clearInterval = cancelTimer;
  globalThis.clearImmediate = cancelTimer;
  const queueMicrotask = (callback) => void NewPromise.resolve().then(callback);
  globalThis.queueMicrotask = queueMicrotask;

  let lookUpInside;
  if (isWrapped === true)
    hide('passkScope', (lookUp) => {
      lookUpInside = lookUp;
      delete globalThis.passkScope;
    });

  return {
    /** A Buffer, where the program knows them; bytes otherwise. */
    bufferOf: (bytes) => (globals.Buffer === undefined ? new NewBytes(bytes) : globalThis.Buffer.from(bytes)),
    /** What finds the names of a program that runs in a function. */
    scope: () => lookUpInside,
    /** Lets one timer that is due run out; ms until the next, or -1. */
    runTimers: () => timers?.run() ?? -1,
    /** How the judge's functions are called, made when the first one comes. */
    callbacks(codec, respond, news) {
      callbacks ??= make('callbacks', { apply, mapGet, mapPut, atomics, codec, respond, news });
      return callbacks;
    },
    callbacksMade: () => callbacks,
    callbackNumber: (value) => callbacks?.numberOf(value),
    exported(name) {
      const { exports } = main;
      if (exports === null || (typeof exports !== 'object' && typeof exports !== 'function'))
        return undefined;
      const own = getOwnPropertyDescriptor(exports, name);
      if (own !== undefined) return exports[name];
      return typeof exports === 'function' && exports.name === name ? exports : undefined;
    },
    /** Puts what a job has to know of output, exits and timers on every answer. */
    finish(reply) {
      if (exit !== undefined) return { x: exit, o: [head, bytes] };
      if (tooMuch) return { O: 1, o: [head, bytes] };
      if (bytes > told) reply.o = [head, bytes];
      told = bytes;
      if (timers?.pending() === true) reply.t = 1;
      return reply;
    },
  };
});
