// For what a program checks of itself. Deep equality is lodash's.
const { isEqual, isEqualWith } = require('lodash');
const { isDeepStrictEqual } = require('node:util');
const { inspect: show } = require('node:util');

const inspect = (value) => show(value);

class AssertionError extends Error {
  constructor({ message, actual, expected, operator }) {
    super(message ?? `${inspect(actual, 1)} ${operator} ${inspect(expected, 1)}`);
    Object.assign(this, { name: 'AssertionError', code: 'ERR_ASSERTION', actual, expected, operator });
  }
}

function check(holds, message, actual, expected, operator) {
  if (holds) return;
  if (message instanceof Error) throw message;
  throw new AssertionError({ message, actual, expected, operator });
}

const loosely = (a, b) =>
  // biome-ignore lint/suspicious/noDoubleEquals: what deepEqual is about
  isEqualWith(a, b, (x, y) => (typeof x !== 'object' && typeof y !== 'object' ? x == y : undefined));

function matches(error, expected) {
  if (expected === undefined) return true;
  if (expected instanceof RegExp) return expected.test(String(error));
  if (typeof expected === 'function') {
    if (expected === Error || expected.prototype instanceof Error) return error instanceof expected;
    return expected(error) === true;
  }
  return Object.keys(expected).every((key) =>
    expected[key] instanceof RegExp ? expected[key].test(error[key]) : isEqual(error[key], expected[key]),
  );
}

function expectThrown(error, expected, message, operator) {
  if (typeof expected === 'string' || matches(error, expected)) return;
  check(false, message ?? 'The error is not the expected one.', error, expected, operator);
}

const assert = (value, message) => check(Boolean(value), message, value, true, '==');

Object.assign(assert, {
  AssertionError,
  ok: (value, message) => check(Boolean(value), message, value, true, '=='),
  // biome-ignore-start lint/suspicious/noDoubleEquals: what equal and notEqual are about
  equal: (a, b, message) => check(a == b || (Number.isNaN(a) && Number.isNaN(b)), message, a, b, '=='),
  notEqual: (a, b, message) => check(a != b && !(Number.isNaN(a) && Number.isNaN(b)), message, a, b, '!='),
  // biome-ignore-end lint/suspicious/noDoubleEquals: what equal and notEqual are about
  strictEqual: (a, b, message) => check(Object.is(a, b), message, a, b, 'strictEqual'),
  notStrictEqual: (a, b, message) => check(!Object.is(a, b), message, a, b, 'notStrictEqual'),
  deepEqual: (a, b, message) => check(loosely(a, b), message, a, b, 'deepEqual'),
  notDeepEqual: (a, b, message) => check(!loosely(a, b), message, a, b, 'notDeepEqual'),
  deepStrictEqual: (a, b, message) => check(isDeepStrictEqual(a, b), message, a, b, 'deepStrictEqual'),
  notDeepStrictEqual: (a, b, message) => check(!isDeepStrictEqual(a, b), message, a, b, 'notDeepStrictEqual'),
  match: (text, pattern, message) => check(pattern.test(text), message, text, pattern, 'match'),
  doesNotMatch: (text, pattern, message) =>
    check(!pattern.test(text), message, text, pattern, 'doesNotMatch'),
  fail: (message = 'Failed') => check(false, message, undefined, undefined, 'fail'),
  throws(call, expected, message) {
    try {
      call();
    } catch (error) {
      return expectThrown(error, expected, message, 'throws');
    }
    check(false, message ?? 'Missing expected exception.', undefined, expected, 'throws');
  },
  doesNotThrow(call) {
    call();
  },
  async rejects(promise, expected, message) {
    try {
      await (typeof promise === 'function' ? promise() : promise);
    } catch (error) {
      return expectThrown(error, expected, message, 'rejects');
    }
    check(false, message ?? 'Missing expected rejection.', undefined, expected, 'rejects');
  },
  async doesNotReject(promise) {
    await (typeof promise === 'function' ? promise() : promise);
  },
});
assert.strict = Object.assign((value, message) => assert(value, message), assert, {
  equal: assert.strictEqual,
  notEqual: assert.notStrictEqual,
  deepEqual: assert.deepStrictEqual,
  notDeepEqual: assert.notDeepStrictEqual,
});

module.exports = assert;
