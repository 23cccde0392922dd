import type { Limits } from '../core/executor-description.ts';
import { LONGEST_TIMER_MS } from '../core/longest-timer.ts';
import type { ProgramOutcome } from './program-run.ts';
import { failedProgram } from './program-runner.ts';

const TOO_BUSY = { ending: 'harness_error', message: 'the machine was too busy to run it in time' } as const;

/** Workers keep to a deadline by themselves, and then have what the program wrote so far: they are given so long to say it. */
const GRACE_MS = 500;

/** What `run` comes to, or that it was too late, a moment after `deadlineMs` at most: also where it waits for a worker all that time. */
export async function withinDeadline(
  deadlineMs: number,
  run: () => Promise<ProgramOutcome>,
): Promise<ProgramOutcome> {
  const tooLate = failedProgram(TOO_BUSY.message);
  if (!(deadlineMs > 0)) return tooLate;
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<ProgramOutcome>((resolve) => {
    timer = setTimeout(resolve, Math.min(deadlineMs + GRACE_MS, LONGEST_TIMER_MS), tooLate);
  });
  try {
    return await Promise.race([run(), end]);
  } finally {
    clearTimeout(timer);
  }
}

/** Of a program that ran for `wallMs` when nobody waited any longer: its own fault only where that is all the time that it may have. */
export function pastDeadline(
  wallMs: number,
  { timeLimitMs }: Limits,
): Pick<ProgramOutcome, 'ending' | 'message'> {
  return wallMs >= timeLimitMs ? { ending: 'timeout', message: 'its time by the clock was up' } : TOO_BUSY;
}
