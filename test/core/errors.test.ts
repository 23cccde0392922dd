import { describe, expect, test } from 'vitest';
import { isPasskError, PasskError } from '../../src/core/errors.ts';

describe('an error', () => {
  test('says where, what, what was expected and what to do', () => {
    const error = new PasskError('E_INPUT', 'the field is missing', {
      file: 'samples.jsonl',
      line: 7,
      field: 'completion',
      expected: 'a string',
      hint: 'Add it.',
    });
    expect(error.message).toBe(
      'samples.jsonl:7: field "completion": the field is missing (expected a string)\nAdd it.',
    );
    expect(error.place).toEqual({ file: 'samples.jsonl', line: 7, field: 'completion' });
  });

  test.each([
    ['E_INPUT', 2],
    ['E_USAGE', 2],
    ['E_HARNESS', 3],
    ['E_STORE', 3],
    ['E_PREFLIGHT', 3],
  ] as const)('%s ends the process with %d', (code, exitCode) => {
    expect(new PasskError(code, 'x').exitCode).toBe(exitCode);
  });

  test('is known across copies of the package, and nothing else is', () => {
    expect(isPasskError(new PasskError('E_INPUT', 'x'))).toBe(true);
    expect(isPasskError({ [Symbol.for('passk.error')]: true })).toBe(true);
    expect(isPasskError(new Error('x'))).toBe(false);
    expect(isPasskError(null)).toBe(false);
  });
});
