import type { ExecutionResult } from '../../../core/execution.ts';
import { functionTestsOf } from '../../../core/tests/function-tests-of.ts';
import type { ExecutionJob, Executor } from '../../../workers/executor.ts';
import { typeCheckVerdict } from './type-check.ts';
import type { TypeChecker } from './type-checker.ts';

/**
 * Checks the types of a program, with its test, before `runner` runs it: a program with a wrong type is not run.
 *
 * @param runner runs TypeScript without looking at its types; stays the caller's to close
 * @param checker closed with this executor
 */
export function createTypeScriptExecutor(runner: Executor, checker: TypeChecker): Executor {
  return {
    ...runner,
    async describe() {
      const [description, version] = await Promise.all([runner.describe(), checker.version()]);
      return { ...description, language: 'typescript', typeCheck: `TypeScript ${version}` };
    },
    async execute(job) {
      return (await checkTypes(checker, job)) ?? runner.execute(job);
    },
    close: () => checker.close(),
  };
}

/** The same workers under the name of the other language. */
export function withoutTypeCheck(runner: Executor): Executor {
  return {
    ...runner,
    describe: async () => ({ ...(await runner.describe()), language: 'typescript', typeCheck: 'off' }),
    close: () => Promise.resolve(),
  };
}

/** The verdict of the compiler; undefined where the program may run. */
async function checkTypes(
  checker: TypeChecker,
  { problem, program }: ExecutionJob,
): Promise<ExecutionResult | undefined> {
  try {
    return typeCheckVerdict(
      await checker.check({ program, test: withRequire(functionTestsOf(problem).test) }),
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { verdict: 'harness_error', evidence: { message } };
  }
}

/** MultiPL-E's tests declare `require` before they use it; others take it for granted, which is no fault of the program. */
function withRequire(test: string): string {
  const isGranted =
    /\brequire\(/.test(test) && !/\bdeclare\s+(?:var|let|const|function)\s+require\b/.test(test);
  return isGranted ? `declare var require: any; ${test}` : test;
}
