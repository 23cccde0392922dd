import type { Limits } from '../core/executor-description.ts';
import type { ProgramOutcome } from './program-run.ts';

/** Of a program that ran for `wallMs` when nobody waited any longer: its own fault only where that is all the time that it may have. */
export function pastDeadline(
  wallMs: number,
  { timeLimitMs }: Limits,
): Pick<ProgramOutcome, 'ending' | 'message'> {
  return wallMs >= timeLimitMs
    ? { ending: 'timeout', message: 'its time by the clock was up' }
    : { ending: 'harness_error', message: 'the machine was too busy to run it in time' };
}
