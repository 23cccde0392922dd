import type { WorkerPool } from '../../../../workers/worker-pool.ts';

/** As much as a task's checker may use. Whatever wants still more gets a worker of its own. */
const ROOMY_MIB = 1024;

/**
 * Programs that may use more memory than the usual workers were started for share others, which start with the first of them: a task's
 * checker is such a program, and runs once a case.
 */
export function withRoomyWorkers<Hello, Answer>(
  usual: WorkerPool<Hello, Answer>,
  usualMiB: number,
  startRoomy: (memoryLimitMiB: number) => WorkerPool<Hello, Answer>,
): WorkerPool<Hello, Answer> {
  let roomy: WorkerPool<Hello, Answer> | undefined;
  let isClosed = false;
  const run: typeof usual.run = (job, limits) => {
    if (isClosed || limits.memoryLimitMiB <= usualMiB) return usual.run(job, limits);
    if (limits.memoryLimitMiB > ROOMY_MIB) return usual.runAlone(job, limits);
    roomy ??= startRoomy(ROOMY_MIB);
    return roomy.run(job, limits);
  };
  return {
    ...usual,
    run,
    async close() {
      isClosed = true;
      await Promise.all([usual.close(), roomy?.close()]);
    },
  };
}
