import { availableParallelism } from 'node:os';
import { arch, platform, version } from 'node:process';
import { badValue, requirePositive, requirePositiveInteger } from '../../core/check-number.ts';
import { definedOnly } from '../../core/defined-only.ts';
import type { Grants } from '../../core/grants.ts';
import type { Suite } from '../../core/problem.ts';
import { comparedAs } from '../../core/tests/compared-as.ts';
import { isShared } from '../../core/tests/problem-tests.ts';
import { describedLanguage } from '../../languages/languages.ts';
import { selectTasks } from '../../problems/select-tasks.ts';
import type { RunManifest } from '../../store/manifest.ts';
import { packageVersion } from '../../store/package-version.ts';
import { newRunId } from '../../store/run-directory.ts';
import { checkGrants, requireRoom } from '../../workers/grants.ts';
import { resolveLimits } from '../../workers/limits.ts';
import { checkedKs } from './checked-ks.ts';
import type { JudgingOptions } from './judging-options.ts';
import { checkedScoreOptions, requireLargerKs } from './score-options.ts';

/** The k that are reported when none are asked for. */
export const USUAL_KS = [1, 10, 100] as const;

/**
 * The manifest of a new run: options with their defaults.
 *
 * @param source name or path by which the suite was loaded
 * @throws PasskError E_USAGE when an option does not do, or names no task
 */
export function newManifest(
  command: 'run' | 'eval',
  suite: Suite,
  source: string,
  options: JudgingOptions,
): RunManifest {
  const { tasks = [], timeLimitMs, memoryLimitMiB, repeat = 1, seed = 0 } = options;
  const { workers = availableParallelism() } = options;
  requirePositiveInteger('workers', workers);
  if (timeLimitMs !== undefined) requirePositive('timeLimitMs', timeLimitMs);
  if (memoryLimitMiB !== undefined) requirePositiveInteger('memoryLimitMiB', memoryLimitMiB);
  requirePositiveInteger('repeat', repeat);
  if (!Number.isSafeInteger(seed) || seed < 0) throw badValue('seed', seed, 'a whole number of at least 0');
  const grants = grantsOf(options);
  checkGrants(grants, options.requireIsolation);
  requireRoom(grants, workers);
  if (options.k !== undefined) requireLargerKs(options.submissions, options.k);
  if (suite.leftOut !== undefined) options.onProgress?.({ type: 'suite-left-out', tasks: suite.leftOut });
  const now = new Date();
  const problems = comparedAs(selectTasks(suite, tasks), options.compareAs);
  const sharedTasks = problems.filter(isShared);
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
      ...definedOnly({ language: options.language }),
      sha256: suite.sha256,
      size: suite.problems.length,
    },
    tasks,
    ...(sharedTasks.length === 0 ? {} : { sharedTasks: sharedTasks.map(({ taskId }) => taskId) }),
    seed,
    k: options.k === undefined ? USUAL_KS : checkedKs(options.k),
    ...checkedScoreOptions(definedOnly({ submissions: options.submissions, by: options.by }), problems),
    limits: resolveLimits(definedOnly({ timeLimitMs, memoryLimitMiB })),
    ...(Object.keys(grants).length === 0 ? {} : { grants }),
    timeLimit: options.timeLimit ?? 'fixed',
    extraction: options.extraction ?? 'verbatim',
    ...definedOnly({ compareAs: options.compareAs }),
    dedupe: options.dedupe ?? true,
    ...(repeat > 1 ? { repeat } : {}),
    ...(suite.problems.some(({ language }) => describedLanguage(language).toolchain.checksTypes)
      ? { typeCheck: options.typeCheck ?? true }
      : {}),
    workers,
    machine: { node: version, platform, arch, cpus: availableParallelism() },
  };
}

/** What is granted; nothing where the network is refused in so many words. */
function grantsOf({ scratchMiB, network }: Grants): Grants {
  return {
    ...(scratchMiB === undefined ? {} : { scratchMiB }),
    ...(network === true ? { network } : {}),
  };
}
