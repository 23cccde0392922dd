const { AssertionError } = require('node:assert');
const { inspect, stripVTControlCharacters } = require('node:util');
const { TEST_NAME, TestError } = require('./compile-test.cjs');
const { runTest, NeverSettles } = require('./run-test.cjs');

const MESSAGE_LIMIT = 1000;
const SHOWN = 400;

const BROKEN_VERDICTS = {
  ended: 'ended',
  output: 'output_limit',
  protocol: 'crashed',
  memory: 'memory_limit',
  exited: 'exited_early',
};

// What V8 says where there is no more to be had; a program that catches it has had its answer.
const OUT_OF_MEMORY = /Array buffer allocation failed|Invalid string length|Maximum BigInt size exceeded/;

/** The verdict of one program, as plain data with its evidence. */
async function judgeProgram(compiled, line) {
  try {
    await runTest(compiled, line);
  } catch (error) {
    if (line.broken === undefined) return failedVerdict(error, compiled, line);
  }
  if (line.broken !== undefined) return brokenVerdict(line.broken, line);
  if (line.calls === 0)
    return { ...ownFault('the test never calls the program, so it says nothing about it'), vacuous: true };
  return { verdict: 'passed' };
}

const ownFault = (message) => ({ verdict: 'harness_error', message });

function brokenVerdict(broken, line) {
  const message = cut(broken.message, MESSAGE_LIMIT);
  if (broken.kind !== 'load')
    return { verdict: BROKEN_VERDICTS[broken.kind], message, ...callEvidence(line) };
  const { syntax, name, line: at } = broken.details;
  const verdict = syntax ? 'syntax_error' : OUT_OF_MEMORY.test(message) ? 'memory_limit' : 'runtime_error';
  return { verdict, message, exception: name, program_line: at };
}

function failedVerdict(error, compiled, line) {
  if (error instanceof TestError) return ownFault(cut(error.message, MESSAGE_LIMIT));
  const place = { ...testPlace(error, compiled), ...callEvidence(line) };
  if (error instanceof NeverSettles) return { verdict: 'timeout', message: error.message, ...place };
  const details = line.detailsOf(error);
  if (details !== undefined) {
    const verdict = OUT_OF_MEMORY.test(details.message) ? 'memory_limit' : 'runtime_error';
    return {
      verdict,
      message: cut(details.message, MESSAGE_LIMIT),
      exception: details.name,
      program_line: details.line,
      ...place,
    };
  }
  const name = error?.name ?? typeof error;
  const text = cut(stripVTControlCharacters(String(error?.message ?? error)), MESSAGE_LIMIT);
  if (error instanceof AssertionError)
    return { verdict: 'wrong_answer', exception: name, message: `AssertionError: ${text}`, ...place };
  if (line.calls === 0) return ownFault(`the test failed before it called the program: ${name}: ${text}`);
  // Many tests throw an error of their own where they find a wrong answer.
  return {
    verdict: 'wrong_answer',
    exception: name,
    message: `the test ended with ${name}: ${text}`,
    ...place,
  };
}

function testPlace(error, compiled) {
  const found =
    typeof error?.stack === 'string'
      ? new RegExp(`${TEST_NAME.replace('.', '\\.')}:(\\d+)`).exec(error.stack)
      : null;
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
  const shown = cut(`${made ? 'new ' : ''}${name}(${list.map(show).join(', ')})`, MESSAGE_LIMIT);
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

module.exports = { judgeProgram };
