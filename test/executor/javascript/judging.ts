import { createRequire } from 'node:module';
import type { Problem } from '../../../src/core/problem.ts';
import {
  createJavaScriptExecutor,
  type JavaScriptExecutorOptions,
} from '../../../src/languages/javascript/executor/javascript-executor.ts';
import { isInstalled, requiredIsolation } from '../../installed.ts';
import { type ProblemChanges, withChanges } from '../../with-tests.ts';
import { useExecutorOf } from '../judging.ts';

const { isolatedVmFor } = createRequire(import.meta.url)(
  '../../../sandbox/javascript/isolates/suits.cjs',
) as {
  isolatedVmFor(nodeVersion: string): string | undefined;
};

/** The executor's one optional dependency; without it there is nothing to test here. */
export const hasIsolatedVm = isInstalled(
  `isolated-vm for Node ${process.version}`,
  isolatedVmFor(process.version) !== undefined,
);

/** A problem whose prompt ends inside the function `f`; `test` is a script with node:assert at hand. */
export function problemWith(test: string, changes: ProblemChanges = {}): Problem {
  const problem: Problem = {
    taskId: 'test/f',
    language: 'javascript',
    prompt: 'const f = (x) => {\n',
    canonicalSolution: '  return x * 2;\n};\n',
    tests: { kind: 'function', entryPoint: 'f', test: `const assert = require('node:assert');\n${test}\n` },
  };
  return withChanges(problem, changes);
}

/** Doubles, with an edge; only a right program passes it. */
export const DOUBLING = problemWith(
  'assert.strictEqual(f(2), 4);\nassert.strictEqual(f(0), 0);\nassert.deepStrictEqual(f(-3), -6);\nconsole.assert(f(5) === 10);',
);

/** The same for a function that may return a promise. */
export const DOUBLING_LATER = problemWith(
  'async function test() {\n  assert.strictEqual(await f(2), 4);\n  assert.strictEqual(await f(0), 0);\n}\ntest();',
);

/** One executor for the tests of a file; none where isolated-vm is not installed. */
export function useExecutor(options: JavaScriptExecutorOptions = {}) {
  return useExecutorOf(async () => {
    if (!hasIsolatedVm) return undefined;
    const required = options.layers === undefined ? requiredIsolation() : 'basic';
    return createJavaScriptExecutor({ workers: 1, requireIsolation: required, ...options });
  }, DOUBLING);
}
