import type { ExecutionResult } from '../../../core/execution.ts';
import { showsCases } from '../../../core/tests/problem-tests.ts';
import type { ExecutionJob, Executor } from '../../../workers/executor.ts';
import { type CallsProblem, functionsOfCalls } from './function-of-calls.ts';

/**
 * Judges a program by what its function returns. All calls are one test, in their order and in one process, as they would be where the
 * description shows none of them; those that it shows are made before that, by themselves, and who fails them has failed. So of every program is
 * known whether it holds them, at the price of a second process for those that do.
 *
 * @throws PasskError E_INPUT for a language without rules for calls, and for a name that is none
 */
export async function judgeCalls(
  executor: Pick<Executor, 'execute'>,
  job: ExecutionJob & { readonly problem: CallsProblem },
): Promise<ExecutionResult> {
  const { all, shown } = functionsOfCalls(job.problem, job.program);
  const judge = (problem: ExecutionJob['problem']) => executor.execute({ ...job, problem });
  if (shown === undefined) {
    const result = await judge(all);
    const isKnown = result.verdict !== 'harness_error' && showsCases(job.problem);
    return isKnown ? { ...result, passedPublic: result.verdict === 'passed' } : result;
  }
  const first = await judge(shown);
  if (first.verdict === 'harness_error') return first;
  const passedPublic = first.verdict === 'passed';
  if (!passedPublic && job.countAssertions !== true) return { ...first, passedPublic };
  const result = await judge(all);
  return result.verdict === 'harness_error' ? result : { ...result, passedPublic };
}
