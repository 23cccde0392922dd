import { existsSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { createExecutor } from '../../src/executor/create-executor.ts';
import { describedLanguage } from '../../src/languages/languages.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { isInstalled, requiredIsolation } from '../installed.ts';
import { PROBLEMS, readRecords } from '../shared-data.ts';

/** Numbers, texts, lists and lists of lists, a result that may be missing, a tolerance. All tasks: `npm run bench -- parity cpp`. */
const TASKS = [0, 8, 12, 81, 113, 151];

/** MultiPL-E has no solutions: a right body and a wrong one of two of its tasks. */
const MULTIPL_E: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  cpp: [
    ['HumanEval_53_add', '    return x + y;\n', '    return x - y;\n'],
    [
      'HumanEval_27_flip_case',
      '    for (char &c : string) c = isupper(c) ? tolower(c) : toupper(c);\n    return string;\n',
      '    return string;\n',
    ],
  ],
  java: [
    ['HumanEval_53_add', '        return x + y;\n', '        return x - y;\n'],
    [
      'HumanEval_27_flip_case',
      '        StringBuilder s = new StringBuilder();\n        for (char c : string.toCharArray()) s.append(Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));\n        return s.toString();\n',
      '        return string;\n',
    ],
  ],
  go: [
    ['HumanEval_53_add', '    return x + y\n}\n', '    return x - y\n}\n'],
    [
      'HumanEval_27_flip_case',
      "    s := []byte(myString)\n    for i, c := range s {\n        if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {\n            s[i] = c ^ 32\n        }\n    }\n    return string(s)\n}\n",
      '    return myString\n}\n',
    ],
  ],
  rs: [
    ['HumanEval_53_add', '    x + y\n', '    x - y\n'],
    [
      'HumanEval_27_flip_case',
      '    string.chars().map(|c| if c.is_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() }).collect()\n',
      '    string\n',
    ],
  ],
};

const LANGUAGES = await Promise.all(
  [
    { language: 'cpp', suffix: 'cpp' },
    { language: 'java', suffix: 'java' },
    { language: 'go', suffix: 'go' },
    { language: 'rust', suffix: 'rs' },
  ].map(async (one) => ({
    ...one,
    isThere: isInstalled(one.language, await describedLanguage(one.language).toolchain.isInstalled()),
  })),
);

describe.skipIf(!existsSync(`${PROBLEMS}/humanevalpack`)).each(LANGUAGES)(
  'published tasks in $language',
  ({ language, suffix, isThere }) => {
    const executor = createExecutor({ workers: 2, requireIsolation: requiredIsolation() });
    afterAll(() => executor.close());
    const judge = async (problem: Problem, body: string) => {
      const { verdict, evidence } = await executor.execute({ problem, program: `${problem.prompt}${body}` });
      return verdict === 'harness_error' ? `${verdict}: ${evidence?.message}` : verdict;
    };

    test.skipIf(!isThere)('of HumanEvalPack: the solution passes, the bug fails', async () => {
      const file = `${PROBLEMS}/humanevalpack/${language}__data__humanevalpack.jsonl.gz`;
      const { problems } = await loadSuite(file);
      const records = readRecords<{ buggy_solution: string }>(file);
      const verdicts = await Promise.all(
        TASKS.map(async (at) => {
          const problem = problems[at] as Problem;
          const bodies = [problem.canonicalSolution, records[at]?.buggy_solution as string] as const;
          const [solution, bug] = await Promise.all([judge(problem, bodies[0]), judge(problem, bodies[1])]);
          return { solution, bug: /^(?:passed|harness_error)/.test(bug) ? bug : 'failed' };
        }),
      );
      expect(verdicts).toEqual(TASKS.map(() => ({ solution: 'passed', bug: 'failed' })));
    });

    test.skipIf(!isThere)('of MultiPL-E: a right function passes, a wrong one fails', async () => {
      const file = `${PROBLEMS}/multipl_e_humaneval/humaneval-${suffix}.jsonl.gz`;
      const { problems } = await loadSuite(file);
      const verdicts = await Promise.all(
        (MULTIPL_E[suffix] ?? []).map(async ([taskId, ...bodies]) => {
          const problem = problems.find((one) => one.taskId === taskId) as Problem;
          return Promise.all(bodies.map((body) => judge(problem, body)));
        }),
      );
      expect(verdicts).toEqual([
        ['passed', 'wrong_answer'],
        ['passed', 'wrong_answer'],
      ]);
    });
  },
);
