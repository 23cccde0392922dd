import { PasskError } from '../../core/errors.ts';
import type { ExecutorDescription } from '../../core/executor-description.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import type { Baseline } from '../../store/baseline.ts';
import { leftOutTasks, type RunManifest } from '../../store/manifest.ts';
import { modelLabel } from '../../store/model-label.ts';
import { resumeCommand } from '../../store/resume-command.ts';
import { openRun } from '../../store/run-directory.ts';
import { readRun } from './read-run.ts';

export interface MeasuredRun {
  readonly baseline: Baseline;
  readonly summary: RunSummary;
}

/**
 * A finished run, ready to be compared.
 *
 * @throws PasskError E_HARNESS for samples that only met a harness error, E_INPUT for a run that is not finished: either
 * would compare what was easy to judge with what was not
 */
export async function measureRun(path: string): Promise<MeasuredRun> {
  const run = await openRun(path);
  const { summary } = await readRun(run);
  const resume = `Go on with: ${resumeCommand(run.manifest, path)}`;
  const errors = summary.verdicts.harness_error ?? 0;
  if (errors > 0) {
    throw new PasskError('E_HARNESS', `the harness failed on ${errors} of ${summary.samples} samples`, {
      file: path,
      hint: resume,
    });
  }
  const drawn = new Map<string, number>();
  for await (const { taskId } of run.completions()) drawn.set(taskId, (drawn.get(taskId) ?? 0) + 1);
  const leftOut = leftOutTasks(run.manifest);
  const tasks = summary.tasks.filter(({ taskId }) => !leftOut.has(taskId));
  const open = tasks.find(({ taskId, n }) => n < (run.manifest.n ?? drawn.get(taskId) ?? 0));
  if (open !== undefined || summary.samples === 0) {
    const what =
      open === undefined ? 'no sample is judged' : `task ${open.taskId} has ${open.n} judged samples`;
    throw new PasskError('E_INPUT', `the run is not finished: ${what}`, { file: path, hint: resume });
  }
  const { runId, passkVersion, model } = run.manifest;
  return {
    summary,
    baseline: {
      source: path,
      runId,
      passkVersion,
      model: model === undefined ? undefined : modelLabel(model),
      conditions: conditionsOf(run.manifest),
      tasks: new Map(tasks.filter(({ n }) => n > 0).map(({ taskId, n, c }) => [taskId, { n, c }])),
      quarantine: new Map(),
    },
  };
}

/** A patch release of an interpreter changes no verdict that a baseline should fall over. */
function conditionsOf(manifest: RunManifest): Baseline['conditions'] {
  const {
    suite,
    limits,
    timeLimit,
    grants = {},
    executor,
    executors,
    sharedTasks = [],
    compareAs,
  } = manifest;
  const judges = executors ?? (executor === undefined ? [] : [executor]);
  return {
    suite: { sha256: suite.sha256 }, // a renamed file is the same suite
    limits: {
      time_limit: timeLimit,
      time_limit_ms: limits.timeLimitMs,
      wall_limit_ms: limits.wallLimitMs,
      memory_limit_mib: limits.memoryLimitMiB,
      output_limit_kib: limits.outputLimitKiB,
      scratch_mib: grants.scratchMiB ?? 0,
      network: grants.network ?? false,
    },
    judge: {
      interpreters: judges
        .map(({ interpreterVersion }) => interpreterVersion.replace(/(\d+\.\d+)\.\d+.*/, '$1'))
        .sort(),
      ...flagsOf(judges),
      shared_tasks: sharedTasks.length,
      ...(compareAs === undefined ? {} : { compare_as: compareAs }),
    },
  };
}

/** Nothing where nothing is compiled, as in runs that were made before anything was. */
function flagsOf(judges: readonly ExecutorDescription[]) {
  const flags = judges.flatMap(({ language, compilerFlags }) =>
    compilerFlags === undefined ? [] : [`${language}: ${compilerFlags}`],
  );
  return flags.length === 0 ? {} : { compiler_flags: flags.sort() };
}
