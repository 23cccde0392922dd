/**
 * With less than this an empty program does not run to its end on every machine: CPU time in ms, memory in MiB. A limit below it says
 * nothing of programs, so it is refused where it is given.
 */
export const LEAST_LIMITS = { timeLimitMs: 10, memoryLimitMiB: 32 } as const;

/**
 * With more than this nothing is limited: ten hours are no CPU time of a program, a terabyte is no memory of a machine. A harness that
 * waits ten times as long for a worker to answer still counts in a timer's 31 bits.
 */
export const MOST_LIMITS = { timeLimitMs: 36_000_000, memoryLimitMiB: 1_048_576 } as const;

/**
 * The first of these limits that no program could keep to, or undefined.
 *
 * @example
 * tooLittle({ memoryLimitMiB: 1 }) // 'memoryLimitMiB'
 */
export function tooLittle(limits: {
  readonly timeLimitMs?: number;
  readonly memoryLimitMiB?: number;
}): keyof typeof LEAST_LIMITS | undefined {
  if (limits.timeLimitMs !== undefined && !(limits.timeLimitMs >= LEAST_LIMITS.timeLimitMs))
    return 'timeLimitMs';
  if (limits.memoryLimitMiB !== undefined && !(limits.memoryLimitMiB >= LEAST_LIMITS.memoryLimitMiB))
    return 'memoryLimitMiB';
  return undefined;
}

/** The first of these limits that is none any more, or undefined. */
export function tooMuch(limits: {
  readonly timeLimitMs?: number;
  readonly memoryLimitMiB?: number;
}): keyof typeof MOST_LIMITS | undefined {
  const { timeLimitMs = 0, memoryLimitMiB = 0 } = limits;
  if (!(timeLimitMs <= MOST_LIMITS.timeLimitMs)) return 'timeLimitMs';
  return memoryLimitMiB <= MOST_LIMITS.memoryLimitMiB ? undefined : 'memoryLimitMiB';
}
