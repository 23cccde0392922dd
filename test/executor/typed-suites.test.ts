import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { typeCheckVerdict } from '../../src/languages/typescript/executor/type-check.ts';
import { createTypeChecker } from '../../src/languages/typescript/executor/type-checker.ts';
import { emptySolution } from '../../src/problems/empty-solution.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { PROBLEMS } from '../shared-data.ts';
import { testsOf } from '../with-tests.ts';

const checker = createTypeChecker({ workers: 1 });
afterAll(() => checker.close());

const codes = async (program: string, unit: string) =>
  (await checker.check({ program, test: unit })).errors.map(({ code }) => code);

describe('the types of problems', () => {
  test('the bundled ones: solutions have right types, attempts are wrong in theirs where they say so', async () => {
    const { problems } = await loadSuite('passk-core', { language: 'typescript' });
    for (const { taskId, prompt, canonicalSolution, tests, attempts = [] } of problems) {
      const { test: unit } = testsOf({ tests });
      expect({ taskId, errors: await codes(prompt + canonicalSolution, unit) }).toEqual({
        taskId,
        errors: [],
      });
      for (const { label, completion, verdict } of attempts) {
        const check = typeCheckVerdict(await checker.check({ program: prompt + completion, test: unit }));
        expect({ taskId, label, wrong: check?.verdict === 'syntax_error' }).toEqual({
          ...{ taskId, label, wrong: verdict === 'syntax_error' },
        });
      }
    }
  });

  const file = join(PROBLEMS, 'multipl_e_humaneval/humaneval-ts.jsonl.gz');
  test.skipIf(!existsSync(file))('MultiPL-E’s tests have right types themselves', async () => {
    const { problems } = await loadSuite(file);
    for (const problem of problems) {
      const program = problem.prompt + emptySolution(problem);
      expect({ id: problem.taskId, errors: await codes(program, testsOf(problem).test) }).toEqual({
        id: problem.taskId,
        errors: [],
      });
    }
  });
});
