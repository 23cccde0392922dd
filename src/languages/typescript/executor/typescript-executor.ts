import type { ExecutionResult } from '../../../core/execution.ts';
import { functionTestsOf } from '../../../core/tests/function-tests-of.ts';
import type { ExecutionJob, Executor } from '../../../workers/executor.ts';
import type { ProgramOutcome, ProgramRun, ProgramRunner } from '../../../workers/program-run.ts';
import { typeCheckVerdict } from './type-check.ts';
import type { TypeChecker } from './type-checker.ts';

/** What runs TypeScript without its types. */
type Runner = Executor & Partial<ProgramRunner>;

/**
 * Checks the types of a program, with its test, before `runner` runs it: a program with a wrong type is not run.
 *
 * @param runner runs TypeScript without looking at its types; stays the caller's to close
 * @param checker closed with this executor
 */
export function createTypeScriptExecutor(runner: Runner, checker: TypeChecker): Runner {
  const { runProgram } = runner;
  return {
    ...runner,
    ...(runProgram === undefined ? {} : { runProgram: (run) => runChecked(runProgram, checker, run) }),
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
export function withoutTypeCheck(runner: Runner): Runner {
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

/** A whole program whose types are right runs; of any other is said what is wrong with it, as of one that is no program. */
async function runChecked(
  runProgram: ProgramRunner['runProgram'],
  checker: TypeChecker,
  run: ProgramRun,
): Promise<ProgramOutcome> {
  const nothing = { stdout: '', stderr: '', truncated: false };
  try {
    const { program } = run;
    const found = program.isWellFormed()
      ? typeCheckVerdict(await checker.check({ program, isWhole: true }))
      : undefined;
    if (found === undefined) return await runProgram(run);
    const { verdict, evidence: { message } = { message: 'its types are wrong' } } = found;
    if (verdict === 'timeout' || verdict === 'harness_error') return { ...nothing, ending: verdict, message };
    if (verdict === 'memory_limit') return { ...nothing, ending: 'killed', failure: 'memory', message };
    const said = { ...nothing, stderr: `error ${message}\n`, reason: message };
    return { ...said, ending: 'exited', exitCode: 1, failure: 'syntax' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...nothing, ending: 'harness_error', message };
  }
}

/** MultiPL-E's tests declare `require` before they use it; others take it for granted, which is no fault of the program. */
function withRequire(test: string): string {
  const isGranted =
    /\brequire\(/.test(test) && !/\bdeclare\s+(?:var|let|const|function)\s+require\b/.test(test);
  return isGranted ? `declare var require: any; ${test}` : test;
}
