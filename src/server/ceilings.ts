import type { Limits } from '../core/executor-description.ts';

/** The most that a request may ask for. */
export interface Ceilings {
  readonly timeLimitMs: number;
  readonly memoryLimitMiB: number;
  /** What one program may be given as input, and what comes back of what it writes. */
  readonly streamKiB: number;
}

/** The limits of a whole program: what was asked for, held to the ceilings. */
export function heldLimits(
  { timeLimitMs, wallLimitMs, memoryLimitMiB }: Partial<Limits>,
  ceilings: Ceilings,
): Partial<Limits> {
  const time = Math.min(timeLimitMs ?? ceilings.timeLimitMs, ceilings.timeLimitMs);
  return {
    timeLimitMs: time,
    wallLimitMs: Math.min(wallLimitMs ?? time, ceilings.timeLimitMs),
    ...(memoryLimitMiB === undefined
      ? {}
      : { memoryLimitMiB: Math.max(32, Math.min(memoryLimitMiB, ceilings.memoryLimitMiB)) }),
  };
}
