const real = require('node:assert');

/*
 * Node's assert, but for one thing: what went wrong is put into words when somebody reads them. Node does so at once, with both
 * values in full, which for a long list takes more time than the program had; and only wrong answers would pay for it.
 */

const { AssertionError } = real;

/** Node throws an error that it is given as a message as it is, and makes none. */
const FAILED = new Error('the comparison does not hold');

const COMPARISONS = [
  'equal',
  'notEqual',
  'deepEqual',
  'notDeepEqual',
  'strictEqual',
  'notStrictEqual',
  'deepStrictEqual',
  'notDeepStrictEqual',
  'partialDeepStrictEqual',
];

function worded(compare, actual, expected) {
  try {
    compare(actual, expected);
  } catch (error) {
    if (error instanceof AssertionError) return error.message;
  }
  return 'The values are not as the test expects them'; // they need the program to be compared, and it is gone
}

function failure(compare, actual, expected, stackStartFn) {
  const error = new AssertionError({ message: '', operator: 'fail', stackStartFn });
  let message;
  Object.defineProperty(error, 'message', {
    get() {
      message ??= worded(compare, actual, expected);
      return message;
    },
    set(value) {
      message = value;
    },
    configurable: true,
    enumerable: true, // as Node has it
  });
  return Object.assign(error, { generatedMessage: true, actual, expected, operator: compare.name });
}

function puttingOff(compare) {
  const comparing = (...list) => {
    if (list.length !== 2) return compare(...list);
    try {
      return compare(list[0], list[1], FAILED);
    } catch (error) {
      throw error === FAILED ? failure(compare, ...list, comparing) : error;
    }
  };
  return Object.defineProperty(comparing, 'name', { value: compare.name });
}

/** A proxy: Node finds the text of a failed `assert(...)` by who called it. */
function withLateWords(assert) {
  const own = new Map();
  for (const name of COMPARISONS) if (name in assert) own.set(name, puttingOff(assert[name]));
  const late = new Proxy(assert, { get: (target, name) => own.get(name) ?? target[name] });
  return { late, own };
}

const loose = withLateWords(real);
const strict = withLateWords(real.strict);
for (const { own } of [loose, strict]) own.set('strict', strict.late);

/** By the name that a test requires. */
const ASSERT_MODULES = { assert: loose.late, 'assert/strict': strict.late };

module.exports = { ASSERT_MODULES };
