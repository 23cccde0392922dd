/*
 * What a program finds around it besides the language: a console that is captured, timers, a process that can only be left,
 * require of a few modules. All of it is ordinary code of the isolate; nothing of the host's is behind it.
 */
(function makeWorld({ outputLimit, headLimit, sources }) {
  const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const { wait, notify, store, load } = Atomics;
  const now = Date.now;
  const started = now();
  const text = String;
  const mapGet = Map.prototype.get;
  const mapPut = Map.prototype.set;
  const { stringify } = JSON;
  // biome-ignore lint/security/noGlobalEval: inside the isolate; it is how a module's text becomes a function
  const evaluate = eval;
  const callbacks = new Map();
  const timers = [];
  let lastTimer = 0;
  let [head, bytes, told, exit, tooMuch] = ['', 0, 0, undefined, false];
  let line;

  const hide = (name, value) =>
    defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });

  // ---- output

  function write(string) {
    bytes += string.length;
    if (head.length < headLimit) head += string.slice(0, headLimit - head.length);
    if (bytes <= outputLimit) return;
    tooMuch = true;
    throw new RangeError('too much output');
  }

  function writeText(value) {
    write(text(value));
    return true;
  }

  /** A short look at a value, for people: what a program prints decides nothing. */
  function show(value, depth = 0) {
    if (typeof value === 'string') return depth === 0 ? value : stringify(value);
    if (value === null || typeof value !== 'object')
      return typeof value === 'bigint' ? `${value}n` : text(value);
    if (depth > 2) return Array.isArray(value) ? '[Array]' : '[Object]';
    const shown = (item) => show(item, depth + 1);
    if (Array.isArray(value))
      return value.length === 0 ? '[]' : `[ ${value.slice(0, 100).map(shown).join(', ')} ]`;
    if (value instanceof Error) return value.stack ?? text(value);
    if (value instanceof Map)
      return `Map(${value.size}) {${[...value].map(([k, v]) => `${shown(k)} => ${shown(v)}`).join(', ')}}`;
    if (value instanceof Set) return `Set(${value.size}) { ${[...value].map(shown).join(', ')} }`;
    if (value instanceof Date || value instanceof RegExp) return text(value);
    const entries = Object.entries(value).map(([key, item]) => `${key}: ${shown(item)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }

  const print = (...values) => write(`${values.map((value) => show(value)).join(' ')}\n`);
  const console = {};
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'])
    console[name] = print;
  for (const name of ['group', 'groupEnd', 'time', 'timeEnd', 'timeLog', 'count', 'clear'])
    console[name] = () => undefined;
  console.assert = (condition, ...values) => condition || print('Assertion failed', ...values);

  // ---- timers

  function later(callback, delay, repeat, list) {
    if (typeof callback !== 'function')
      throw new TypeError('The "callback" argument must be of type function');
    const wanted = delay >= 1 && delay <= 2 ** 31 - 1 ? delay : 1;
    const timer = { id: ++lastTimer, due: now() + wanted, repeat: repeat ? wanted : 0, callback, list };
    timers[timers.length] = timer;
    const id = { [Symbol.toPrimitive]: () => timer.id, ref: () => id, unref: () => id, hasRef: () => true };
    return id;
  }

  function cancel(id) {
    const wanted = Number(id);
    const place = timers.findIndex((timer) => timer.id === wanted);
    if (place >= 0) timers.splice(place, 1);
  }

  /** Runs one timer that is due, so that promises that it settles are looked at before the next; ms until the next, or -1. */
  function runTimers() {
    let first = earliest();
    if (first === undefined) return -1;
    if (first.due > now()) return first.due - now();
    if (first.repeat > 0) first.due = now() + first.repeat;
    else cancel(first.id);
    apply(first.callback, undefined, first.list);
    first = earliest();
    return first === undefined ? -1 : Math.max(0, first.due - now());
  }

  function earliest() {
    let first;
    for (let i = 0; i < timers.length; i++)
      if (first === undefined || timers[i].due < first.due) first = timers[i];
    return first;
  }

  // ---- leaving

  const process = {
    argv: ['node', 'program.js'],
    env: {},
    platform: 'linux',
    version: 'v20.0.0',
    versions: {},
    pid: 1,
    exitCode: undefined,
    cwd: () => '/',
    uptime: () => (now() - started) / 1000,
    memoryUsage: () => ({ rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0 }),
    hrtime: Object.assign(() => [Math.floor((now() - started) / 1000), ((now() - started) % 1000) * 1e6], {
      bigint: () => BigInt(now() - started) * 1_000_000n,
    }),
    nextTick: (callback, ...list) => void Promise.resolve().then(() => callback(...list)),
    on: () => process,
    once: () => process,
    off: () => process,
    emitWarning: () => undefined,
    stdout: { write: writeText, isTTY: false },
    stderr: { write: writeText, isTTY: false },
    exit(code = 0) {
      exit ??= Number(code) & 0xff;
      throw new Error(`process.exit(${exit})`);
    },
  };
  process.abort = () => process.exit(134);
  process.reallyExit = process.exit;

  // ---- modules

  const main = { exports: {}, id: '.', filename: 'program.js', loaded: false, children: [], paths: [] };
  const loaded = new Map();

  function require(wanted) {
    const name = text(wanted).replace(/^node:/, '');
    if (apply(mapGet, loaded, [name]) !== undefined) return apply(mapGet, loaded, [name]).exports;
    const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
    if (source === undefined) {
      const error = new Error(`Cannot find module '${text(wanted)}'; a program can require ${sources['']}`);
      error.code = 'MODULE_NOT_FOUND';
      throw error;
    }
    const module = { exports: {} };
    apply(mapPut, loaded, [name, module]);
    evaluate(`(function (module, exports, require) {${source}\n})`)(module, module.exports, require);
    return module.exports;
  }
  require.main = undefined;
  require.cache = {};

  // ---- the rest of what programs take for granted

  hide('console', console);
  hide('process', process);
  hide('require', require);
  hide('module', main);
  hide('exports', main.exports);
  hide('global', globalThis);
  hide('setTimeout', (callback, delay, ...list) => later(callback, delay, false, list));
  hide('setInterval', (callback, delay, ...list) => later(callback, delay, true, list));
  hide('setImmediate', (callback, ...list) => later(callback, 1, false, list));
  for (const name of ['clearTimeout', 'clearInterval', 'clearImmediate']) hide(name, cancel);
  hide('queueMicrotask', (callback) => void Promise.resolve().then(callback));
  hide('performance', {
    now: () => now() - started,
    timeOrigin: started,
    mark: () => undefined,
    measure: () => undefined,
  });
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry'])
    delete globalThis[name];

  // ---- calls of the judge's functions: a shared buffer is the only way to ask while this thread runs

  const HEADER = 3;

  function ask(message) {
    if (line === undefined) throw new Error('a function of the test can not be called here');
    const { state, units } = line;
    for (let at = 0; ; ) {
      const part = message.length - at < units.length ? message.length - at : units.length;
      for (let i = 0; i < part; i++) units[i] = message.charCodeAt(at + i);
      at += part;
      state[1] = part;
      state[2] = at === message.length ? 1 : 0;
      turn(state);
      if (at === message.length) break;
    }
    let reply = '';
    for (;;) {
      const codes = [];
      for (let i = 0; i < state[1]; i++) codes[i] = units[i];
      for (let i = 0; i < codes.length; i += 8192) reply += String.fromCharCode(...codes.slice(i, i + 8192));
      if (state[2] === 1) return reply;
      turn(state);
    }
  }

  function turn(state) {
    store(state, 0, 1);
    notify(state, 0);
    while (load(state, 0) === 1) wait(state, 0, 1);
  }

  return {
    runTimers,
    connect(buffer) {
      line = { state: new Int32Array(buffer, 0, HEADER), units: new Uint16Array(buffer, HEADER * 4) };
    },
    callbackNumber: (value) => apply(mapGet, callbacks, [value]),
    callback(number, codec) {
      const stand = (...list) => {
        const reply = codec.loads(ask(codec.dumps({ c: [number, codec.encoder()(list)] })));
        if (reply.e !== undefined) throw codec.decoder()(reply.e);
        return codec.decoder()(reply.v);
      };
      apply(mapPut, callbacks, [stand, number]);
      return stand;
    },
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
