import type { ExecutionResult } from '../../../core/execution.ts';
import type { ExecutionJob, Executor } from '../../../workers/executor.ts';
import { type CallsProblem, functionsOfCalls } from './function-of-calls.ts';

/**
 * Judges a program by what its function returns. The calls that the description shows are a test of their own, before the others: so of every
 * program is known whether it holds them, at the price of a second process for those that do. The limits are those of each of the two.
 *
 * @throws PasskError E_INPUT for a language without rules for calls, and for a name that is none
 */
export async function judgeCalls(
  executor: Pick<Executor, 'execute'>,
  job: ExecutionJob & { readonly problem: CallsProblem },
): Promise<ExecutionResult> {
  const parts = functionsOfCalls(job.problem, job.program);
  const [first, second] = parts;
  if (first === undefined)
    return { verdict: 'harness_error', evidence: { message: 'the problem has no calls' } };
  const shown = await executor.execute({ ...job, problem: first.problem });
  if (!first.arePublic || shown.verdict === 'harness_error') return shown;
  const passedPublic = shown.verdict === 'passed';
  if (second === undefined || (!passedPublic && job.countAssertions !== true))
    return { ...shown, passedPublic };
  const hidden = await executor.execute({ ...job, problem: second.problem });
  return { ...together(shown, hidden), passedPublic };
}

/** The first that fails says why. */
function together(shown: ExecutionResult, hidden: ExecutionResult): ExecutionResult {
  const sum = (read: (result: ExecutionResult) => number | undefined) =>
    (read(shown) ?? 0) + (read(hidden) ?? 0);
  const decides = hidden.verdict === 'harness_error' || shown.verdict === 'passed' ? hidden : shown;
  const { assertions: _, ...result } = decides;
  const isCounted = shown.assertions !== undefined && hidden.assertions !== undefined;
  return {
    ...result,
    ...(isCounted
      ? {
          assertions: {
            passed: sum(({ assertions }) => assertions?.passed),
            total: sum(({ assertions }) => assertions?.total),
          },
        }
      : {}),
    cpuMs: sum(({ cpuMs }) => cpuMs),
    wallMs: sum(({ wallMs }) => wallMs),
    maxRssKiB: Math.max(shown.maxRssKiB ?? 0, hidden.maxRssKiB ?? 0),
  };
}
