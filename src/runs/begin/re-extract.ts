import { definedOnly } from '../../core/defined-only.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { requireSameSuite } from '../../store/require-same-suite.ts';
import { createRun, openRun, type RunWriter } from '../../store/run-directory.ts';
import { mostWorkers } from '../../workers/check-workers.ts';
import { checkedKs } from './checked-ks.ts';
import type { JudgingOptions } from './judging-options.ts';
import { newManifest } from './new-manifest.ts';

/**
 * Begins a run with the answers of an earlier one, whose conditions it keeps where no option says otherwise. The earlier run
 * stays as it is, so that the two can be compared.
 *
 * @throws PasskError E_INPUT when the run has no answers, or its suite has changed
 */
export async function reExtract(path: string, options: JudgingOptions): Promise<RunWriter> {
  const earlier = await openRun(path);
  const { suite: asked, tasks, limits, timeLimit, grants, dedupe, seed, k, workers } = earlier.manifest;
  const { submissions, by, compareAs } = earlier.manifest;
  const source = options.suite ?? asked.source;
  const suite = await loadSuite(source, definedOnly({ language: options.language ?? asked.language }));
  requireSameSuite(suite, earlier.manifest, { source, file: path });
  const fresh = newManifest('eval', suite, source, {
    extraction: 'auto',
    timeLimitMs: limits.timeLimitMs,
    memoryLimitMiB: limits.memoryLimitMiB,
    timeLimit,
    dedupe,
    seed,
    workers: Math.min(workers, mostWorkers()),
    tasks,
    ...definedOnly({ language: asked.language, submissions, by, compareAs }),
    ...grants,
    ...definedOnly(options),
  });
  const run = await createRun(options.out ?? 'reports', {
    ...fresh,
    k: options.k === undefined ? k : checkedKs(options.k),
    samples: path,
    reExtracted: true,
  });
  await run.importCompletions(earlier.completions());
  return run;
}
