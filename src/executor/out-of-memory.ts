import { readFileSync } from 'node:fs';

/*
 * The kernel kills processes when it finds no more memory, here or in a container's share. A program can bring that about, so a process
 * that was killed meanwhile is no proof that the program had no part in it.
 */

let known = countKills();

/**
 * Whether the kernel has killed for want of memory since this was last asked, or since the start. True where it does not say: a proof
 * is asked for.
 */
export function hasRunOutOfMemory(): boolean {
  const before = known;
  known = countKills();
  return known === undefined || known !== before;
}

function countKills(): number | undefined {
  try {
    const found = /^oom_kill (\d+)$/m.exec(readFileSync('/proc/vmstat', 'utf8'));
    return found === null ? undefined : Number(found[1]);
  } catch {
    return undefined; // no Linux
  }
}
