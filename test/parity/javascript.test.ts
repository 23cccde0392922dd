import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExecutionResult } from '../../src/core/execution.ts';
import type { Problem } from '../../src/core/problem.ts';
import { createJavaScriptExecutor } from '../../src/languages/javascript/executor/javascript-executor.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import type { Executor } from '../../src/workers/executor.ts';
import { hasIsolatedVm } from '../executor/javascript/judging.ts';
import { PROBLEMS, readRecords } from '../shared-data.ts';

const HUMAN_EVAL_X = `${PROBLEMS}/humaneval_x/js__data__humaneval_js.jsonl.gz`;
const MULTIPL_E = [
  { language: 'javascript', path: `${PROBLEMS}/multipl_e_humaneval/humaneval-js.jsonl.gz` },
  { language: 'typescript', path: `${PROBLEMS}/multipl_e_humaneval/humaneval-ts.jsonl.gz` },
] as const;

const canRun = hasIsolatedVm && [HUMAN_EVAL_X, ...MULTIPL_E.map(({ path }) => path)].every(existsSync);

interface Record {
  readonly canonical_solution: string;
}

describe.skipIf(!canRun)('published JavaScript', () => {
  let executor: Executor;
  beforeAll(async () => {
    executor = await createJavaScriptExecutor();
  });
  afterAll(() => executor?.close());

  const judgeAll = async (path: string, completionOf: (record: Record) => string) => {
    const { problems } = await loadSuite(path);
    const records = readRecords<Record>(path);
    return Promise.all(
      problems.map(async (problem, i) => {
        const program = `${problem.prompt}${completionOf(records[i] as Record)}\n`;
        return { taskId: problem.taskId, ...(await executor.execute({ problem, program })) };
      }),
    );
  };
  const those = (
    results: readonly (ExecutionResult & Pick<Problem, 'taskId'>)[],
    wanted: (result: ExecutionResult) => boolean,
  ) => results.filter(wanted).map(({ taskId }) => taskId);

  test('HumanEval-X: all canonical solutions pass but two, which Node only warns about', async () => {
    const results = await judgeAll(HUMAN_EVAL_X, (record) => record.canonical_solution);
    expect(results.length).toBe(164);
    expect(those(results, ({ verdict }) => verdict !== 'passed')).toEqual([
      'JavaScript/112',
      'JavaScript/155',
    ]);
  });

  test.each(MULTIPL_E)(
    'MultiPL-E in $language: every test runs but one, and none lets a function that does nothing pass',
    async ({ language, path }) => {
      const { problems } = await loadSuite(path, { language });
      const results = await Promise.all(
        problems.map(async (problem) => {
          const program = `${problem.prompt}}\n`;
          return { taskId: problem.taskId, ...(await executor.execute({ problem, program })) };
        }),
      );
      expect(results.length).toBeGreaterThan(150);
      // A test of HumanEval_51 in JavaScript has a line break inside a string: it is no JavaScript, and nobody's failure.
      const broken = language === 'javascript' ? ['HumanEval_51_remove_vowels'] : [];
      expect(those(results, ({ verdict }) => verdict === 'harness_error')).toEqual(broken);
      expect(those(results, ({ verdict }) => verdict === 'passed')).toEqual([]);
    },
    120_000,
  );
});
