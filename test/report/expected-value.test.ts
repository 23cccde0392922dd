import { expect, test } from 'vitest';
import { expectedValue } from '../../src/languages/python/expected-value.ts';

test.each([
  ['assert candidate([1], 2) == [7, 0, 9]', '[7, 0, 9]'],
  ['  assert candidate("a)b", \'(\') == {"k": (1, "x, y")}', '{"k": (1, "x, y")}'],
  ['assert candidate(1) == -x + 1  # why', '-x + 1'],
  ['assert candidate(1) == 4, "message"', '4'],
  ['assert candidate(\n    1,\n) == [\n    2,\n]', '[\n    2,\n]'],
  ['assert candidate(1) == "a == b"', '"a == b"'],
])('%j wants %j', (text, wanted) => {
  expect(expectedValue(text)).toBe(wanted);
});

test.each([
  'assert candidate(1)',
  'assert not candidate(1)',
  'assert candidate(1) is True',
  'assert candidate(1) != 2',
  'assert candidate(1)[0] == 2',
  'assert candidate(1) == 2 and candidate(2) == 3',
  'assert candidate(1) == 2 == x',
  'assert candidate(1) == 2 if x else y',
  'assert candidate(1) == 2 in y',
  'assert abs(candidate(1) - 2) < 1e-6',
  'assert candidate([1, 2',
  'assert candidate(1) ==',
  'assert candidate(1) == [1, 2',
  'assert.strictEqual(candidate(1), 2);',
])('%j is left alone: what it wants would be a guess', (text) => {
  expect(expectedValue(text)).toBe(undefined);
});
