import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createExecutor } from '../../src/executor/create-executor.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { hasIsolatedVm } from '../executor/javascript/judging.ts';
import { PROBLEMS, readRecords } from '../shared-data.ts';

const FOLDER = join(PROBLEMS, 'humanevalpack');

describe.skipIf(!existsSync(FOLDER))('HumanEvalPack', () => {
  const executor = createExecutor({ workers: 2 });
  afterAll(() => executor.close());

  test.each(hasIsolatedVm ? ['js', 'python'] : ['python'])(
    'in %s: every solution passes, every bug fails',
    async (language) => {
      const file = join(FOLDER, `${language}__data__humanevalpack.jsonl.gz`);
      const { problems } = await loadSuite(file);
      const records = readRecords<{ buggy_solution: string }>(file);
      const wrong: string[] = [];
      await Promise.all(
        problems.map(async (problem, i) => {
          const judge = async (body: string) =>
            (await executor.execute({ problem, program: `${problem.prompt}${body}\n` })).verdict;
          const [solution, bug] = await Promise.all([
            judge(problem.canonicalSolution),
            judge(records[i]?.buggy_solution as string),
          ]);
          if (solution !== 'passed') wrong.push(`${problem.taskId}: its solution is ${solution}`);
          if (bug === 'passed' || bug === 'harness_error') wrong.push(`${problem.taskId}: its bug is ${bug}`);
        }),
      );
      expect(wrong).toEqual([]);
    },
  );
});
