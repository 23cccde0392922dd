import type { Limits } from '../../../core/executor-description.ts';
import type { WorkerPool } from '../../../workers/worker-pool.ts';

/** A job that may use more memory than the workers were started for gets a worker of its own. */
export function withRoom<Hello, Answer>(
  pool: WorkerPool<Hello, Answer>,
  { memoryLimitMiB }: Limits,
): WorkerPool<Hello, Answer> {
  const run: typeof pool.run = (job, limits) =>
    limits.memoryLimitMiB > memoryLimitMiB ? pool.runAlone(job, limits) : pool.run(job, limits);
  return { ...pool, run };
}
