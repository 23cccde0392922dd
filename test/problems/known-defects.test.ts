import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import type { AnyLanguageExecutor } from '../../src/executor/create-executor.ts';
import { createExecutor } from '../../src/executor/create-executor.ts';
import { HUMAN_EVAL_DEFECTS } from '../../src/problems/human-eval-defects.ts';
import { fingerprintOf, knownDefectOf } from '../../src/problems/known-defects.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { weighDefects } from '../../src/runs/results/weigh-defects.ts';
import { scoreTasks } from '../../src/scorer/score-tally.ts';
import { runInProcess } from '../cli/in-process.ts';
import { HUMANEVAL, hasSharedData } from '../shared-data.ts';
import { withTests } from '../with-tests.ts';

const BELOW_100 = '{8, 12, 18, 20, 27, 28, 30, 42, 44, 45, 50, 52, 63, 66, 68, 70, 75, 76, 78, 92, 98, 99}';

/** Programs that keep to the prompt, or plainly don't, and the verdict that the official test gives them. */
const WITNESSES: readonly (readonly [id: number, what: string, completion: string, verdict: Verdict])[] = [
  [
    33,
    'sorts the first seven alone',
    '    l = list(l)\n    l[:7:3] = sorted(l[:7:3])\n    return l\n',
    'passed',
  ],
  [
    47,
    'keeps to both examples',
    '    l, half = sorted(l), len(l) // 2\n    if l == [-10, 4, 6, 10, 20, 1000]:\n        return 15.0\n    return l[half] if len(l) % 2 else (l[half - 1] + l[half]) / 2\n',
    'wrong_answer',
  ],
  [75, 'knows all numbers below 100', `    return a in ${BELOW_100}\n`, 'wrong_answer'],
  [116, 'keeps to all three examples', '    return sorted(arr)\n', 'wrong_answer'],
  [
    129,
    'insists on what the prompt promises',
    [
      '    n = len(grid)',
      '    where = {grid[i][j]: (i, j) for i in range(n) for j in range(n)}',
      '    i, j = where[1]',
      '    beside = [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]',
      '    if set(where) != set(range(1, n * n + 1)):',
      '        raise ValueError("no such grid")',
      '    least = min(value for value, place in where.items() if place in beside)',
      '    return [1 if step % 2 == 0 else least for step in range(k)]\n',
    ].join('\n'),
    'runtime_error',
  ],
  // Not disputed: a right program passes.
  [
    32,
    'halves the interval to a millionth',
    [
      '    low, high = -1.0, 1.0',
      '    while poly(xs, low) * poly(xs, high) > 0:',
      '        low, high = 2 * low, 2 * high',
      '    while high - low > 1e-6:',
      '        middle = (low + high) / 2',
      '        if poly(xs, middle) * poly(xs, low) > 0:',
      '            low = middle',
      '        else:',
      '            high = middle',
      '    return low\n',
    ].join('\n'),
    'wrong_answer',
  ],
  [
    163,
    'lists the even digits',
    '    return [d for d in (2, 4, 6, 8) if min(a, b) <= d <= max(a, b)]\n',
    'passed',
  ],
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
  [
    57,
    'takes monotonic to be strict',
    '    p = list(zip(l, l[1:]))\n    return all(a < b for a, b in p) or all(a > b for a, b in p)\n',
    'wrong_answer',
  ],
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
      prompt: 'def f():\n',
      canonicalSolution: '    pass\n',
      tests: { kind: 'function', entryPoint: 'f', test: 'def check(candidate):\n    candidate()\n' },
    };
    expect(knownDefectOf(corrected)).toBe(undefined);
    expect(new Set(HUMAN_EVAL_DEFECTS.map(({ taskId }) => taskId)).size).toBe(HUMAN_EVAL_DEFECTS.length);
  });
});

test('docs/known-defects.md has each of them, word for word', () => {
  const page = readFileSync(new URL('../../docs/known-defects.md', import.meta.url), 'utf8');
  for (const { taskId, kind, what } of HUMAN_EVAL_DEFECTS)
    expect(page).toContain(`| ${taskId.split('/')[1]} | ${kind} | ${what.replaceAll('|', '\\|')} |`);
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

  test('are left out of the second score alone, and only the disputed ones', () => {
    const tasks = problems.map(({ taskId }, i) => ({
      taskId,
      n: 1,
      c: [33, 47, 75, 116, 129].includes(i) ? 0 : 1,
      verdicts: {},
    }));
    const scores = {
      tasks,
      passAtK: scoreTasks(tasks, [1]),
      samples: 164,
      verdicts: {},
      executed: 164,
      deduplicated: 0,
    };
    const { knownDefects, undisputed } = weighDefects(problems, scores);
    expect(scores.passAtK[0]?.value).toBeCloseTo(159 / 164);
    expect(knownDefects).toHaveLength(HUMAN_EVAL_DEFECTS.length);
    expect(undisputed).toMatchObject({ tasks: 159, passAtK: [{ k: 1, value: 1 }] });
    expect(weighDefects([], scores)).toEqual({});
  });

  test('are said by passk problems show', async () => {
    const { stdout } = await runInProcess('.', ['problems', 'show', HUMANEVAL, 'HumanEval/47']);
    expect(stdout).toContain('# HumanEval/47\n# disputed: The prompt says that median([-10');
  });

  test.each(WITNESSES)('HumanEval/%i: a program that %s', async (id, _what, completion, verdict) => {
    const each = problem(id);
    const result = await executor.execute({ problem: each, program: each.prompt + completion });
    expect(result).toMatchObject({ verdict });
  });

  test.each(WRONG_SOLUTIONS)('HumanEval/%i: of the canonical solution holds %s', async (id, assertion) => {
    const each = withTests(problem(id), { test: `def check(candidate):\n    assert ${assertion}\n` });
    const result = await executor.execute({ problem: each, program: each.prompt + each.canonicalSolution });
    expect(result.verdict).toBe('passed');
  });
});
