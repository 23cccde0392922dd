const { AssertionError } = require('node:assert');
const { runTest, NeverSettles, TestError } = require('./run-test.cjs');

const BROKEN_VERDICTS = {
  ended: 'ended',
  output: 'output_limit',
  protocol: 'crashed',
  memory: 'memory_limit',
  exited: 'exited_early',
};

// What V8 says where there is no more to be had; a program that catches it has had its answer.
const OUT_OF_MEMORY = /Array buffer allocation failed|Invalid string length|Maximum BigInt size exceeded/;

/**
 * The verdict of one program. `message` where it needs no values to be told, `error` in a box where one ended the test; the rest
 * of the evidence is made later.
 */
async function judgeProgram(compiled, line) {
  let vacuous;
  try {
    await runTest(compiled, line);
    vacuous = line.vacuity();
  } catch (error) {
    if (line.broken === undefined) return failedVerdict(error, line);
  }
  if (line.broken !== undefined) return brokenVerdict(line.broken);
  if (line.calls === 0)
    return { ...ownFault('the test never calls the program, so it says nothing about it'), vacuous: true };
  return vacuous === undefined ? { verdict: 'passed' } : { verdict: 'wrong_answer', message: vacuous };
}

const ownFault = (message) => ({ verdict: 'harness_error', message, isOwnFault: true });

function brokenVerdict({ kind, message, details }) {
  if (kind !== 'load') return { verdict: BROKEN_VERDICTS[kind], message };
  const { syntax, name, line: at } = details;
  const verdict = syntax ? 'syntax_error' : OUT_OF_MEMORY.test(message) ? 'memory_limit' : 'runtime_error';
  return { verdict, message, exception: name, program_line: at };
}

function failedVerdict(value, line) {
  if (value instanceof TestError) return ownFault(value.message);
  const error = { value };
  if (value instanceof NeverSettles) return { verdict: 'timeout', message: value.message, error };
  const details = line.detailsOf(value);
  if (details !== undefined) {
    const { name, message, line: at } = details;
    const verdict = OUT_OF_MEMORY.test(message) ? 'memory_limit' : 'runtime_error';
    return { verdict, message, exception: name, program_line: at, error };
  }
  if (line.calls === 0 && !(value instanceof AssertionError))
    return { ...ownFault(`the test failed before it called the program: ${wordsOf(value)}`), error };
  // Many tests throw an error of their own where they find a wrong answer.
  return { verdict: 'wrong_answer', error };
}

/** Of a test's own error, before it has seen anything of the program's. */
const wordsOf = (value) => `${value?.name ?? typeof value}: ${String(value?.message ?? value)}`.slice(0, 900);

module.exports = { judgeProgram };
