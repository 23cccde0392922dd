import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEvaluator } from '../../src/evaluator/create-evaluator.ts';
import type { Evaluator } from '../../src/evaluator/evaluator.ts';
import { problemOfRow, type TestRow } from '../../src/evaluator/row-problem.ts';

let evaluator: Evaluator;
beforeAll(async () => {
  evaluator = await createEvaluator({ preflight: false, workers: 2 });
});
afterAll(() => evaluator.close());

async function judge(row: TestRow, completion: string) {
  const [result] = await evaluator.evaluate([{ problem: problemOfRow(row), completion }]);
  return result as NonNullable<typeof result>;
}

const verdictOf = async (row: TestRow, completion: string) => (await judge(row, completion)).verdict;

const TWO_SUM: TestRow = {
  functionName: 'twoSum',
  inputs: [
    [[2, 7, 11], 9],
    [[3, 3], 6],
  ],
  outputs: [
    [0, 1],
    [0, 1],
  ],
};
const BODY = `(self, nums: List[int], target: int) -> List[int]:
        seen = defaultdict(list)
        for i, n in enumerate(nums):
            if seen[target - n]:
                return [seen[target - n][0], i]
            seen[n].append(i)
`;

describe('a row with a function’s name', () => {
  test.each<readonly [what: string, completion: string, verdict: string]>([
    [
      'a method of Solution, with names that nobody has imported',
      `class Solution:\n    def twoSum${BODY}`,
      'passed',
    ],
    ['the same in an answer', `Here:\n\`\`\`python\nclass Solution:\n    def twoSum${BODY}\`\`\``, 'passed'],
    ['a plain function', 'def twoSum(nums, target):\n    return (0, 1)\n', 'passed'],
    [
      'a plain function beside a class of that name',
      'class Solution:\n    pass\ndef twoSum(a, b):\n    return [0, 1]\n',
      'passed',
    ],
    ['a wrong one', 'class Solution:\n    def twoSum(self, a, b):\n        return [1, 1]\n', 'wrong_answer'],
    [
      'one that returns what equals everything',
      'class All:\n    def __eq__(self, other):\n        return True\ndef twoSum(a, b):\n    return All()\n',
      'wrong_answer',
    ],
    [
      'one that returns a list that equals everything',
      'class All(list):\n    def __eq__(self, other):\n        return True\n    def __len__(self):\n        return 2\ndef twoSum(a, b):\n    return All()\n',
      'wrong_answer',
    ],
    [
      'one that raises',
      'class Solution:\n    def twoSum(self, a, b):\n        raise ValueError(a)\n',
      'runtime_error',
    ],
    ['one that has neither', 'def other(a, b):\n    return [0, 1]\n', 'runtime_error'],
    [
      'one that wants to know its test',
      'import sys\ndef twoSum(a, b):\n    f = sys._getframe()\n    while f.f_back:\n        f = f.f_back\n    return f.f_globals["CALLS"]\n',
      'runtime_error',
    ],
  ])('judges %s', async (_, completion, verdict) => {
    expect(await verdictOf(TWO_SUM, completion)).toBe(verdict);
  });

  test('gives each call an object of its own, as judges of such tasks do', async () => {
    const counting =
      'class Solution:\n    def __init__(self):\n        self.n = 0\n    def f(self):\n        self.n += 1\n        return self.n\n';
    expect(await verdictOf({ functionName: 'f', inputs: [[], []], outputs: [1, 1] }, counting)).toBe(
      'passed',
    );
  });

  test('says which call was wrong, what it gave and what was expected', async () => {
    const { evidence } = await judge(
      TWO_SUM,
      'class Solution:\n    def twoSum(self, a, b):\n        return [len(a) - 3, 1]\n',
    );
    expect(evidence).toMatchObject({
      message: 'AssertionError: call 2 of 2: expected [0,1]',
      lastCall: 'Solution.twoSum([3, 3], 6)',
      lastResult: '[-1, 1]',
    });
  });

  test('imports what is customary behind imports from the future, and says so', async () => {
    const program =
      'from __future__ import annotations\nclass Solution:\n    def f(self, x: List[int]):\n        return sqrt(max(x))\n';
    expect(await judge({ functionName: 'f', inputs: [[[1, 4]]], outputs: [2.0] }, program)).toMatchObject({
      verdict: 'passed',
      repairs: ['customary_imports'],
    });
    const bound = 'sqrt = lambda x: 7\ndef f(x):\n    return sqrt(x)\n';
    const result = await judge({ functionName: 'f', inputs: [[4]], outputs: [7] }, bound);
    expect([result.verdict, result.repairs]).toEqual(['passed', undefined]);
  });

  test.each<readonly [what: string, input: unknown, output: unknown, body: string, verdict: string]>([
    ['a tuple for a list', [1], [1, 2], '(1, 2)', 'passed'],
    ['a tuple inside of a list', [1], [[1, 2]], '[(1, 2)]', 'passed'],
    ['a set for a list', [1], [1, 2], '{1, 2}', 'wrong_answer'],
    ['a result in a list of its own', [1], [5], '5', 'passed'],
    ['a list of one', [1], [5], '[5]', 'passed'],
    ['a text for a number', [1], 5, '"5"', 'wrong_answer'],
    ['a fraction that was rounded', [1], 0.3, '0.1 + 0.2', 'passed'],
    ['a fraction that is wrong', [1], 0.3, '0.301', 'wrong_answer'],
    ['an integer that is nearly right', [1], 1000001, '1000002', 'wrong_answer'],
    ['an integer too large for a fraction', [1], 0.5, '10**400', 'wrong_answer'],
    ['a whole number for an integer', [1], 2, '2.0', 'passed'],
    ['true for true', [1], true, 'True', 'passed'],
    ['nothing for null', [1], null, 'None', 'passed'],
    ['something for null', [1], null, '0', 'wrong_answer'],
    [
      'keys that were integers',
      [{ 1: 2 }],
      { 2: 1 },
      '{v: k for k, v in x.items() if type(k) is int}',
      'passed',
    ],
    ['keys that are texts', [{ a: 2 }], { a: 2 }, 'x', 'passed'],
    ['JSON text, a value a line', '[1, 2]\n"a"', '[2, 1]', 'x[::-1]', 'passed'],
    ['integers of any size in JSON text', '12345678901234567891', '12345678901234567892', 'x + 1', 'passed'],
    ['text that nobody has quoted', '"a"', 'aa', 'x * 2', 'passed'],
    ['line ends of every kind', ['\u0085\u2028"\\'], '\u0085\u2028"\\', 'x', 'passed'],
  ])('takes %s for what it is', async (_, input, output, body, verdict) => {
    const row = { functionName: 'f', inputs: [input], outputs: [output] };
    expect(await verdictOf(row, `def f(x=0, *more):\n    return ${body}\n`)).toBe(verdict);
  });

  test('a result is in a list of its own only where all are', async () => {
    const row = { functionName: 'f', inputs: [[1], [2]], outputs: [[1], [2, 2]] };
    expect(await verdictOf(row, 'def f(x):\n    return [x] * x\n')).toBe('passed');
    expect(await verdictOf(row, 'def f(x):\n    return 1 if x == 1 else [2, 2]\n')).toBe('wrong_answer');
  });
});

describe('a row without a function', () => {
  test('is a program’s inputs and outputs, as texts or as lists of lines', async () => {
    const row = { inputs: [['2', '3 4'], '1\n5\n'], outputs: ['7', ['5']] };
    expect(await verdictOf(row, 'n = int(input())\nprint(sum(map(int, input().split())))\n')).toBe('passed');
    expect(await verdictOf(row, 'print(7)\n')).toBe('wrong_answer');
  });

  test('may be assertions', async () => {
    const row = { assertions: ['assert add(1, 2) == 3', 'assert sorted(set([add(0, 1)])) == [1]'] };
    expect(await verdictOf(row, 'def add(a, b):\n    return a + b\n')).toBe('passed');
    expect(await verdictOf(row, 'def add(a, b):\n    return 3\n')).toBe('wrong_answer');
  });
});

test.each<readonly [row: TestRow, field: string, message: string]>([
  [{ inputs: ['1', '2'], outputs: ['1'] }, 'problem.outputs', 'there are 2 inputs and 1 outputs'],
  [{ inputs: [], outputs: [] }, 'problem.outputs', 'there are 0 inputs'],
  [{ inputs: [[1, 2]], outputs: ['3'] }, 'problem.inputs.0', '[1,2] is no text'],
  [{ inputs: ['1'], outputs: [3] }, 'problem.outputs.0', '3 is no text'],
  [{ functionName: 'f', inputs: [5], outputs: [5] }, 'problem.inputs.0', '5 is no list'],
  [{ functionName: 'f', inputs: ['1\nx'], outputs: [5] }, 'problem.inputs.0', 'line 2, "x", is no JSON'],
  [{ functionName: 'f', inputs: [[2 ** 60]], outputs: [1] }, 'problem.inputs.0', 'may have been rounded'],
  [{ assertions: [] }, 'problem.assert_case', 'no assertions'],
  [{ assertions: ['assert True'] }, 'problem.assert_case', 'call no function'],
])('%j is refused, and the field named', (row, field, message) => {
  expect(() => problemOfRow(row)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining(message),
      place: expect.objectContaining({ field }),
    }),
  );
});

test('a name that is none is refused', async () => {
  const row = { functionName: 'f()', inputs: [[1]], outputs: [1] };
  await expect(judge(row, 'class Solution:\n    pass\n')).rejects.toThrow('"f()" is no name of a function');
});

test('integers of more digits than Python reads by itself are arguments and results like any other', async () => {
  const digits = `1${'0'.repeat(4999)}`;
  const row = { functionName: 'double', inputs: [digits], outputs: [`2${digits.slice(1)}`] };
  expect(await verdictOf(row, 'def double(x):\n    return 2 * x\n')).toBe('passed');
  expect(await verdictOf(row, 'def double(x):\n    return x\n')).toBe('wrong_answer');
});

test('a result that Python’s JSON writes as NaN or Infinity is that number, and a text where it is quoted', async () => {
  const row = { functionName: 'f', inputs: ['1'], outputs: ['[NaN, -Infinity, "NaN"]'] };
  expect(await verdictOf(row, 'def f(x):\n    return [float("nan"), float("-inf"), "NaN"]\n')).toBe('passed');
  expect(await verdictOf(row, 'def f(x):\n    return [1.0, float("-inf"), "NaN"]\n')).toBe('wrong_answer');
});
