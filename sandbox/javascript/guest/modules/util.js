// uses TextDecoder TextEncoder AbortController
// What there is of Node's util; how values are shown is Node's own code.
const { inspect, format, formatWithOptions, stripVTControlCharacters } = require('behind/inspect');
const { isEqualWith } = require('lodash');

const promisify = (call) => {
  const own = call[promisify.custom];
  if (typeof own === 'function') return own;
  return function (...list) {
    return new Promise((resolve, reject) =>
      call.call(this, ...list, (error, value) => (error ? reject(error) : resolve(value))),
    );
  };
};
promisify.custom = Symbol.for('nodejs.util.promisify.custom');
globalThis.setTimeout[promisify.custom] ??= (ms, value) =>
  new Promise((resolve) => globalThis.setTimeout(resolve, ms, value));

const callbackify =
  (call) =>
  (...list) => {
    const done = list.pop();
    call(...list).then(
      (value) => queueMicrotask(() => done(null, value)),
      (error) => queueMicrotask(() => done(error)),
    );
  };

// lodash takes 0 for -0, and asks no prototype of a plain object.
const strictly = (x, y) => {
  if (typeof x === 'number' && typeof y === 'number') return Object.is(x, y);
  const bothObjects = x !== null && y !== null && typeof x === 'object' && typeof y === 'object';
  return bothObjects && Object.getPrototypeOf(x) !== Object.getPrototypeOf(y) ? false : undefined;
};

function inherits(type, base) {
  Object.defineProperty(type, 'super_', { value: base, writable: true, configurable: true });
  Object.setPrototypeOf(type.prototype, base.prototype);
}

/** The command line of a program: options by their long names, and what is none. */
function parseArgs({ args = [], options = {}, strict = true, allowPositionals = !strict } = {}) {
  const values = { __proto__: null };
  const positionals = [];
  const rest = [...args];
  const set = (name, value) => {
    if (options[name]?.multiple) values[name] = [...(values[name] ?? []), value];
    else values[name] = value;
  };
  const take = (name, given, shown) => {
    const option = options[name];
    if (option === undefined && strict)
      throw Object.assign(new TypeError(`Unknown option '${shown}'`), {
        code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION',
      });
    if (option?.type !== 'string') return set(name, given ?? true);
    const value = given ?? rest.shift();
    if (value === undefined)
      throw Object.assign(new TypeError(`Option '${shown} <value>' argument missing`), {
        code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE',
      });
    return set(name, value);
  };
  while (rest.length > 0) {
    const arg = rest.shift();
    if (arg === '--') {
      positionals.push(...rest.splice(0));
    } else if (arg.startsWith('--')) {
      const [, name, value] = /^--([^=]+)(?:=(.*))?$/.exec(arg);
      take(name, value, `--${name}`);
    } else if (/^-\w/.test(arg)) {
      for (const short of arg.slice(1)) {
        const name = Object.keys(options).find((key) => options[key].short === short) ?? short;
        take(name, undefined, `-${short}`);
      }
    } else if (allowPositionals) positionals.push(arg);
    else
      throw Object.assign(
        new TypeError(`Unexpected argument '${arg}'. This command does not take positional arguments`),
        {
          code: 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL',
        },
      );
  }
  for (const name in options)
    if (options[name].default !== undefined && !(name in values)) values[name] = options[name].default;
  return { values, positionals };
}

const isA = (name) => (value) => Object.prototype.toString.call(value) === `[object ${name}]`;
const isBoxed = (value) =>
  typeof value === 'object' &&
  /Number|String|Boolean|Symbol|BigInt/.test(Object.prototype.toString.call(value));
const kinds = [
  'Date',
  'Map',
  'Promise',
  'RegExp',
  'Set',
  'WeakMap',
  'WeakSet',
  'ArrayBuffer',
  'DataView',
  'Uint8Array',
  'Int8Array',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
  'Uint8ClampedArray',
];
const types = {
  ...Object.fromEntries(kinds.map((kind) => [`is${kind}`, isA(kind)])),
  isAnyArrayBuffer: isA('ArrayBuffer'),
  isArrayBufferView: (value) => ArrayBuffer.isView(value),
  isArgumentsObject: isA('Arguments'),
  isTypedArray: (value) => ArrayBuffer.isView(value) && !(value instanceof DataView),
  isNativeError: (value) => value instanceof Error,
  isGeneratorFunction: (value) =>
    /Generator/.test(Object.prototype.toString.call(value)) && typeof value === 'function',
  isGeneratorObject: isA('Generator'),
  isAsyncFunction: (value) =>
    /\[object Async/.test(Object.prototype.toString.call(value)) && typeof value === 'function',
  isMapIterator: isA('Map Iterator'),
  isSetIterator: isA('Set Iterator'),
  isBoxedPrimitive: isBoxed,
  isNumberObject: (value) => typeof value === 'object' && isA('Number')(value),
  isStringObject: (value) => typeof value === 'object' && isA('String')(value),
  isBooleanObject: (value) => typeof value === 'object' && isA('Boolean')(value),
  isSymbolObject: (value) => typeof value === 'object' && isA('Symbol')(value),
  isProxy: () => false, // nobody can tell
};
const debuglog = () => Object.assign(() => undefined, { enabled: false });

module.exports = {
  callbackify,
  debuglog,
  debug: debuglog,
  deprecate: (call) => call,
  format,
  formatWithOptions,
  inherits,
  inspect,
  isArray: Array.isArray,
  isDeepStrictEqual: (a, b) => isEqualWith(a, b, strictly),
  isError: (value) => value instanceof Error,
  parseArgs,
  promisify,
  stripVTControlCharacters,
  styleText: (_, text) => text,
  toUSVString: (text) => String(text).toWellFormed?.() ?? String(text),
  TextDecoder: globalThis.TextDecoder,
  TextEncoder: globalThis.TextEncoder,
  types,
};
