import type { Limits } from '../../../core/executor-description.ts';
import {
  cpuBetween,
  type ProcessClock,
  type ProcessTimes,
  queuedBetween,
  type ThreadTimes,
} from './process-clock.ts';

/** What a job has used, and what the clocks showed at its end. */
export interface Used {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly readings: Readings;
}

/** The watch over one job, from outside the processes that run it. */
export interface Watch {
  /** Ends it and says what the job has used, and where the clocks stand now: the next job may begin there. */
  stop(): Used;
}

/** What each of the watched clocks showed at one moment. */
export type Readings = readonly (ProcessTimes | undefined)[];

/** How often a running job is looked at. */
const SLICE_MS = 250;

/** The most that one slice counts as idle: a longer one says that this process was busy, and had not read the answer yet. */
const LONGEST_SLICE_MS = 2 * SLICE_MS;

/** A slice of time in which less than this share was used, or waited for a core, is one in which nothing happened. */
const BUSY_SHARE = 0.2;

interface Measured {
  readonly readings: Readings;
  readonly cpuMs: number;
  readonly queuedMs: number;
  readonly wallMs: number;
}

/**
 * Calls `onLimit` when the processes have used the CPU time of `limits` together, or have idled for as long as they may: slice
 * by slice, because a virtual machine may lose time that no clock of its own shows. Where the kernel tells no times, wall time
 * is all there is.
 *
 * @param before what the clocks showed when the job began; by default what they show now
 */
export function startWatch(
  clocks: readonly ProcessClock[],
  { timeLimitMs, wallLimitMs }: Limits,
  onLimit: (limit: 'cpu' | 'idle') => void,
  before: Readings = readAll(clocks),
): Watch {
  const startedMs = performance.now();

  const measure = (): Measured => {
    const readings = readAll(clocks);
    const wallMs = performance.now() - startedMs;
    let [cpuMs, queuedMs] = [0, 0];
    for (const [i, start] of before.entries()) {
      if (start === undefined) return { readings, cpuMs: wallMs, queuedMs: 0, wallMs };
      const end = readings[i] ?? start;
      cpuMs += cpuBetween(start, end);
      queuedMs += Math.max(0, end.queuedMs - start.queuedMs);
    }
    return { readings, cpuMs, queuedMs, wallMs };
  };

  let threads: (ThreadTimes | undefined)[] = [];

  /**
   * How long the processes could not go on in the last slice though they had something to do: for want of a core, in whichever
   * of their threads; or all of it, where one of them waits for pages or for a disk.
   */
  const heldUpMs = (sliceMs: number): number => {
    const now = clocks.map((clock) => clock.readThreads());
    const waits = now.map((after, i) => queuedBetween(threads[i], after));
    threads = now;
    return now.some((after) => after?.isHeldUp) ? sliceMs : Math.max(0, ...waits);
  };

  let last: Measured = { readings: before, cpuMs: 0, queuedMs: 0, wallMs: 0 };
  let idleMs = 0;
  const nextLookMs = () => Math.max(1, Math.min(SLICE_MS, timeLimitMs - last.cpuMs, wallLimitMs - idleMs));

  const look = () => {
    const now = measure();
    const sliceMs = now.wallMs - last.wallMs;
    const busyMs = now.cpuMs + now.queuedMs - last.cpuMs - last.queuedMs;
    // Only of a slice that seems idle is more asked: most jobs are over before there is one.
    const isIdle = busyMs < sliceMs * BUSY_SHARE;
    const waitedMs = isIdle || threads.length > 0 ? heldUpMs(sliceMs) : 0;
    if (isIdle && busyMs + waitedMs < sliceMs * BUSY_SHARE)
      idleMs += Math.max(0, Math.min(sliceMs, LONGEST_SLICE_MS) - busyMs - waitedMs);
    last = now;
    if (now.cpuMs >= timeLimitMs) return onLimit('cpu');
    if (idleMs >= wallLimitMs) return onLimit('idle');
    timer = setTimeout(look, nextLookMs());
  };
  let timer = setTimeout(look, nextLookMs());

  return {
    stop() {
      clearTimeout(timer);
      return measure();
    },
  };
}

const readAll = (clocks: readonly ProcessClock[]): Readings => clocks.map((clock) => clock.read());
