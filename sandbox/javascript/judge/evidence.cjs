const { AssertionError } = require('node:assert');
const { inspect, stripVTControlCharacters } = require('node:util');
const { TEST_NAME } = require('./compile-test.cjs');

const MESSAGE_LIMIT = 1000;
const SHOWN = 400;

/**
 * What went wrong, for people: made when the verdict stands, the clock has stopped and the program is out of reach.
 *
 * @param outcome of judgeProgram
 */
function evidenceOf({ message, error, isOwnFault }, compiled, line) {
  const own = message === undefined ? {} : { message: cut(message, MESSAGE_LIMIT) };
  if (isOwnFault === true && error === undefined) return own;
  if (!line.canBeShown)
    return { message: 'the values have a number of more digits than can be shown', ...own };
  return { ...own, ...(error === undefined ? {} : aboutError(error, compiled, own)), ...callEvidence(line) };
}

function aboutError({ value }, compiled, { message }) {
  const place = testPlace(value, compiled);
  if (message !== undefined) return place;
  try {
    const name = typeof value?.name === 'string' ? value.name : typeof value;
    const text = cut(stripVTControlCharacters(textOf(value)), MESSAGE_LIMIT);
    const said =
      value instanceof AssertionError ? `AssertionError: ${text}` : `the test ended with ${name}: ${text}`;
    return { exception: cut(name, 80), message: said, ...place };
  } catch {
    return { message: 'the test ended with a value of the program’s', ...place };
  }
}

const textOf = (value) => (typeof value?.message === 'string' ? value.message : show(value));

function testPlace(error, compiled) {
  let stack;
  try {
    stack = error?.stack;
  } catch {
    // A getter of the program's, which is out of reach.
  }
  const found =
    typeof stack === 'string' ? new RegExp(`${TEST_NAME.replace('.', '\\.')}:(\\d+)`).exec(stack) : null;
  if (found === null) return {};
  const number = Number(found[1]);
  const text = compiled.lines[number - 1]?.trim();
  // A stack may be the program's own invention.
  return text === undefined ? {} : { test_line: number, test_text: cut(text, MESSAGE_LIMIT) };
}

function callEvidence({ lastCall, lastResult }) {
  if (lastCall === undefined) return {};
  const [target, list, made] = lastCall;
  const name = typeof target === 'string' ? target : 'function returned by the program';
  const shown = cut(`${made ? 'new ' : ''}${name}(${list.slice(0, 20).map(show).join(', ')})`, MESSAGE_LIMIT);
  return { last_call: shown, ...(lastResult === undefined ? {} : { last_result: show(lastResult[0]) }) };
}

function show(value) {
  try {
    return cut(
      inspect(value, {
        depth: 4,
        breakLength: Number.POSITIVE_INFINITY,
        maxArrayLength: 50,
        maxStringLength: SHOWN,
      }),
      SHOWN,
    );
  } catch (error) {
    return `<can not be shown: ${error.name}>`;
  }
}

const cut = (text, length) => (text.length <= length ? text : `${text.slice(0, length - 1)}\u2026`);

module.exports = { evidenceOf, show };
