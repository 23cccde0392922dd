const { AssertionError } = require('node:assert');
const { createRequire, isBuiltin } = require('node:module');
const { format } = require('node:util');
const { ASSERT_MODULES } = require('./assertions.cjs');
const { TestError } = require('./compile-test.cjs');
const { seededMath } = require('./seeded-math.cjs');

const requireHere = createRequire(__filename);
const LIBRARIES = new Set(['lodash', 'js-md5']);

function requireForTests(name) {
  const own = ASSERT_MODULES[String(name).replace(/^node:/, '')];
  if (own !== undefined) return own;
  if (!isBuiltin(name) && !LIBRARIES.has(name.split('/')[0])) {
    throw new TestError(
      `the test requires "${name}"; a test can require Node's own modules, ${[...LIBRARIES].join(' and ')}`,
    );
  }
  try {
    return requireHere(name);
  } catch (error) {
    throw new TestError(
      `the test requires "${name}", which does not load here: ${error.message.split('\n')[0]}`,
    );
  }
}

const silent = () => undefined;
const testConsole = Object.fromEntries(
  [
    'log',
    'info',
    'warn',
    'error',
    'debug',
    'trace',
    'dir',
    'table',
    'group',
    'groupEnd',
    'time',
    'timeEnd',
  ].map((name) => [name, silent]),
);

/** In Node a failed console.assert only prints; the suites that use it mean that it fails. */
testConsole.assert = function assert(condition, ...values) {
  if (condition) return;
  const message = values.length > 0 ? format(...values) : 'console.assert: the condition does not hold';
  throw new AssertionError({
    message,
    actual: condition,
    expected: true,
    operator: 'console.assert',
    stackStartFn: assert,
  });
};

const VARIABLE = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

const isLasting = (value) => typeof value === 'function';

/** What a test finds by name before it looks at this process's own globals: one scope a job. */
function openScope(compiled, line) {
  const timers = new Set();
  let exported;
  const module = {
    get exports() {
      exported ??= line.get('module').exports;
      return exported;
    },
    set exports(value) {
      exported = value;
    },
  };
  const start = (begin, callback, delay, list, once) => {
    if (typeof callback !== 'function') throw new TypeError('a timer needs a function');
    const timer = begin(() => {
      if (once) timers.delete(timer);
      callback(...list);
    }, delay);
    timers.add(timer);
    return timer;
  };
  const stop = (end) => (timer) => {
    timers.delete(timer);
    end(timer);
  };
  const names = Object.assign(Object.create(null), {
    require: requireForTests,
    module,
    exports: {},
    console: testConsole,
    setTimeout: (callback, delay, ...list) => start(setTimeout, callback, delay, list, true),
    setInterval: (callback, delay, ...list) => start(setInterval, callback, delay, list, false),
    setImmediate: (callback, ...list) => start(setImmediate, callback, undefined, list, true),
    clearTimeout: stop(clearTimeout),
    clearInterval: stop(clearInterval),
    clearImmediate: stop(clearImmediate),
  });
  if (compiled.usesMath) names.Math = seededMath(compiled.seed);
  const { helpers } = compiled;
  let inPrompt;
  const ofPrompt = (name) => {
    try {
      inPrompt ??= helpers.open?.({ ...names, Math: seededMath(compiled.seed) });
    } catch (error) {
      throw new TestError(`the prompt does not run: ${error.message}`);
    }
    return inPrompt?.(name);
  };
  for (const name of helpers.names) {
    const found = ofPrompt(name);
    if (found !== undefined) [names[name]] = found;
  }
  if (compiled.entryPoint !== undefined) names[compiled.entryPoint] = line.functionNamed(compiled.entryPoint);

  const given = new Set(Object.keys(names));
  const isOfProgram = (name) => {
    if (given.has(name) || ofPrompt(name) !== undefined) return false;
    try {
      line.get(name);
      return true;
    } catch (error) {
      if (error instanceof ReferenceError) return false;
      throw error;
    }
  };
  const scope = {
    pendingTimers: () => timers.size,
    close() {
      for (const timer of timers) {
        clearTimeout(timer);
        clearImmediate(timer);
      }
      timers.clear();
    },
    /** A name that the test uses and neither this process nor the prompt defines can only be the program's. */
    names: new Proxy(names, {
      has: (known, name) =>
        typeof name === 'string' && (name in known || !(name in globalThis || name === 'passkText')),
      get(known, name) {
        if (typeof name === 'symbol' || name in known) return known[name];
        const found = ofPrompt(name);
        const value = found === undefined ? line.get(name) : found[0];
        // A variable of the program's may have another value the next time.
        if (found !== undefined || isLasting(value)) known[name] = value;
        return value;
      },
      set(known, name, value) {
        if (
          typeof name === 'string' &&
          !(Object.hasOwn(known, name) && !isLasting(known[name])) &&
          VARIABLE.test(name) &&
          isOfProgram(name)
        ) {
          delete known[name];
          line.assign(name, value);
        } else known[name] = value;
        return true;
      },
    }),
  };
  line.scope = scope.names;
  return scope;
}

module.exports = { openScope };
