import type { ContradictedTask } from '../core/contradicted-task.ts';
import { PasskError } from '../core/errors.ts';
import type { ExecutionResult } from '../core/execution.ts';
import type { Problem } from '../core/problem.ts';
import { programOf } from '../core/program-of.ts';
import type { Verdict } from '../core/verdict.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import type { Executor } from '../workers/executor.ts';
import { tryProbes } from './try-probes.ts';

/** What judges say of a test that could not even begin: a module or a file that is not there, a mistake of its own. */
const TEST_AT_FAULT = /^the test failed before it called the program/;

const SHOWN_FAILURES = 5;

/** CPU time in ms of each canonical solution, by task, and of its slowest case where it has cases; tasks without one are absent. */
export type CanonicalTimes = ReadonlyMap<string, number>;

export interface Preflight {
  readonly times: CanonicalTimes;
  /** Tasks whose test never calls the program: nothing can be said of their samples. */
  readonly vacuous: readonly string[];
  /** Tasks whose own solution fails their test: one of the two is wrong, so a right sample could fail, too. */
  readonly contradicted: readonly ContradictedTask[];
}

export interface PreflightOptions {
  /** Stop at the first contradiction in the suite instead of leaving the task out. @default false */
  readonly strict?: boolean;
}

/** These say that the solution contradicts the test. Others (too slow, too large, a harness that fails) may be the machine's. */
const CONTRADICTIONS: ReadonlySet<Verdict> = new Set([
  'wrong_answer',
  'runtime_error',
  'syntax_error',
  'exited_early',
]);

/**
 * Sends programs of known outcome, and then every canonical solution, through the very path that the samples will take.
 * A broken interpreter, a full machine or a broken suite shows here and not as a bad score. Where a few solutions contradict
 * their own tests, and no other published solution passes, these tasks are named to the caller, who is to leave them out; where half of them do, something is broken.
 *
 * @throws PasskError E_PREFLIGHT that names what came out wrong.
 */
export async function preflight(
  executor: Executor,
  problems: readonly Problem[],
  { strict = false }: PreflightOptions = {},
): Promise<Preflight> {
  const languages = problems.length === 0 ? [DEFAULT_LANGUAGE] : problems.map(({ language }) => language);
  await Promise.all([...new Set(languages)].map((language) => tryProbes(executor, language)));
  const times = new Map<string, number>();
  const failures = new Map<string, ContradictedTask>();
  const vacuous = new Set<string>();
  await Promise.all(
    problems.map(async (problem) => {
      if (problem.canonicalSolution.trim() === '') return;
      const result = await judgeKnown(executor, problem);
      if (result.verdict === 'passed')
        times.set(problem.taskId, result.cases?.slowestCpuMs ?? result.cpuMs ?? 0);
      else if (result.vacuous === true) vacuous.add(problem.taskId);
      else {
        const { verdict, evidence } = result;
        failures.set(problem.taskId, {
          taskId: problem.taskId,
          verdict,
          message: evidence?.message ?? 'no evidence',
        });
      }
    }),
  );
  const inOrder = problems.map(({ taskId }) => taskId);
  const failed = inOrder.flatMap((taskId) => failures.get(taskId) ?? []);
  const judged = times.size + failed.length;
  const isBroken = failed.length * 2 >= judged || failed.some((task) => !isSuitesFault(task));
  if (failed.length > 0 && (strict || isBroken)) throw brokenSuite(failed, problems.length);
  return { times, vacuous: inOrder.filter((taskId) => vacuous.has(taskId)), contradicted: failed };
}

/** The result of the canonical solution, or of another published one that passes where it does not. */
async function judgeKnown(executor: Executor, problem: Problem): Promise<ExecutionResult> {
  const judge = (solution: string) => executor.execute({ problem, program: programOf(problem, solution) });
  const first = await judge(problem.canonicalSolution);
  if (first.verdict === 'passed' || first.verdict === 'harness_error') return first;
  for (const solution of problem.otherSolutions ?? []) {
    const other = await judge(solution);
    if (other.verdict === 'passed') return other;
  }
  return first;
}

function isSuitesFault({ verdict, message }: ContradictedTask): boolean {
  return CONTRADICTIONS.has(verdict) || (verdict === 'harness_error' && TEST_AT_FAULT.test(message));
}

function brokenSuite(failed: readonly ContradictedTask[], tasks: number): PasskError {
  const shown = failed
    .slice(0, SHOWN_FAILURES)
    .map(({ taskId, verdict, message }) => `${taskId}: ${verdict} (${message})`);
  const more = failed.length > SHOWN_FAILURES ? `\n  ... and ${failed.length - SHOWN_FAILURES} more` : '';
  return new PasskError(
    'E_PREFLIGHT',
    `${failed.length} of ${tasks} canonical solutions do not pass on this machine:\n  ${shown.join('\n  ')}${more}`,
    {
      hint: 'A score would be wrong. Check the suite with `passk problems check`, leave tasks out with --tasks, or skip this check with --no-preflight.',
    },
  );
}
