import type { Limits } from '../../core/executor-description.ts';
import { cpuBetween, type ProcessTimes, readTimes } from './process-clock.ts';

/** The watch over one job, from outside the processes that run it. */
export interface Watch {
  /** Ends it and says what the job has used. */
  stop(): { readonly cpuMs: number; readonly wallMs: number };
}

interface Watched {
  readonly pid: number;
  readonly before: ProcessTimes | undefined;
}

/**
 * Calls `onLimit` when the processes have used the CPU time of `limits` together, or have neither used nor waited for a core
 * for as long as they may. Where the kernel tells no times, wall time counts for both.
 */
export function startWatch(
  pids: readonly number[],
  { timeLimitMs, wallLimitMs }: Limits,
  onLimit: (limit: 'cpu' | 'idle') => void,
): Watch {
  const watched: Watched[] = pids.map((pid) => ({ pid, before: readTimes(pid) }));
  const startedMs = performance.now();

  const measure = () => {
    const wallMs = performance.now() - startedMs;
    let [cpuMs, queuedMs] = [0, 0];
    for (const { pid, before } of watched) {
      if (before === undefined) return { cpuMs: wallMs, queuedMs: 0, wallMs };
      const after = readTimes(pid) ?? before;
      cpuMs += cpuBetween(before, after);
      queuedMs += Math.max(0, after.queuedMs - before.queuedMs);
    }
    return { cpuMs, queuedMs, wallMs };
  };

  const look = () => {
    const { cpuMs, queuedMs, wallMs } = measure();
    const idleMs = wallMs - cpuMs - queuedMs;
    if (cpuMs >= timeLimitMs) return onLimit('cpu');
    if (idleMs >= wallLimitMs) return onLimit('idle');
    timer = setTimeout(look, Math.max(1, Math.min(timeLimitMs - cpuMs, wallLimitMs - idleMs)));
  };
  let timer = setTimeout(look, Math.min(timeLimitMs, wallLimitMs));

  return {
    stop() {
      clearTimeout(timer);
      const { cpuMs, wallMs } = measure();
      return { cpuMs, wallMs };
    },
  };
}
