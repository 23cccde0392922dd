/*
 * What a test may name and still be harmless to the process that runs it. Everything that the language or Node brings and that
 * is not in one of these lists makes a test unproved; so a list that lacks something costs time and nothing else.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Modules of which {@link MODULE_MEMBERS} may be used, and those that are a function, which may be called. */
export const MODULES = words(
  'assert node:assert assert/strict node:assert/strict util node:util lodash js-md5 crypto node:crypto',
);
export const FUNCTION_MODULES = words('assert node:assert assert/strict node:assert/strict js-md5');

/** What a test may call of a module that it has required: all of it compares, shows or digests, and keeps nothing. */
export const MODULE_MEMBERS = words(`
  equal notEqual deepEqual notDeepEqual strictEqual notStrictEqual deepStrictEqual notDeepStrictEqual ok fail match doesNotMatch
  throws doesNotThrow rejects doesNotReject ifError strict isDeepStrictEqual inspect isEqual createHash`);

/** Of the console that tests get. */
export const CONSOLE_MEMBERS = words(
  'assert log info warn error debug trace dir table group groupEnd time timeEnd',
);

/** Globals that may be called, and those that may be constructed; all make a value of their own or compute one. */
export const CALLABLE_GLOBALS = words(`
  Array BigInt Boolean Date Error EvalError Number Object RangeError ReferenceError RegExp String Symbol SyntaxError TypeError
  URIError AggregateError parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI structuredClone
  setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate queueMicrotask`);
export const CONSTRUCTIBLE_GLOBALS = words(`
  Array Date Error EvalError Map Number Object Promise RangeError ReferenceError RegExp Set String Boolean SyntaxError TypeError
  URIError AggregateError Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array
  BigInt64Array BigUint64Array ArrayBuffer WeakMap WeakSet`);

/** Globals that may stand where a value stands: in `instanceof`, in assert.throws, as a function for `map`. */
export const GLOBAL_VALUES = words(`
  undefined NaN Infinity Array BigInt Boolean Date Error EvalError Map Number Object Promise RangeError ReferenceError RegExp Set
  String Symbol SyntaxError TypeError URIError AggregateError parseInt parseFloat isNaN isFinite Int8Array Uint8Array Uint8ClampedArray
  Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array`);

/** Classes that a test's own class may extend: their constructors give a fresh object. */
export const EXTENSIBLE_GLOBALS = words('Array Error EvalError Map RangeError Set TypeError');

/** What may be read or called of the globals that are used for nothing else. */
export const NAMESPACE_MEMBERS: Readonly<Record<string, ReadonlySet<string>>> = {
  Math: new Set(Object.getOwnPropertyNames(Math)),
  JSON: words('parse stringify'),
  Object: words('keys values entries is fromEntries hasOwn getOwnPropertyNames isFrozen isSealed'),
  Number: words(
    'isInteger isFinite isNaN isSafeInteger parseFloat parseInt EPSILON MAX_SAFE_INTEGER MIN_SAFE_INTEGER MAX_VALUE MIN_VALUE NaN POSITIVE_INFINITY NEGATIVE_INFINITY',
  ),
  String: words('fromCharCode fromCodePoint'),
  Array: words('isArray from of'),
  Date: words('now UTC parse'),
  Promise: words('resolve reject all allSettled race any'),
  Symbol: words('iterator asyncIterator for'),
  BigInt: words('asIntN asUintN'),
  Buffer: words('from alloc concat byteLength isBuffer'),
  performance: words('now'),
};

/**
 * Methods of the language's own that change at most the object that they are called on, which is the test's or a copy, and
 * whose result is data or a fresh object. Not `call`, `apply` and `bind`: they would choose that object freely.
 */
export const METHODS = words(`
  at charAt charCodeAt codePointAt concat copyWithin endsWith entries every fill filter find findIndex findLast findLastIndex flat
  flatMap forEach includes indexOf isWellFormed join keys lastIndexOf localeCompare map match matchAll normalize padEnd padStart pop push
  reduce reduceRight repeat replace replaceAll reverse search shift slice some sort splice split startsWith substr substring
  toLocaleLowerCase toLocaleString toLocaleUpperCase toLowerCase toReversed toSorted toSpliced toString toUpperCase toWellFormed trim
  trimEnd trimStart unshift values with valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable
  add clear delete get has set next return throw then catch finally test exec
  toExponential toFixed toPrecision subarray getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTime
  getTimezoneOffset getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds getUTCMinutes getUTCMonth getUTCSeconds toDateString
  toISOString toJSON toTimeString toUTCString equals update digest`);

/** Names that lead from a value to what all values share, whoever has them. */
const FORBIDDEN = words('constructor prototype __proto__ caller callee arguments');

/** Every name that something of the language's or of Node's has: a function behind it belongs to everybody. */
const INTRINSIC = intrinsicNames();

function intrinsicNames(): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown, depth: number): void => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value))
      return;
    seen.add(value);
    visit(Object.getPrototypeOf(value), depth);
    for (const [name, { value: held }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      if (typeof held === 'function') names.add(name);
      if (depth > 0 && value !== globalThis) visit(held, depth - 1);
    }
  };
  // `process` itself can't be reached; its methods are those of every emitter.
  for (const name of Object.getOwnPropertyNames(globalThis))
    if (name !== 'process') visit(Object.getOwnPropertyDescriptor(globalThis, name)?.value, 1);
  const hidden = [
    [][Symbol.iterator](),
    new Map().entries(),
    ''[Symbol.iterator](),
    (function* () {})(),
    (async function* () {})(),
    async () => undefined,
    ''.matchAll(/x/g),
  ];
  for (const value of hidden) visit(value, 2);
  return names;
}

/** Whether `value.name` may be read and passed on: it is no function that others use as well. */
export function mayRead(name: string): boolean {
  return !FORBIDDEN.has(name) && !name.startsWith('_') && !INTRINSIC.has(name);
}

/** Whether `value.name(...)` may be called, whatever the value is. */
export function mayCall(name: string): boolean {
  return METHODS.has(name) || mayRead(name);
}

/** Names that mean something in the judge before the test has declared any: it may declare none of them itself. */
export function isTaken(name: string): boolean {
  return name in globalThis || TAKEN.has(name) || name.startsWith('passk');
}

const TAKEN = words('require module exports console arguments eval');
