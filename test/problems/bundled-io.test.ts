import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { programOf } from '../../src/core/program-of.ts';
import type { CasesTests } from '../../src/core/tests/cases-tests.ts';
import { type AnyLanguageExecutor, createExecutor } from '../../src/executor/create-executor.ts';
import { describedLanguage } from '../../src/languages/languages.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { isInstalled } from '../installed.ts';

const python = (await loadSuite('passk-io')).problems;
const javascript = (await loadSuite('passk-io', { language: 'javascript' })).problems;
const compiled = {
  cpp: (await loadSuite('passk-io', { language: 'cpp' })).problems,
  java: (await loadSuite('passk-io', { language: 'java' })).problems,
};

const installed = new Map<string, boolean>();
for (const language of Object.keys(compiled)) {
  const { label, toolchain } = describedLanguage(language);
  installed.set(language, isInstalled(label, await toolchain.isInstalled()));
}

let executor: AnyLanguageExecutor;
beforeAll(() => {
  executor = createExecutor({ workers: 2 });
});
afterAll(() => executor.close());

const testsOf = ({ tests }: Problem) => tests as CasesTests;

describe('the bundled suite of whole programs', () => {
  test('has more than forty tasks in Python and most of them in JavaScript', () => {
    expect(python).toHaveLength(42);
    expect(javascript).toHaveLength(37);
  });

  test.each(Object.entries(compiled))(
    'has all but the interactive tasks in %s, most with an attempt',
    (_, problems) => {
      const interactive = python.filter((problem) => testsOf(problem).interactor !== undefined);
      expect(problems).toHaveLength(python.length - interactive.length);
      expect(problems.filter(({ attempts = [] }) => attempts.length > 0).length).toBeGreaterThanOrEqual(36);
    },
  );

  test('has ten cases or more a task, public and hidden, and four attempts', () => {
    for (const problem of python) {
      const { cases } = testsOf(problem);
      const shown = cases.filter(({ isPublic }) => isPublic === true).length;
      const attempts = problem.attempts?.length ?? 0;
      const { taskId } = problem;
      expect({ taskId, enough: cases.length >= 10 && shown >= 1 && shown <= 2 && attempts >= 4 }).toEqual({
        taskId,
        enough: true,
      });
    }
  });

  test('has measured answers, checkers, interactors, and each verdict that an attempt may get', () => {
    const having = (wanted: (tests: CasesTests) => boolean) =>
      python.filter((one) => wanted(testsOf(one))).length;
    expect(having(({ checker }) => checker !== undefined)).toBeGreaterThanOrEqual(6);
    expect(having(({ interactor }) => interactor !== undefined)).toBeGreaterThanOrEqual(3);
    expect(python.filter(({ tags }) => tags?.includes('floats')).length).toBeGreaterThanOrEqual(8);
    const verdicts = new Set(python.flatMap(({ attempts = [] }) => attempts.map(({ verdict }) => verdict)));
    expect([...verdicts].sort()).toEqual([
      'memory_limit',
      'passed',
      'runtime_error',
      'timeout',
      'wrong_answer',
    ]);
  });

  test('has the same cases in all languages', () => {
    const inPython = new Map(python.map((problem) => [problem.taskId, testsOf(problem)]));
    for (const problem of [...javascript, ...compiled.cpp, ...compiled.java])
      expect(testsOf(problem)).toEqual(inPython.get(problem.taskId));
  });

  // Each of these is compiled: some are, all by `passk problems check passk-io --language cpp` and `java`.
  describe.each(Object.entries(compiled))('in %s', (language, problems) => {
    test.skipIf(installed.get(language) !== true)('says what its judge says', async () => {
      const some = problems.filter((_, i) => i % 19 === 0);
      const found = await Promise.all(
        some.flatMap((problem) =>
          [
            { label: 'its solution', verdict: 'passed', completion: problem.canonicalSolution },
            ...(problem.attempts ?? []),
          ].map(async ({ label: what, verdict: wanted, completion }) => {
            const program = programOf(problem, completion);
            const { verdict } = await executor.execute({ problem, program });
            return [problem.taskId, what, wanted, verdict];
          }),
        ),
      );
      expect(found.filter(([, , wanted, verdict]) => wanted !== verdict)).toEqual([]);
      expect(found.length).toBeGreaterThan(some.length);
    });
  });

  // Attempts take most of the time, the slow ones a second each: some are run here, all by `passk problems check passk-io`.
  test.each([
    ['Python', python],
    ['JavaScript', javascript],
  ])('says what its judge says, in %s', async (_, problems) => {
    const found = await Promise.all(
      problems.map(async (problem, i) => {
        const judge = async (completion: string) =>
          (await executor.execute({ problem, program: programOf(problem, completion) })).verdict;
        const attempts = (problem.attempts ?? []).filter(
          ({ verdict }, at) => at % 5 === i % 5 && (verdict !== 'timeout' || i % 8 === 0),
        );
        return [
          [problem.taskId, 'its solution', 'passed', await judge(problem.canonicalSolution)],
          ...(await Promise.all(
            attempts.map(
              async ({ label, verdict, completion }) =>
                [problem.taskId, label, verdict, await judge(completion)] as const,
            ),
          )),
        ];
      }),
    );
    expect(found.flat().filter(([, , wanted, verdict]) => wanted !== verdict)).toEqual([]);
  });
});
