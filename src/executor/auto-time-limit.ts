import type { CanonicalTimes } from './preflight.ts';

/** How many times the canonical solution's CPU time a program may take. */
export const AUTO_FACTOR = 10;

/** Never less than this, in ms: a canonical solution of a few ms says little about what a slower, right one needs. */
export const AUTO_FLOOR_MS = 250;

/**
 * `--time-limit auto`: a limit for each task, and for each of its cases, from its canonical solution's own CPU time, between {@link AUTO_FLOOR_MS}
 * and the fixed limit. Tasks without a canonical solution are absent and keep the fixed limit.
 *
 * @example
 * autoTimeLimits(new Map([['a', 3], ['b', 170]]), 3000); // Map { 'a' => 250, 'b' => 1700 }
 */
export function autoTimeLimits(canonical: CanonicalTimes, fixedMs: number): Map<string, number> {
  const limits = new Map<string, number>();
  for (const [taskId, cpuMs] of canonical) {
    limits.set(taskId, Math.min(fixedMs, Math.max(AUTO_FLOOR_MS, Math.ceil(cpuMs * AUTO_FACTOR))));
  }
  return limits;
}
