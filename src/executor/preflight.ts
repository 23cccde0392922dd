import { PasskError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Executor } from './executor.ts';

/** A program whose verdict is beyond doubt, if the harness works. */
interface Probe {
  readonly body: string;
  readonly verdict: Verdict;
}

const PROBE_PROBLEM: Problem = {
  taskId: 'preflight',
  language: 'python',
  prompt: 'def double(x):\n',
  entryPoint: 'double',
  canonicalSolution: '    return x * 2\n',
  test: 'def check(candidate):\n    assert candidate(2) == 4\n    assert candidate(0) == 0\n',
};

const PROBES: readonly Probe[] = [
  { body: '    return x * 2\n', verdict: 'passed' },
  { body: '    return x + 2\n', verdict: 'wrong_answer' },
  { body: '    return y\n', verdict: 'runtime_error' },
  { body: '    return (\n', verdict: 'syntax_error' },
  { body: '    while True:\n        pass\n', verdict: 'timeout' },
];

const PROBE_TIME_LIMIT_MS = 200;

const SHOWN_FAILURES = 5;

/** CPU time in ms of each canonical solution, by task; tasks without one are absent. */
export type CanonicalTimes = ReadonlyMap<string, number>;

/**
 * Sends programs of known outcome, and then every canonical solution, through the very path that the samples will take.
 * A broken interpreter, a full machine or a broken suite shows here and not as a bad score.
 *
 * @throws PasskError E_PREFLIGHT that names what came out wrong.
 */
export async function preflight(executor: Executor, problems: readonly Problem[]): Promise<CanonicalTimes> {
  await Promise.all(PROBES.map((probe) => tryProbe(executor, probe)));
  const times = new Map<string, number>();
  const failures: string[] = [];
  await Promise.all(
    problems.map(async (problem) => {
      if (problem.canonicalSolution.trim() === '') return;
      const result = await executor.execute({
        problem,
        program: `${problem.prompt}${problem.canonicalSolution}\n`,
      });
      if (result.verdict === 'passed') times.set(problem.taskId, result.cpuMs ?? 0);
      else
        failures.push(`${problem.taskId}: ${result.verdict} (${result.evidence?.message ?? 'no evidence'})`);
    }),
  );
  if (failures.length > 0) {
    const more =
      failures.length > SHOWN_FAILURES ? `\n  ... and ${failures.length - SHOWN_FAILURES} more` : '';
    throw new PasskError(
      'E_PREFLIGHT',
      `${failures.length} of ${problems.length} canonical solutions do not pass on this machine:\n  ${failures
        .slice(0, SHOWN_FAILURES)
        .join('\n  ')}${more}`,
      {
        hint: 'A score would be wrong. Check the suite with `passk problems check`, leave tasks out with --tasks, or skip this check with --no-preflight.',
      },
    );
  }
  return times;
}

async function tryProbe(executor: Executor, { body, verdict }: Probe): Promise<void> {
  const result = await executor.execute({
    problem: PROBE_PROBLEM,
    program: PROBE_PROBLEM.prompt + body,
    ...(verdict === 'timeout' ? { timeLimitMs: PROBE_TIME_LIMIT_MS } : {}),
  });
  if (result.verdict === verdict) return;
  throw new PasskError(
    'E_PREFLIGHT',
    `a program that must end as ${verdict} ended as ${result.verdict} (${result.evidence?.message ?? 'no evidence'})`,
    {
      hint: 'The harness does not work on this machine; `passk doctor` shows what is missing. No sample was judged.',
    },
  );
}
