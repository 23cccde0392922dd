import { PasskError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import { programOf } from '../core/program-of.ts';
import type { Executor } from './executor.ts';
import { type Probe, probesOf } from './probes.ts';

const PROBE_TIME_LIMIT_MS = 200;

const SHOWN_FAILURES = 5;

/** CPU time in ms of each canonical solution, by task; tasks without one are absent. */
export type CanonicalTimes = ReadonlyMap<string, number>;

export interface Preflight {
  readonly times: CanonicalTimes;
  /** Tasks whose test never calls the program: nothing can be said of their samples. */
  readonly vacuous: readonly string[];
}

/**
 * Sends programs of known outcome, and then every canonical solution, through the very path that the samples will take.
 * A broken interpreter, a full machine or a broken suite shows here and not as a bad score.
 *
 * @throws PasskError E_PREFLIGHT that names what came out wrong.
 */
export async function preflight(executor: Executor, problems: readonly Problem[]): Promise<Preflight> {
  const languages = new Set(
    problems.length === 0 ? (['python'] as const) : problems.map(({ language }) => language),
  );
  await Promise.all([...languages].flatMap(probesOf).map((probe) => tryProbe(executor, probe)));
  const times = new Map<string, number>();
  const failures: string[] = [];
  const vacuous = new Set<string>();
  await Promise.all(
    problems.map(async (problem) => {
      if (problem.canonicalSolution.trim() === '') return;
      const result = await executor.execute({
        problem,
        program: programOf(problem, problem.canonicalSolution),
      });
      if (result.verdict === 'passed') times.set(problem.taskId, result.cpuMs ?? 0);
      else if (result.vacuous === true) vacuous.add(problem.taskId);
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
  const inOrder = problems.map(({ taskId }) => taskId).filter((taskId) => vacuous.has(taskId));
  return { times, vacuous: inOrder };
}

async function tryProbe(executor: Executor, { problem, body, verdict }: Probe): Promise<void> {
  const result = await executor.execute({
    problem,
    program: problem.prompt + body,
    ...(verdict === 'timeout' ? { timeLimitMs: PROBE_TIME_LIMIT_MS } : {}),
  });
  if (result.verdict === verdict) return;
  throw new PasskError(
    'E_PREFLIGHT',
    `a ${problem.language} program that must end as ${verdict} ended as ${result.verdict} (${result.evidence?.message ?? 'no evidence'})`,
    {
      hint: 'The harness does not work on this machine; `passk doctor` shows what is missing. No sample was judged.',
    },
  );
}
