import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import type { AnyLanguageExecutor } from '../../src/executor/create-executor.ts';
import { createExecutor } from '../../src/executor/create-executor.ts';
import { HUMAN_EVAL_DEFECTS } from '../../src/problems/human-eval-defects.ts';
import { fingerprintOf, knownDefectOf } from '../../src/problems/known-defects.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { HUMANEVAL, hasSharedData } from '../shared-data.ts';

const BELOW_100 = '{8, 12, 18, 20, 27, 28, 30, 42, 44, 45, 50, 52, 63, 66, 68, 70, 75, 76, 78, 92, 98, 99}';

/** Programs that keep to the prompt, or plainly don't, and the verdict that the official test gives them. */
const WITNESSES: readonly (readonly [id: number, what: string, completion: string, verdict: Verdict])[] = [
  [33, 'sorts the first seven alone', '    l = list(l)\n    l[:7:3] = sorted(l[:7:3])\n    return l\n', 'passed'],
  [
    47,
    'keeps to both examples',
    '    l = sorted(l)\n    return l[len(l) // 2] if len(l) % 2 else 15.0\n',
    'wrong_answer',
  ],
  [75, 'knows all numbers below 100', `    return a in ${BELOW_100}\n`, 'wrong_answer'],
  [116, 'keeps to all three examples', '    return sorted(arr)\n', 'wrong_answer'],
  [
    129,
    'insists on what the prompt promises',
    '    if sorted(sum(grid, [])) != list(range(1, len(grid) ** 2 + 1)):\n        raise ValueError("no such grid")\n    return [1]\n',
    'wrong_answer',
  ],
  // Not disputed: a right program passes.
  [163, 'lists the even digits', '    return [d for d in (2, 4, 6, 8) if min(a, b) <= d <= max(a, b)]\n', 'passed'],
  [
    95,
    'looks at every key',
    '    keys = list(dict)\n    cased = lambda test: all(isinstance(key, str) and test(key) for key in keys)\n    return bool(keys) and (cased(str.islower) or cased(str.isupper))\n',
    'passed',
  ],
  [122, 'counts digits without the sign', '    return sum(x for x in arr[:k] if abs(x) < 100)\n', 'passed'],
  [
    140,
    'replaces as the prompt says',
    '    import re\n    return re.sub(" {3,}", "-", text).replace(" ", "_")\n',
    'passed',
  ],
  [57, 'takes monotonic to be strict', '    p = list(zip(l, l[1:]))\n    return all(a < b for a, b in p) or all(a > b for a, b in p)\n', 'wrong_answer'],
];

/** Assertions that hold for the canonical solution, and should not. */
const WRONG_SOLUTIONS: readonly (readonly [id: number, assertion: string])[] = [
  [95, 'candidate({"a": 1, "b": 2, "C": 3}) is True'],
  [122, 'candidate([-12], 1) == 0'],
  [124, 'candidate("01-31-2000") is False'],
  [140, 'candidate("a  ") == "a_"'],
];

describe('known defects of HumanEval', () => {
  test('are told by the text as well as by the id', () => {
    const [defect] = HUMAN_EVAL_DEFECTS;
    const corrected: Problem = {
      taskId: defect?.taskId ?? '',
      language: 'python',
      entryPoint: 'f',
      prompt: 'def f():\n',
      canonicalSolution: '    pass\n',
      test: 'def check(candidate):\n    candidate()\n',
    };
    expect(knownDefectOf(corrected)).toBe(undefined);
    expect(new Set(HUMAN_EVAL_DEFECTS.map(({ taskId }) => taskId)).size).toBe(HUMAN_EVAL_DEFECTS.length);
  });
});

describe.skipIf(!hasSharedData)('known defects of the official HumanEval', () => {
  let executor: AnyLanguageExecutor;
  let problems: readonly Problem[];
  const problem = (id: number) => problems[id] as Problem;
  beforeAll(async () => {
    executor = createExecutor({ workers: 1 });
    ({ problems } = await loadSuite(HUMANEVAL));
  });
  afterAll(() => executor.close());

  test('are found, each in its text', () => {
    const found = problems.flatMap((each) => knownDefectOf(each) ?? []);
    expect(found.map(({ taskId }) => taskId)).toEqual(HUMAN_EVAL_DEFECTS.map(({ taskId }) => taskId));
    expect(found.filter(({ disputed }) => disputed).map(({ taskId }) => taskId)).toEqual(
      [33, 47, 75, 116, 129].map((id) => `HumanEval/${id}`),
    );
    expect(fingerprintOf(problem(47))).toBe('451b7cf392adde03');
  });

  test.each(WITNESSES)('HumanEval/%i: a program that %s', async (id, _what, completion, verdict) => {
    const each = problem(id);
    const result = await executor.execute({ problem: each, program: each.prompt + completion });
    expect(result.verdict === 'runtime_error' ? 'wrong_answer' : result.verdict).toBe(verdict);
  });

  test.each(WRONG_SOLUTIONS)('HumanEval/%i: of the canonical solution holds %s', async (id, assertion) => {
    const each = { ...problem(id), test: `def check(candidate):\n    assert ${assertion}\n` };
    const result = await executor.execute({ problem: each, program: each.prompt + each.canonicalSolution });
    expect(result.verdict).toBe('passed');
  });
});
