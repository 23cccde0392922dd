import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Every living process, from /proc; a zombie is none. */
export function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        return state === 'Z' ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
      } catch {
        return []; // ended while we looked
      }
    });
}

/** Every living process below `ancestor`. */
export function processesBelow(ancestor: number): Process[] {
  const all = processes();
  const below = (pid: number): Process[] =>
    all.filter((process) => process.parent === pid).flatMap((process) => [process, ...below(process.pid)]);
  return below(ancestor);
}

/** Supervisors, judges and guests below `ancestor`; other test files have theirs at the same time. */
export function workersOf(ancestor: number): number[] {
  return processesBelow(ancestor)
    .filter((process) => process.command.includes('worker.py'))
    .map((process) => process.pid);
}

/** Those of a worker's processes that have no process below them: its zygote and its judge, and a guest if there is one. */
export function leavesOf(ancestor: number): number[] {
  const parents = new Set(processes().map(({ parent }) => parent));
  return workersOf(ancestor).filter((pid) => !parents.has(pid));
}

/** Those of these processes that still live. */
export function alive(pids: readonly number[]): Process[] {
  return processes().filter((process) => pids.includes(process.pid));
}

/** Ends those that still live: the first of a sandbox takes the others with it. */
export function killAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

/** Waits for what must come true, however slow the machine is. */
export async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 100_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('it did not come true within 100 s');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
