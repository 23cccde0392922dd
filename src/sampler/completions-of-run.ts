import type { Completion } from '../core/completion.ts';
import type { Problem } from '../core/problem.ts';
import { createIndexSet, type IndexSet } from '../core/statistics/index-set.ts';
import type { RequestRecord } from '../core/usage.ts';
import type { ModelBackend } from '../model/model-backend.ts';
import type { RunWriter } from '../store/run-directory.ts';
import type { Prompts } from './create-prompts.ts';
import { type RequestOptions, sampleCompletions } from './sample-completions.ts';

/** What a run draws its samples from. How they are drawn is in its manifest. */
export interface Sampling extends RequestOptions {
  readonly backend: ModelBackend;
  /** Samples a task. */
  readonly n: number;
  /** What is sent for a task. @default by the backend's template, without a system message and examples */
  readonly prompts?: Prompts;
  /** Keep a record of every request in `usage.jsonl`. @default false, for models that ask nobody */
  readonly keepsUsage?: boolean;
}

export interface RunCompletions {
  readonly run: RunWriter;
  readonly problems: readonly Problem[];
  readonly sampling?: Sampling;
  readonly signal?: AbortSignal;
}

/** What the run has on disk, then what the model still has to give; each new one is on disk before it is yielded. */
export async function* completionsOfRun({
  run,
  problems,
  sampling,
  signal,
}: RunCompletions): AsyncGenerator<Completion> {
  const sampled = new Map<string, IndexSet>(problems.map((problem) => [problem.taskId, createIndexSet()]));
  for await (const completion of run.completions()) {
    sampled.get(completion.taskId)?.add(completion.sampleIndex);
    yield completion;
  }
  if (sampling === undefined) return;
  const { onRequest } = sampling;
  const keepUsage = async (record: RequestRecord) => {
    await run.appendUsage(record);
    await onRequest?.(record);
  };
  const missing = sampleCompletions({
    ...sampling,
    problems,
    seed: run.manifest.seed,
    ...(run.manifest.sampling === undefined ? {} : { sampling: run.manifest.sampling }),
    ...(sampling.keepsUsage === true ? { onRequest: keepUsage } : {}),
    alreadySampled: (taskId, sampleIndex) => sampled.get(taskId)?.has(sampleIndex) === true,
    ...(signal === undefined ? {} : { signal }),
  });
  for await (const completion of missing) {
    await run.appendCompletion(completion);
    yield completion;
  }
}
