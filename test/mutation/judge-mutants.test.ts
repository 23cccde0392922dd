import { expect, test } from 'vitest';
import type { ExecutionResult } from '../../src/core/execution.ts';
import type { Problem } from '../../src/core/problem.ts';
import { judgeMutants } from '../../src/runs/judge/judge-mutants.ts';
import type { Executor } from '../../src/workers/executor.ts';

const SOLUTION = '    return a < b && b == 3;\n}\n';
const problem: Problem = {
  taskId: 'between',
  language: 'java',
  prompt: 'class Problem {\n  static boolean f(int a, int b) {\n',
  canonicalSolution: SOLUTION,
  tests: { kind: 'function', entryPoint: 'f', test: '' },
};

/** Stands for a judge: mutants of the comparison pass, others do not compile or fail. */
const executor = {
  execute: async ({ program }: { program: string }): Promise<ExecutionResult> => {
    if (program.includes(SOLUTION)) return { verdict: 'passed' };
    if (program.includes('a <= b')) return { verdict: 'passed' };
    if (program.includes('||')) return { verdict: 'wrong_answer' };
    return { verdict: 'syntax_error', evidence: { message: 'does not compile', exception: 'compile_error' } };
  },
} as unknown as Executor;

test('a mutant that does not compile is none: nobody has to find it, and it makes no test look better', async () => {
  const { made, killed, survived, survivors } = await judgeMutants(executor, [problem]);
  expect({ made, killed, survived }).toEqual({ made: 2, killed: 1, survived: 1 });
  expect(survivors.map(({ after }) => after)).toEqual(['return a <= b && b == 3;']);
});
