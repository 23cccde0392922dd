import type { CommandModule } from 'yargs';
import { EXIT } from '../core/errors.ts';
import type { ExecutionResult } from '../core/execution.ts';
import type { Language } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import type { Verdict } from '../core/verdict.ts';
import { createExecutor } from '../executor/create-executor.ts';
import type { Executor } from '../executor/executor.ts';
import { emptySolution } from '../problems/empty-solution.ts';
import { findTestFaults } from '../problems/find-test-faults.ts';
import { loadSuite } from '../problems/load-suite.ts';
import { selectTasks } from '../problems/select-tasks.ts';
import { LANGUAGE_FLAG, parseList, suiteOptions } from './flags.ts';
import { type GrantFlags, grantFlags, grantsOf } from './grant-flags.ts';

interface CheckFlags extends GrantFlags {
  readonly suite: string;
  readonly tasks?: string;
  readonly language?: Language;
  readonly python?: string;
}

/** A loop that never ends does so after a second as well as after three. */
const TIME_LIMIT_MS = 1000;

export const problemsCheckCommand: CommandModule<object, CheckFlags> = {
  command: 'check <suite>',
  describe: 'prove a suite: canonical solutions pass, labelled attempts fail as their labels say',
  builder: (yargs) =>
    yargs
      .positional('suite', { type: 'string', demandOption: true, describe: 'name or file' })
      .option('tasks', { type: 'string', describe: 'only these tasks' })
      .option('language', LANGUAGE_FLAG)
      .option('python', { type: 'string', describe: 'interpreter [default: python3]' })
      .options(grantFlags) as never,
  handler: async ({ suite: source, tasks, language, python, ...flags }) => {
    const suite = await loadSuite(source, suiteOptions({ language }));
    const problems = selectTasks(suite, parseList(tasks));
    const executor = createExecutor({
      limits: { timeLimitMs: TIME_LIMIT_MS },
      ...(python === undefined ? {} : { python }),
      ...grantsOf(flags),
    });
    try {
      const solved = problems.filter(hasSolution).length;
      const mustBeSolved = solved > 0; // a suite may come without solutions, but not with some
      const faults = (
        await Promise.all(problems.map((problem) => checkProblem(executor, problem, mustBeSolved)))
      ).flat();
      for (const fault of faults) process.stdout.write(`${fault}\n`);
      const attempts = problems.reduce((sum, problem) => sum + (problem.attempts?.length ?? 0), 0);
      process.stdout.write(
        `${suite.name}: ${problems.length} problems${mustBeSolved ? '' : ' without solutions'}, ${attempts} attempts, ${faults.length} faults\n`,
      );
      if (faults.length > 0) process.exitCode = EXIT.badInput;
    } finally {
      await executor.close();
    }
  },
};

/** What is wrong with a problem, a line each; nothing for a good one. */
async function checkProblem(
  executor: Executor,
  problem: Problem,
  mustBeSolved: boolean,
): Promise<readonly string[]> {
  const judge = (completion: string) =>
    executor.execute({ problem, program: `${problem.prompt}${completion}\n` });
  const faults: string[] = [];
  const expectVerdict = (what: string, wanted: Verdict, { verdict, evidence }: ExecutionResult) => {
    if (verdict === wanted) return;
    faults.push(
      `${problem.taskId}: ${what} is ${verdict}, not ${wanted}${evidence === undefined ? '' : `: ${evidence.message}`}`,
    );
  };
  if (hasSolution(problem))
    expectVerdict('the canonical solution', 'passed', await judge(problem.canonicalSolution));
  else if (mustBeSolved) faults.push(`${problem.taskId}: no canonical solution`);
  // A function that does nothing passes only a test that asks nothing.
  const nothing = await judge(emptySolution(problem));
  if (nothing.verdict === 'passed' || nothing.vacuous === true)
    faults.push(
      `${problem.taskId}: vacuous: ${nothing.vacuous === true ? 'its test never calls the program' : 'a function that returns nothing passes its test'}${reasons(problem)}`,
    );
  for (const { label, verdict, completion } of problem.attempts ?? []) {
    expectVerdict(`the attempt "${label}"`, verdict, await judge(completion));
  }
  return faults;
}

function hasSolution({ canonicalSolution }: Problem): boolean {
  return canonicalSolution.trim() !== '';
}

/** What the test's text tells about why it asks nothing. */
function reasons(problem: Problem): string {
  const faults = findTestFaults(problem);
  return faults.length === 0 ? '' : ` (${faults.join('; ')})`;
}
