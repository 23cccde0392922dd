/*
 * Whether a test that has passed has seen anything. A program can answer with an object whose `every` says true and whose
 * `forEach` calls nobody, or never call a function in which the assertions stand. Plain Node would let it pass; here it is a wrong
 * answer, in four cases in which a right program can not be meant.
 */

const { AssertionError } = require('node:assert');

/** Methods of the language's that call a function for each item, and those whose answer is a judgement. */
const ITERATING = new Set(
  'every some forEach map filter find findIndex findLast findLastIndex flatMap reduce reduceRight'.split(' '),
);
const JUDGING = new Set(
  'every some equals includes has startsWith endsWith test localeCompare isEqual deepEquals'.split(' '),
);

const { toString: sourceOf } = Function.prototype;

/** An assertion that is to hold; not one that says that the function must not be called. */
function holdsAssertion(called) {
  const text = sourceOf
    .call(called)
    .replace(/\bassert(?:\.strict)?\.fail\b|\bassert(?:\.ok)?\(\s*(?:false|0|null)\b/g, '');
  return /\bassert\b|\bexpect\s*\(|\bif\b[\s\S]*\bthrow\b/.test(text);
}

/** @param test its text: methods of Node's own objects hold no assertions of it
 * @param prompt what the problem asks for: a method that it names is the program's to define */
function openVacuity(prompt, test = '') {
  const calledFunctions = new Set();
  const failed = []; // messages of assertions inside functions that the program called
  const calls = [];
  const made = new Set(); // objects that the test has constructed, and what came of them

  const isNamed = (key) => new RegExp(`[.#'"\`]${key}\\b|\\b${key}\\s*[(:=]`).test(prompt);

  return {
    called: (value) => calledFunctions.add(value),
    threw: (error) => {
      if (error instanceof AssertionError) failed.push(error.message.slice(0, 200));
    },
    asks(message, key, functions) {
      const owner = message.t ?? message.q?.[0];
      const call = { owner, key, functions, construct: message.n === 1, answer: undefined };
      if (functions.size > 0 || JUDGING.has(key)) calls.push(call);
      return call;
    },
    answered(call, value, number) {
      call.answer = value;
      if (number !== undefined && (call.construct || made.has(call.owner))) made.add(number);
    },
    /**
     * @param raised what the program has thrown at the test
     * @param read gives a property of one of the program's objects
     */
    reason(raised, read) {
      const swallowed = failed.find((text) => !raised.some(({ message }) => message.includes(text)));
      if (swallowed !== undefined)
        return `an assertion failed in a function that the program called, and the program kept it to itself: ${swallowed}`;
      if (calls.length === 0) return undefined;
      const wasCalled = ({ functions }) => [...functions].some((lent) => calledFunctions.has(lent));
      for (const call of calls)
        if (
          !wasCalled(call) &&
          [...call.functions].some((lent) => test.includes(sourceOf.call(lent)) && holdsAssertion(lent))
        )
          return 'the program never called a function of the test that holds its assertions';
      const foreign = calls.filter(
        ({ owner, key }) => owner !== undefined && !made.has(owner) && !isNamed(key),
      );
      for (const key of new Set(foreign.map((call) => call.key))) {
        const same = foreign.filter((call) => call.key === key);
        if (
          ITERATING.has(key) &&
          same.every((call) => call.functions.size > 0 && !wasCalled(call) && !isEmpty(call.owner, read))
        )
          return `the result is an object of the program's own whose ${key} never called the function that the test gave it`;
        const [{ answer }] = same;
        if (
          JUDGING.has(key) &&
          !same.some(wasCalled) &&
          typeof answer === 'boolean' &&
          same.every((call) => call.answer === answer)
        )
          return `the result is an object of the program's own whose ${key} said ${answer} to all that the test asked: only its own word speaks for it`;
      }
      return undefined;
    },
  };
}

/** An error of the program's on the way is an answer of its: it ends the test. */
function isEmpty(owner, read) {
  return read(owner, 'length') === 0 || read(owner, 'size') === 0;
}

module.exports = { openVacuity };
