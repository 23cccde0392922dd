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

/** How often a running job is looked at. */
const SLICE_MS = 250;

/** The most that one slice counts as idle: a longer one says that this process was busy, and had not read the answer yet. */
const LONGEST_SLICE_MS = 2 * SLICE_MS;

/** A slice of time in which less than this share was used, or waited for a core, is one in which nothing happened. */
const BUSY_SHARE = 0.2;

interface Measured {
  readonly cpuMs: number;
  readonly queuedMs: number;
  readonly wallMs: number;
}

/**
 * Calls `onLimit` when the processes have used the CPU time of `limits` together, or have idled for as long as they may: slice
 * by slice, because a virtual machine may lose time that no clock of its own shows. Where the kernel tells no times, wall time
 * is all there is.
 */
export function startWatch(
  pids: readonly number[],
  { timeLimitMs, wallLimitMs }: Limits,
  onLimit: (limit: 'cpu' | 'idle') => void,
): Watch {
  const watched: Watched[] = pids.map((pid) => ({ pid, before: readTimes(pid) }));
  const startedMs = performance.now();

  const measure = (): Measured => {
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

  let last: Measured = { cpuMs: 0, queuedMs: 0, wallMs: 0 };
  let idleMs = 0;
  const nextLookMs = () => Math.max(1, Math.min(SLICE_MS, timeLimitMs - last.cpuMs, wallLimitMs - idleMs));

  const look = () => {
    const now = measure();
    const sliceMs = now.wallMs - last.wallMs;
    const busyMs = now.cpuMs + now.queuedMs - last.cpuMs - last.queuedMs;
    if (busyMs < sliceMs * BUSY_SHARE) idleMs += Math.min(sliceMs, LONGEST_SLICE_MS) - busyMs;
    last = now;
    if (now.cpuMs >= timeLimitMs) return onLimit('cpu');
    if (idleMs >= wallLimitMs) return onLimit('idle');
    timer = setTimeout(look, nextLookMs());
  };
  let timer = setTimeout(look, nextLookMs());

  return {
    stop() {
      clearTimeout(timer);
      const { cpuMs, wallMs } = measure();
      return { cpuMs, wallMs };
    },
  };
}
