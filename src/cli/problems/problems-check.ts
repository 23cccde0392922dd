import type { CommandModule } from 'yargs';
import { badValue, requirePositiveInteger } from '../../core/check-number.ts';
import { definedOnly } from '../../core/defined-only.ts';
import { EXIT } from '../../core/errors.ts';
import type { ExecutionResult } from '../../core/execution.ts';
import type { Language } from '../../core/language.ts';
import type { Problem } from '../../core/problem.ts';
import { programOf } from '../../core/program-of.ts';
import { comparedAs } from '../../core/tests/compared-as.ts';
import { GRADER_NAMES, type OfficialRule } from '../../core/tests/official-rule.ts';
import type { Verdict } from '../../core/verdict.ts';
import { type AnyLanguageExecutor, createExecutor } from '../../executor/create-executor.ts';
import type { ExecutorOptions } from '../../languages/executor-options.ts';
import { emptySolution } from '../../problems/empty-solution.ts';
import { findTestFaults } from '../../problems/find-test-faults.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { selectTasks } from '../../problems/select-tasks.ts';
import { judgeMutants, killedShare, type MutationResult } from '../../runs/judge/judge-mutants.ts';
import { toRecord } from '../../store/records.ts';
import type { Executor } from '../../workers/executor.ts';
import { COMPARE_AS_FLAG, LANGUAGE_FLAG, suiteOptions } from '../flags.ts';
import { type GrantFlags, grantFlags, grantsOf } from '../grant-flags.ts';
import { warnOfMissingLayers } from '../missing-layers.ts';
import { type TaskFlags, taskFlags, taskPatternsOf } from '../task-flags.ts';
import { tellLeftOut } from '../tell-left-out.ts';
import { mutationText } from './mutation-text.ts';

interface CheckFlags extends GrantFlags, TaskFlags {
  readonly suite: string;
  readonly language?: Language;
  readonly python?: string;
  readonly mutate?: boolean;
  readonly 'max-mutants'?: number;
  readonly 'mutation-floor'?: number;
  readonly 'compare-as'?: OfficialRule;
  readonly json?: boolean;
}

/** What `check` found. */
interface CheckReport {
  readonly suite: string;
  /** Whose grader's rule compared outputs; absent where the tasks' own comparisons did. */
  readonly compareAs?: OfficialRule;
  readonly problems: number;
  readonly attempts: number;
  /** A line each. */
  readonly faults: readonly string[];
  readonly mutation?: MutationResult;
}

/** Some mutants of any suite are equivalent, and not every suite lists its own. */
const MUTATION_FLOOR = 0.97;

/** A loop that never ends does so after a second as well as after three. */
const TIME_LIMIT_MS = 1000;

export const problemsCheckCommand: CommandModule<object, CheckFlags> = {
  command: 'check <suite>',
  describe: 'prove a suite: canonical solutions pass, labelled attempts fail as their labels say',
  builder: (yargs) =>
    yargs
      .positional('suite', { type: 'string', demandOption: true, describe: 'name or file' })
      .options(taskFlags)
      .option('language', LANGUAGE_FLAG)
      .options({ python: { type: 'string', describe: 'interpreter [default: python3]' } })
      .option('mutate', {
        type: 'boolean',
        describe: 'also make small mistakes in the canonical solutions, and show which of them no test finds',
      })
      .option('max-mutants', {
        type: 'number',
        describe: 'with --mutate: run at most so many a task, drawn at random',
      })
      .option('mutation-floor', {
        type: 'number',
        describe: `with --mutate: the share that must be found [default: ${MUTATION_FLOOR}]`,
      })
      .option('compare-as', COMPARE_AS_FLAG)
      .option('json', { type: 'boolean', describe: 'print it as JSON' })
      .options(grantFlags) as never,
  handler: async ({ suite: source, language, python, json, ...flags }) => {
    const floor = shareOf(flags['mutation-floor']);
    const maxMutants = flags['max-mutants'];
    if (maxMutants !== undefined) requirePositiveInteger('--max-mutants', maxMutants);
    const suite = await loadSuite(source, suiteOptions({ language }));
    tellLeftOut(suite.leftOut);
    const compareAs = flags['compare-as'];
    const problems = comparedAs(selectTasks(suite, taskPatternsOf(flags) ?? []), compareAs);
    const options = {
      limits: { timeLimitMs: TIME_LIMIT_MS },
      ...(python === undefined ? {} : { python }),
      ...grantsOf(flags),
    };
    const mustBeSolved = problems.some(hasSolution); // a suite may come without solutions, but not with some
    const faults = await withExecutor(options, async (executor) => {
      warnOfMissingLayers(await executor.describeLanguages(problems.map((problem) => problem.language)));
      const found = problems.map((problem) => checkProblem(executor, problem, mustBeSolved));
      return (await Promise.all(found)).flat();
    });
    // A mistake is one of behaviour: a mutant that only its types betray would say nothing of the tests.
    const mutation =
      flags.mutate === true
        ? await withExecutor({ ...options, typeCheck: false }, (executor) =>
            judgeMutants(executor, problems, maxMutants),
          )
        : undefined;
    const report: CheckReport = {
      suite: suite.name,
      ...definedOnly({ compareAs }),
      problems: problems.length,
      attempts: problems.reduce((sum, problem) => sum + (problem.attempts?.length ?? 0), 0),
      faults: [...faults, ...(mutation?.faults ?? [])],
      ...(mutation === undefined ? {} : { mutation }),
    };
    process.stdout.write(
      json === true ? `${JSON.stringify(toRecord(report))}\n` : reportText(report, mustBeSolved),
    );
    if (report.faults.length > 0 || (mutation !== undefined && killedShare(mutation) < floor))
      process.exitCode = EXIT.badInput;
  },
};

async function withExecutor<T>(
  options: ExecutorOptions,
  use: (executor: AnyLanguageExecutor) => Promise<T>,
): Promise<T> {
  const executor = createExecutor(options);
  try {
    return await use(executor);
  } finally {
    await executor.close();
  }
}

function reportText(
  { suite, compareAs, problems, attempts, faults, mutation }: CheckReport,
  solved: boolean,
): string {
  const how = compareAs === undefined ? '' : `, compared as ${GRADER_NAMES[compareAs]} does`;
  const counts = `${problems} problems${solved ? '' : ' without solutions'}, ${attempts} attempts, ${faults.length} faults${how}`;
  return `${faults.map((fault) => `${fault}\n`).join('')}${mutation === undefined ? '' : mutationText(suite, mutation)}${suite}: ${counts}\n`;
}

function shareOf(share = MUTATION_FLOOR): number {
  if (share >= 0 && share <= 1) return share;
  throw badValue('--mutation-floor', share, 'a share from 0 to 1');
}

/** What is wrong with a problem, a line each; nothing for a good one. */
async function checkProblem(
  executor: Executor,
  problem: Problem,
  mustBeSolved: boolean,
): Promise<readonly string[]> {
  const judge = (completion: string) =>
    executor.execute({ problem, program: programOf(problem, completion) });
  const faults: string[] = [];
  const expectVerdict = (what: string, wanted: Verdict, result: ExecutionResult) => {
    const { verdict, evidence, vacuous } = result;
    if (verdict === wanted || vacuous === true) return; // that its test asks nothing is said once, below
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
