import { describe, expect, test } from 'vitest';
import { compareOutput } from '../../src/comparisons/compare-output.ts';
import { COMPARISONS, type ComparisonName } from '../../src/core/tests/comparison-name.ts';

/** Expected, written, and by which comparisons the two are equal. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['1 2\n', '1 2\n', 'usual exact lines tokens numbers unordered yes-no'],
  ['1 2', '1 2\n', 'usual lines tokens numbers unordered yes-no'],
  ['1 2', '1 2 \r\n\n\n', 'usual lines tokens numbers unordered yes-no'],
  ['1 2', ' 1 2', 'tokens numbers yes-no'],
  ['1 2', '\n1 2', 'tokens numbers yes-no'],
  ['1 2', '1  2', 'tokens numbers yes-no'],
  ['1 2', '1\n2', 'tokens numbers yes-no'],
  ['1 2', '12', ''],
  ['1', '1.0', 'numbers'],
  ['1', '+1', 'numbers'],
  ['1', '01', ''],
  ['007', '7', ''],
  ['0', '-0', 'numbers'],
  ['0.3', '0.30000000000000004', 'usual numbers'],
  ['0.3', '.3', 'usual numbers'],
  ['0.3', '3e-1', 'usual numbers'],
  ['0.3', '0.3001', ''],
  ['1e9', '1000000000', 'usual numbers'],
  ['2.5e10', '25000000001', 'usual numbers'],
  ['1000001', '1000002', ''],
  ['1000001', '1000002.0', ''],
  ['2', '2.0000000001', 'numbers'],
  ['100000.1', '100000.9', ''],
  ['123456789012345678901234567890', '123456789012345678901234567891', ''],
  ['123456789012345678901234567890', '123456789012345678901234567890.0', 'numbers'],
  ['123456789012345678901234567890', '123456789012345678901234567891.0', ''],
  ['1000000000000000000000000000001', '1e30', ''],
  ['9007199254740993', '9007199254740992.0', ''],
  ['9007199254740993', '9.007199254740993e15', 'numbers'],
  ['1e400', '1e500', ''],
  ['1e400', '10e399', 'usual numbers'],
  ['1e400', 'inf', ''],
  ['nan', 'NaN', 'numbers yes-no'],
  ['inf', 'Infinity', 'numbers'],
  ['inf', '-inf', ''],
  ['0.5', 'nan', ''],
  ['0.5', '0x1p-1', ''],
  ['YES', 'yes', 'yes-no'],
  ['YES', 'no', ''],
  ['b\na\na', 'a\nb\na', 'unordered'],
  ['b\na\na', 'a\nb', ''],
  ['b\na', 'a\nb\na', ''],
  ['a\nb', 'a', ''],
  ['a', 'a\nb', ''],
  ['', '', 'usual exact lines tokens numbers unordered yes-no'],
  ['', '\n \n', 'usual lines tokens numbers unordered yes-no'],
  ['', 'x', ''],
  ['x', '', ''],
  [' *\n***', '*\n***', 'tokens numbers yes-no'],
];

describe('an output', () => {
  test.each(CASES)('%j, where %j was written, is right by: %s', (expected, actual, right) => {
    const names = COMPARISONS.filter((name) => compareOutput(name)(actual, expected) === undefined);
    const listed = right.split(' ').filter(Boolean) as ComparisonName[];
    expect([...names].sort()).toEqual(listed.sort());
  });

  test.each([
    ['lines', '1\n3', '1\n2', { line: 2, actual: '3', expected: '2' }],
    ['lines', '1', '1\n2', { line: 2, expected: '2' }],
    ['lines', '1\n2\n3', '1\n2', { line: 3, actual: '3' }],
    ['tokens', '1 2\n\n4', '1 2\n3', { line: 3, actual: '4', expected: '3' }],
    ['exact', 'a\nb\n', 'a\nb', { line: 3, actual: '' }],
    ['exact', 'a', 'a\n', { line: 2, expected: '' }],
    ['unordered', 'a\nc', 'a\nb', { line: 2, actual: 'c' }],
    ['unordered', 'a', 'a\nb', { line: 2, expected: 'b' }],
  ] as const)('that differs is told where, by %s: %j for %j', (name, actual, expected, difference) => {
    expect(compareOutput(name)(actual, expected)).toEqual(difference);
  });

  test('is held to the tolerance that is asked for', () => {
    const strict = compareOutput('numbers', { absolute: 1e-9, relative: 0 });
    expect(strict('0.3000001', '0.3')).toBeDefined();
    expect(strict('0.30000000000000004', '0.3')).toBeUndefined();
    const loose = compareOutput('numbers', { absolute: 0.5 });
    expect(loose('3.4', '3')).toBeUndefined();
    expect(loose('4', '3'), 'integers are counted').toBeDefined();
  });

  test.each(COMPARISONS)(
    'of many megabytes that is wrong, or right, is compared once through: %s',
    (name) => {
      const compare = compareOutput(name);
      const long = `${'7 '.repeat(100_000)}\n`.repeat(4);
      expect(compare(long, long)).toBeUndefined();
      expect(compare(`${long}8`, long)).toBeDefined();
      expect(compare(' '.repeat(4_000_000), 'x')).toBeDefined();
      expect(compare('9'.repeat(1_000_000), '8'.repeat(1_000_000))).toBeDefined();
    },
  );
});
