import type { ExecutionResult } from '../core/execution.ts';
import type { Limits } from '../core/executor-description.ts';

/*
 * CPU time is not the same twice: a busy neighbour on the same core's caches can double it. So a program that passes near its
 * limit, on either side, is run again alone before it is believed; one that fails has failed, wherever it was. To see the far side, a
 * program may go on a little longer than its limit; one that never ends costs that much more.
 */

/** How far beyond its limit a program may go on before it is killed. */
const GRACE = 1.25;

/** From this share of its limit on, a program that ended is near it. */
const NEAR = 0.8;

/** The limits under which a program is really killed. */
export function withGrace(limits: Limits): Limits {
  return { ...limits, timeLimitMs: limits.timeLimitMs * GRACE };
}

/** Whether this success may be luck: the program ended by itself, near its limit. */
export function isNearLimit({ verdict, cpuMs = 0 }: ExecutionResult, { timeLimitMs }: Limits): boolean {
  return verdict === 'passed' && cpuMs >= timeLimitMs * NEAR;
}

/** The result, or `timeout` if the program passed but took longer than it may. */
export function heldToLimit(result: ExecutionResult, { timeLimitMs }: Limits): ExecutionResult {
  const { cpuMs = 0, verdict } = result;
  if (cpuMs <= timeLimitMs || verdict !== 'passed') return result;
  const message = `used ${Math.ceil(cpuMs)} ms of CPU time, alone; its limit is ${timeLimitMs} ms`;
  return { ...result, verdict: 'timeout', evidence: { message } };
}
