import { availableParallelism } from 'node:os';
import {
  type JudgingFlags,
  parseKs,
  parseList,
  requirePositive,
  requirePositiveInteger,
  suiteOptions,
} from '../../cli/flags.ts';
import { grantsOf, requireRoom } from '../../cli/grant-flags.ts';
import { packageVersion } from '../../cli/package-version.ts';
import type { Suite } from '../../core/problem.ts';
import { isShared } from '../../core/problem-tests.ts';
import { checkGrants } from '../../executor/grants.ts';
import { resolveLimits } from '../../executor/limits.ts';
import { selectTasks } from '../../problems/select-tasks.ts';
import type { RunManifest } from '../../store/manifest.ts';
import { newRunId } from '../../store/run-directory.ts';

/** The k that are reported when none are asked for. */
export const USUAL_KS = [1, 10, 100] as const;

/**
 * The manifest of a new run: flags with their defaults.
 *
 * @throws PasskError E_USAGE when a flag does not do, or names no task
 */
export function newManifest(
  command: 'run' | 'eval',
  suite: Suite,
  source: string,
  flags: JudgingFlags,
): RunManifest {
  if (flags.workers !== undefined) requirePositiveInteger('--workers', flags.workers);
  if (flags.timeout !== undefined) requirePositive('--timeout', flags.timeout);
  if (flags.memory !== undefined) requirePositiveInteger('--memory', flags.memory);
  if (flags.repeat !== undefined) requirePositiveInteger('--repeat', flags.repeat);
  const grants = grantsOf(flags);
  checkGrants(grants, flags['require-isolation']);
  requireRoom(grants, flags.workers ?? availableParallelism());
  const now = new Date();
  const tasks = parseList('--tasks', flags.tasks);
  const sharedTasks = selectTasks(suite, tasks).filter(isShared);
  return {
    format: 1,
    runId: newRunId(now),
    passkVersion: packageVersion(),
    command,
    createdAt: now.toISOString(),
    resumedAt: [],
    suite: {
      name: suite.name,
      source,
      ...suiteOptions(flags),
      sha256: suite.sha256,
      size: suite.problems.length,
    },
    tasks,
    ...(sharedTasks.length === 0 ? {} : { sharedTasks: sharedTasks.map(({ taskId }) => taskId) }),
    seed: flags.seed ?? 0,
    k: flags.k === undefined ? USUAL_KS : parseKs(flags.k),
    limits: resolveLimits({
      ...(flags.timeout === undefined ? {} : { timeLimitMs: flags.timeout * 1000 }),
      ...(flags.memory === undefined ? {} : { memoryLimitMiB: flags.memory }),
    }),
    ...(Object.keys(grants).length === 0 ? {} : { grants }),
    timeLimit: flags['time-limit'] ?? 'fixed',
    extraction: flags.extract ?? 'verbatim',
    dedupe: flags.dedupe ?? true,
    ...((flags.repeat ?? 1) > 1 ? { repeat: flags.repeat as number } : {}),
    ...(suite.problems.some(({ language }) => language === 'typescript')
      ? { typeCheck: flags['type-check'] ?? true }
      : {}),
    workers: flags.workers ?? availableParallelism(),
    machine: {
      node: process.version,
      platform: process.platform,
      arch: process.arch,
      cpus: availableParallelism(),
    },
  };
}
