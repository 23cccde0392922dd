import pLimit from 'p-limit';
import type { Completion } from '../../core/completion.ts';
import type { ContradictedTask } from '../../core/contradicted-task.ts';
import type { Execution } from '../../core/execution.ts';
import type { Problem } from '../../core/problem.ts';
import type { RunScores } from '../../core/run-scores.ts';
import { isShared } from '../../core/tests/problem-tests.ts';
import { summarizeUsage } from '../../core/usage.ts';
import { autoTimeLimits } from '../../executor/auto-time-limit.ts';
import { createDeduplicator } from '../../executor/deduplicate.ts';
import { preflight } from '../../executor/preflight.ts';
import { executeRepeatedly } from '../../executor/repeat.ts';
import { type Extract, extractBy } from '../../extractor/extract-by.ts';
import { completionsOfRun, type Sampling } from '../../sampler/completions-of-run.ts';
import { scoreTally } from '../../scorer/score-tally.ts';
import { createTally, type Tally } from '../../scorer/tally.ts';
import { leftOutTasks } from '../../store/manifest.ts';
import { toRecord } from '../../store/records.ts';
import type { RunWriter } from '../../store/run-directory.ts';
import type { Executor } from '../../workers/executor.ts';

export interface Evaluation {
  /** Where everything is kept; what it holds already is not done again. */
  readonly run: RunWriter;
  readonly problems: readonly Problem[];
  readonly executor: Executor;
  /** Absent when `run` holds all completions: then nothing is sampled. */
  readonly sampling?: Sampling;
  /** Check canonical solutions first. `--time-limit auto` needs it. @default true */
  readonly preflight?: boolean;
  /** Stop where a canonical solution fails its own test; else such tasks are left out. @default false */
  readonly strictPreflight?: boolean;
  /** Called with the tasks that are left out for that. */
  readonly onContradicted?: (tasks: readonly ContradictedTask[]) => void;
  /** How programs are found. @default as the manifest says */
  readonly extract?: Extract;
  /** Stops taking new samples; what is done is kept. */
  readonly signal?: AbortSignal;
  /** Called after every sample, with what the run has so far. */
  readonly onSample?: (tally: Tally) => void;
}

/**
 * The whole of a run: sample, extract, execute, score. Everything is on disk before the next step looks at it, so that a
 * run that ends anywhere, even by SIGKILL, goes on from there when it is called again with the same directory.
 */
export async function evaluate(evaluation: Evaluation): Promise<RunScores> {
  const { run, problems, executor, signal, onSample } = evaluation;
  const byId = new Map(problems.map((problem) => [problem.taskId, problem]));
  const tally = createTally(byId.keys());
  for await (const execution of run.executions()) tally.add(execution);
  onSample?.(tally);

  const { timeLimits, leftOut } = await prepare(evaluation);
  const { extract = extractBy(run.manifest.extraction ?? 'verbatim') } = evaluation;
  const deduplicator = run.manifest.dedupe ? createDeduplicator() : undefined;
  const { repeat = 1 } = run.manifest;
  const limit = pLimit(executor.concurrency);
  const underWay = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;

  const judge = async (completion: Completion): Promise<void> => {
    const execution = await execute(completion);
    if (signal?.aborted) return; // the executor is being closed: this is no verdict, and a resumed run asks again
    await run.appendExecution(execution);
    tally.add(execution);
    onSample?.(tally);
  };

  const execute = async (completion: Completion): Promise<Execution> => {
    const { taskId, sampleIndex } = completion;
    const problem = byId.get(taskId) as Problem;
    const { program, trace, fault } = extract(problem, completion);
    const shared = isShared(problem) ? { judging: 'shared' as const } : {};
    const marks = { taskId, sampleIndex, ...trace, ...shared };
    if (program === null) return { ...marks, verdict: 'no_code', evidence: { message: fault } };
    const timeLimitMs = timeLimits.get(taskId);
    const job = { problem, program, ...(timeLimitMs === undefined ? {} : { timeLimitMs }) };
    const sample = { taskId, sampleIndex, source: program };
    const once = () => executor.execute(job);
    const run = () => executeRepeatedly(once, repeat);
    return { ...marks, ...(await (deduplicator === undefined ? run() : deduplicator.execute(sample, run))) };
  };

  try {
    const judgeable = problems.filter(({ taskId }) => !leftOut.has(taskId));
    for await (const completion of completionsOfRun({ ...evaluation, problems: judgeable })) {
      if (signal?.aborted || failure !== undefined) break;
      const { taskId, sampleIndex } = completion;
      if (!byId.has(taskId) || leftOut.has(taskId)) continue;
      const known = tally.verdictOf(taskId, sampleIndex);
      if (known !== undefined && known !== 'harness_error') {
        const program = deduplicator && extract(byId.get(taskId) as Problem, completion).program;
        const passedPublic = tally.passedPublicOf(taskId, sampleIndex);
        if (program) deduplicator?.remember({ taskId, sampleIndex, source: program }, known, passedPublic);
        continue;
      }
      const judged = limit(() => judge(completion)).catch((error: unknown) => {
        failure ??= { error };
      });
      underWay.add(judged);
      void judged.then(() => underWay.delete(judged));
      // Holds the sampler, or the file, back: a million completions must not wait in memory.
      if (limit.pendingCount > 0) await Promise.race(underWay);
    }
  } finally {
    await Promise.all(underWay); // a model that fails takes no verdict with it
  }
  if (failure !== undefined) throw failure.error;

  const scores = scoreTally(tally, run.manifest.k, run.manifest.submissions);
  const { sharedTasks, compareAs, prices } = run.manifest;
  const usage = await summarizeUsage(run.usage(), prices);
  const record = toRecord({
    ...scores,
    ...(usage === undefined ? {} : { usage }),
    ...(sharedTasks === undefined ? {} : { sharedTasks }),
    ...(compareAs === undefined ? {} : { compareAs }),
  });
  await run.writeArtifact('scores.json', `${JSON.stringify(record, null, 2)}\n`);
  return scores;
}

interface Preparation {
  readonly timeLimits: ReadonlyMap<string, number>;
  /** Tasks that no program can be judged by. */
  readonly leftOut: ReadonlySet<string>;
}

/** Preflight, and the time limits by task that `auto` sets: once a run, so that a resumed one judges like the first. */
async function prepare(evaluation: Evaluation): Promise<Preparation> {
  const { run, problems, executor, preflight: wanted = true, strictPreflight: strict = false } = evaluation;
  const { timeLimit, taskTimeLimitsMs, limits } = run.manifest;
  const { times, vacuous, contradicted } = wanted
    ? await preflight(executor, problems, { strict })
    : { times: new Map<string, number>(), vacuous: [], contradicted: [] };
  if (vacuous.length > 0) await run.updateManifest({ vacuousTasks: vacuous });
  if (contradicted.length > 0) {
    await run.updateManifest({ contradictedTasks: contradicted });
    evaluation.onContradicted?.(contradicted);
  }
  const leftOut = leftOutTasks(run.manifest);
  if (timeLimit === 'fixed') return { timeLimits: new Map(), leftOut };
  if (taskTimeLimitsMs !== undefined)
    return { timeLimits: new Map(Object.entries(taskTimeLimitsMs)), leftOut };
  const timeLimits = autoTimeLimits(times, limits.timeLimitMs);
  await run.updateManifest({ taskTimeLimitsMs: Object.fromEntries(timeLimits) });
  return { timeLimits, leftOut };
}
