import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, writeSync } from 'node:fs';

/** Times of a process since its start, read from outside it, in ms. */
export interface ProcessTimes {
  readonly cpuMs: number;
  /** How long it was ready to run and had to wait for a core. */
  readonly queuedMs: number;
  /** CPU time of all its threads, in steps of a clock tick. */
  readonly coarseCpuMs: number;
}

/** What the threads of a process have waited for, and whether one waits for the machine right now. */
export interface ThreadTimes {
  /** By thread: how long it was ready to run and had to wait for a core, ms. */
  readonly queuedMs: ReadonlyMap<string, number>;
  /** One of them waits for pages or for a disk: it is not idle, and can't do anything about it. */
  readonly isHeldUp: boolean;
}

/** What the kernel counts for one process, in files that stay open: opening them costs several times as much as reading them. */
export interface ProcessClock {
  /**
   * Nearly all of a worker's work is done by its first thread, whose clock is exact; that of all threads is coarse and catches
   * the rest. Undefined where the kernel counts no times.
   */
  read(): ProcessTimes | undefined;
  /** Peak resident memory in KiB since the last call; since the start of the process where the kernel does not let us forget. */
  takePeakRssKiB(): number | undefined;
  /** What all threads of it do. Opens files: for jobs that have run for long. Undefined where the kernel does not tell. */
  readThreads(): ThreadTimes | undefined;
  close(): void;
}

const NO_TIMES: ProcessTimes = { cpuMs: 0, queuedMs: 0, coarseCpuMs: 0 };

/** Not on macOS, nor with a kernel that counts no times: wall time has to do there. */
const KERNEL_COUNTS = existsSync('/proc/self/schedstat') && existsSync('/proc/self/stat');

const TICK_MS = 10; // USER_HZ is 100 wherever Linux runs

/** Longer than any of these files of the kernel's. */
const FILE_BYTES = 8192;

const FORGET_PEAK = Buffer.from('5');

const buffer = Buffer.allocUnsafe(FILE_BYTES);

/**
 * Opens the clock of a process. It stays that process's own, even if another one comes to have the same number.
 *
 * @param ofAllThreads whether the exact clocks of all threads count, not of the first alone: reading them takes longer
 * @throws Error where the kernel counts times and this process's can't be read: it has ended, or we may open no more files. Its
 * jobs would have no limit.
 */
export function openProcessClock(pid: number, ofAllThreads = false): ProcessClock {
  const descriptors: number[] = [];
  const close = () => {
    for (const descriptor of descriptors.splice(0)) closeSync(descriptor);
  };
  const open = (name: string, flags: string, isNeeded: boolean) => {
    try {
      const descriptor = openSync(`/proc/${pid}/${name}`, flags);
      descriptors.push(descriptor);
      return descriptor;
    } catch (error) {
      if (!isNeeded) return undefined;
      close();
      throw error;
    }
  };
  const [exact, coarse] = [open('schedstat', 'r', KERNEL_COUNTS), open('stat', 'r', KERNEL_COUNTS)];
  const [status, clearRefs] = [open('status', 'r', false), open('clear_refs', 'w', false)];

  return {
    read() {
      if (!KERNEL_COUNTS) return undefined;
      try {
        const [ranNs = 0, waitedNs = 0] = ofAllThreads
          ? allThreads(pid)
          : contentOf(exact).split(' ').map(Number);
        const fields = contentOf(coarse)
          .replace(/^.*\) /s, '')
          .split(' ');
        const coarseCpuMs = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
        return { cpuMs: ranNs / 1e6, queuedMs: waitedNs / 1e6, coarseCpuMs };
      } catch {
        return NO_TIMES; // it has just ended
      }
    },
    takePeakRssKiB() {
      try {
        const peak = /^VmHWM:\s+(\d+)/m.exec(contentOf(status))?.[1];
        if (clearRefs !== undefined) writeSync(clearRefs, FORGET_PEAK, 0, FORGET_PEAK.length, 0);
        return peak === undefined ? undefined : Number(peak);
      } catch {
        return undefined;
      }
    },
    readThreads() {
      if (!KERNEL_COUNTS || descriptors.length === 0) return undefined;
      try {
        const threads = readdirSync(`/proc/${pid}/task`);
        const queuedMs = new Map<string, number>();
        let isHeldUp = false;
        for (const thread of threads) {
          const [, waitedNs = 0] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'latin1')
            .split(' ')
            .map(Number);
          queuedMs.set(thread, waitedNs / 1e6);
          const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'latin1');
          isHeldUp ||= stat.replace(/^.*\) /s, '').startsWith('D');
        }
        return { queuedMs, isHeldUp };
      } catch {
        return undefined; // it has ended, or a thread of it has
      }
    },
    close,
  };
}

/** What all threads together have run, and waited for a core, in ns. One that ends meanwhile is left out: the coarse clock has it. */
function allThreads(pid: number): readonly [number, number] {
  let [ranNs, waitedNs] = [0, 0];
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const [ran = 0, waited = 0] = timesOf(`/proc/${pid}/task/${thread}/schedstat`);
    ranNs += ran;
    waitedNs += waited;
  }
  return [ranNs, waitedNs];
}

function timesOf(path: string): readonly number[] {
  try {
    return readFileSync(path, 'latin1').split(' ').map(Number);
  } catch {
    return [];
  }
}

/** How long the thread that waited longest between two looks waited for a core, ms. */
export function queuedBetween(before: ThreadTimes | undefined, after: ThreadTimes | undefined): number {
  if (after === undefined) return 0;
  const waits = [...after.queuedMs].map(
    ([thread, ms]) => ms - (before?.queuedMs.get(thread) ?? (before === undefined ? ms : 0)),
  );
  return Math.max(0, ...waits);
}

/** @throws Error when the file could not be opened, or its process has ended */
function contentOf(descriptor: number | undefined): string {
  if (descriptor === undefined) throw new Error('the process has ended');
  const length = readSync(descriptor, buffer, 0, FILE_BYTES, 0);
  return buffer.toString('latin1', 0, length);
}

/** CPU time between two readings: the exact clock, unless the other threads have plainly done more. */
export function cpuBetween(before: ProcessTimes, after: ProcessTimes): number {
  const coarse = after.coarseCpuMs - before.coarseCpuMs - 2 * TICK_MS;
  return Math.max(0, after.cpuMs - before.cpuMs, coarse);
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
