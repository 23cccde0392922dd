/**
 * With less than this an empty program does not run to its end on every machine: CPU time in ms, memory in MiB. A limit below it says
 * nothing of programs, so it is refused where it is given.
 */
export const LEAST_LIMITS = { timeLimitMs: 10, memoryLimitMiB: 32 } as const;

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
