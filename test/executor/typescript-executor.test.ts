import { afterAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { createExecutor } from '../../src/executor/create-executor.ts';
import type { TypeChecker } from '../../src/languages/typescript/executor/type-checker.ts';
import { createTypeScriptExecutor } from '../../src/languages/typescript/executor/typescript-executor.ts';
import type { ExecutionJob, Executor } from '../../src/workers/executor.ts';
import { hasIsolatedVm } from './javascript/judging.ts';

const HALF: Problem = {
  taskId: 't/half',
  language: 'typescript',
  prompt: 'function half(n: number): number {\n',
  canonicalSolution: '  return n / 2;\n}\n',
  // As HumanEval-X-like suites write it: `require` is granted, not declared.
  tests: {
    kind: 'function',
    entryPoint: 'half',
    test: "const assert = require('node:assert');\nassert.strictEqual(half(4), 2);\n",
  },
};

describe.skipIf(!hasIsolatedVm)('a TypeScript program', () => {
  const checked = createExecutor({ workers: 1 });
  const unchecked = createExecutor({ workers: 1, typeCheck: false });
  afterAll(() => Promise.all([checked.close(), unchecked.close()]));

  const bodies = {
    right: HALF.canonicalSolution,
    wrong: '  return n;\n}\n',
    mistyped: '  const two: string = 2;\n  return n / Number(two);\n}\n',
  };
  const verdicts = (executor: Executor) =>
    Promise.all(
      Object.values(bodies).map(async (body) => {
        const { verdict } = await executor.execute({ problem: HALF, program: HALF.prompt + body });
        return verdict;
      }),
    );

  test('with wrong types fails though it would give the right answer, and is not run', async () => {
    expect(await verdicts(checked)).toEqual(['passed', 'wrong_answer', 'syntax_error']);
    const result = await checked.execute({ problem: HALF, program: HALF.prompt + bodies.mistyped });
    expect(result).toEqual({
      verdict: 'syntax_error',
      evidence: {
        message: "TS2322 at line 2: Type 'number' is not assignable to type 'string'.",
        exception: 'TS2322',
        programLine: 2,
      },
    });
    const [description] = await checked.describeLanguages(['typescript']);
    expect(description?.language).toBe('typescript');
    expect(description?.typeCheck).toMatch(/^TypeScript \d+\.\d+\.\d+/);
  });

  test('passes with wrong types where they are not checked', async () => {
    expect(await verdicts(unchecked)).toEqual(['passed', 'wrong_answer', 'passed']);
    expect(await unchecked.describeLanguages(['typescript', 'javascript'])).toMatchObject([
      { language: 'typescript', typeCheck: 'off' },
      { language: 'javascript' },
    ]);
  });
});

test('a compiler that fails is the harness’s fault, and the program is not run unchecked', async () => {
  const runner = { execute: () => Promise.reject(new Error('it was run')) } as unknown as Executor;
  const broken: TypeChecker = {
    check: () => Promise.reject(new Error('no compiler')),
    version: () => Promise.reject(new Error('no compiler')),
    close: () => Promise.resolve(),
  };
  const executor = createTypeScriptExecutor(runner, broken);
  const job: ExecutionJob = { problem: HALF, program: HALF.prompt + HALF.canonicalSolution };
  expect(await executor.execute(job)).toEqual({
    verdict: 'harness_error',
    evidence: { message: 'no compiler' },
  });
});
