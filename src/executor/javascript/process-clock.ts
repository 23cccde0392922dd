import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Times of a process since its start, read from outside it, in ms. */
export interface ProcessTimes {
  readonly cpuMs: number;
  /** How long it was ready to run and had to wait for a core. */
  readonly queuedMs: number;
  /** CPU time of all its threads, in steps of a clock tick. */
  readonly coarseCpuMs: number;
}

const NO_TIMES: ProcessTimes = { cpuMs: 0, queuedMs: 0, coarseCpuMs: 0 };

const TICK_MS = 10; // USER_HZ is 100 wherever Linux runs

/**
 * What the kernel counts for a process. Nearly all of a worker's work is done by its first thread, whose clock is exact;
 * that of all threads is coarse and catches the rest. Undefined where there is no /proc: wall time has to do there.
 */
export function readTimes(pid: number): ProcessTimes | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const [ranNs = 0, waitedNs = 0] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ').map(Number);
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const coarseCpuMs = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    return { cpuMs: ranNs / 1e6, queuedMs: waitedNs / 1e6, coarseCpuMs };
  } catch {
    return NO_TIMES; // it has just ended
  }
}

/** CPU time between two readings: the exact clock, unless the other threads have plainly done more. */
export function cpuBetween(before: ProcessTimes, after: ProcessTimes): number {
  const coarse = after.coarseCpuMs - before.coarseCpuMs - 2 * TICK_MS;
  return Math.max(0, after.cpuMs - before.cpuMs, coarse);
}

/** Peak resident memory in KiB since the last call; since the start of the process where the kernel does not let us forget. */
export function takePeakRssKiB(pid: number): number | undefined {
  try {
    const peak = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
    return peak === undefined ? undefined : Number(peak);
  } catch {
    return undefined;
  }
}

/** The process at the end of a chain of only children: what a launcher has become. */
export function innermostChild(pid: number): number {
  for (let current = pid; ; ) {
    let children: string[];
    try {
      children = readdirSync(`/proc/${current}/task`).flatMap((thread) =>
        readFileSync(`/proc/${current}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean),
      );
    } catch {
      return current;
    }
    if (children.length !== 1) return current;
    current = Number(children[0]);
  }
}
