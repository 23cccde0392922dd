const { isEqualWith } = require('lodash');
const inspect = require('util/inspect');

const text = (value) => (typeof value === 'string' ? value : inspect(value, 1));

function format(first, ...rest) {
  if (typeof first !== 'string') return [first, ...rest].map(text).join(' ');
  let used = 0;
  const filled = first.replace(/%([sdifjoOc%])/g, (whole, kind) => {
    if (kind === '%') return '%';
    if (used >= rest.length) return whole;
    const value = rest[used++];
    if (kind === 's') return typeof value === 'object' && value !== null ? inspect(value, 1) : String(value);
    if (kind === 'd') return String(typeof value === 'object' ? Number.NaN : Number(value));
    if (kind === 'i') return String(Number.parseInt(value, 10));
    if (kind === 'f') return String(Number.parseFloat(value));
    if (kind === 'j') return JSON.stringify(value);
    return kind === 'c' ? '' : inspect(value, 1);
  });
  return [filled, ...rest.slice(used).map(text)].join(' ');
}

const promisify =
  (call) =>
  (...list) =>
    new Promise((resolve, reject) =>
      call(...list, (error, value) => (error ? reject(error) : resolve(value))),
    );

const callbackify =
  (call) =>
  (...list) => {
    const done = list.pop();
    call(...list).then((value) => done(null, value), done);
  };

// lodash takes 0 for -0.
const sameNumber = (x, y) => (typeof x === 'number' && typeof y === 'number' ? Object.is(x, y) : undefined);

function inherits(type, base) {
  Object.defineProperty(type, 'super_', { value: base, writable: true, configurable: true });
  Object.setPrototypeOf(type.prototype, base.prototype);
}

const isA = (name) => (value) => Object.prototype.toString.call(value) === `[object ${name}]`;
const kinds = ['Date', 'Map', 'Promise', 'RegExp', 'Set', 'WeakMap', 'WeakSet'];

module.exports = {
  callbackify,
  deprecate: (call) => call,
  format,
  inherits,
  inspect: (value) => inspect(value, typeof value === 'string' ? 1 : 0),
  isArray: Array.isArray,
  isDeepStrictEqual: (a, b) => isEqualWith(a, b, sameNumber),
  promisify,
  TextDecoder: globalThis.TextDecoder,
  TextEncoder: globalThis.TextEncoder,
  types: {
    ...Object.fromEntries(kinds.map((kind) => [`is${kind}`, isA(kind)])),
    isTypedArray: (value) => ArrayBuffer.isView(value) && !(value instanceof DataView),
  },
};
