import { readFileSync } from 'node:fs';

/*
 * The kernel kills processes when it finds no more memory, here or in a container's share. A program can bring that about, so a process
 * that was killed meanwhile is no proof that the program had no part in it.
 */

/** One lack of memory may take several processes, whose ends are looked at one after the other: it counts for all of them. */
const AFTERMATH_MS = 60_000;

/**
 * Watches the kernel's count of such kills.
 *
 * @param countKills so far; undefined where the kernel does not say
 * @param nowMs a clock that does not go back
 * @returns whether one was noticed now or within the last minute. True where nothing is counted: a proof is asked for.
 * @example
 * const hasRunOutOfMemory = watchKills(countKills, () => performance.now());
 */
export function watchKills(countKills: () => number | undefined, nowMs: () => number): () => boolean {
  let known = countKills();
  let noticedMs = Number.NEGATIVE_INFINITY;
  return () => {
    const kills = countKills();
    if (kills === undefined) return true;
    if (kills !== known) noticedMs = nowMs();
    known = kills;
    return nowMs() - noticedMs <= AFTERMATH_MS;
  };
}

export const hasRunOutOfMemory = watchKills(countKernelKills, () => performance.now());

function countKernelKills(): number | undefined {
  try {
    const found = /^oom_kill (\d+)$/m.exec(readFileSync('/proc/vmstat', 'utf8'));
    return found === null ? undefined : Number(found[1]);
  } catch {
    return undefined; // no Linux
  }
}
