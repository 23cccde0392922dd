import type { Completion } from '../core/completion.ts';
import { createIndexSet, type IndexSet } from '../core/index-set.ts';
import type { Problem } from '../core/problem.ts';
import type { ModelBackend } from '../model/model-backend.ts';
import type { RunWriter } from '../store/run-directory.ts';
import { sampleCompletions } from './sample-completions.ts';

export interface RunCompletions {
  readonly run: RunWriter;
  readonly problems: readonly Problem[];
  readonly sampling?: { readonly backend: ModelBackend; readonly n: number };
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
  const missing = sampleCompletions({
    ...sampling,
    problems,
    seed: run.manifest.seed,
    alreadySampled: (taskId, sampleIndex) => sampled.get(taskId)?.has(sampleIndex) === true,
    ...(signal === undefined ? {} : { signal }),
  });
  for await (const completion of missing) {
    await run.appendCompletion(completion);
    yield completion;
  }
}
