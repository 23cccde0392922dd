/*
 * What a program finds around it besides the language. All of it is ordinary code of the isolate; nothing of the host's is
 * behind it. `seldomUsed` is the text of what few programs use, by name, as JSON: it becomes code where one does, and costs the
 * others nothing.
 */
(function makeWorld({ outputLimit, headLimit, sources, globals }, seldomUsed, makeCodec) {
  const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const atomics = Atomics;
  const now = Date.now;
  const started = now();
  const NewMap = Map;
  const mapGet = Map.prototype.get;
  const mapPut = Map.prototype.set;
  // biome-ignore lint/security/noGlobalEval: inside the isolate; it is how a part's or a module's text becomes a function
  const evaluate = eval;
  const { parse } = JSON;
  const make = (name, tools) => evaluate(globals[name] ?? parse(seldomUsed)[name])(tools);
  const main = { exports: {}, id: '.', filename: 'program.js', loaded: false, children: [], paths: [] };
  let head = '';
  let bytes = 0;
  let told = 0;
  let tooMuch = false;
  let exit;
  let require;
  let timers;
  let callbacks;

  function write(string) {
    bytes += string.length;
    if (head.length < headLimit) head += string.slice(0, headLimit - head.length);
    if (bytes <= outputLimit) return;
    tooMuch = true;
    throw new RangeError('too much output');
  }

  const leave = (code) => {
    exit ??= code;
    return exit;
  };

  const hide = (name, value) =>
    defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });

  /** A global that becomes itself when it is first asked for. */
  const hideUntilUsed = (name, makeValue) =>
    defineProperty(globalThis, name, {
      get() {
        const value = makeValue(name);
        hide(name, value);
        return value;
      },
      set: (value) => hide(name, value),
      configurable: true,
      enumerable: false,
    });

  const makeRequire = () => {
    require ??= make('require', { sources, evaluate, make });
    return require;
  };
  const makeNamed = (name) => make(name, { load: makeRequire(), makeCodec });

  const startTimer = (callback, delay, repeat, list) => {
    timers ??= make('timers', { apply, now });
    return timers.start(callback, delay, repeat, list);
  };
  const cancelTimer = (id) => timers?.cancel(id);

  hideUntilUsed('console', () => make('console', { write, make }));
  hideUntilUsed('process', () => make('process', { write, leave, now, started }));
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
  globalThis.queueMicrotask = (callback) => void Promise.resolve().then(callback);
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry'])
    delete globalThis[name];

  return {
    /** Lets one timer that is due run out; ms until the next, or -1. */
    runTimers: () => timers?.run() ?? -1,
    /** How the judge's functions are called, made when the first one comes. */
    callbacks(codec) {
      callbacks ??= make('callbacks', { apply, NewMap, mapGet, mapPut, atomics, codec });
      return callbacks;
    },
    callbackNumber: (value) => callbacks?.numberOf(value),
    exported(name) {
      const { exports } = main;
      if (exports === null || (typeof exports !== 'object' && typeof exports !== 'function'))
        return undefined;
      const own = getOwnPropertyDescriptor(exports, name);
      if (own !== undefined) return exports[name];
      return typeof exports === 'function' && exports.name === name ? exports : undefined;
    },
    /** Puts what a job has to know of output and exits on every answer. */
    finish(reply) {
      if (exit !== undefined) return { x: exit, o: [head, bytes] };
      if (tooMuch) return { O: 1, o: [head, bytes] };
      if (bytes > told) reply.o = [head, bytes];
      told = bytes;
      return reply;
    },
  };
});
