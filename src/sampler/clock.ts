import { setTimeout as timer } from 'node:timers/promises';

/** Time, injected so that tests of minutes take none. */
export interface SamplerClock {
  /** Monotonic. */
  nowMs(): number;
  /** Rejects as soon as the signal says so. */
  sleep(durationMs: number, signal?: AbortSignal): Promise<void>;
}

export const SYSTEM_CLOCK: SamplerClock = {
  nowMs: () => performance.now(),
  sleep: (durationMs, signal) => timer(durationMs, undefined, signal === undefined ? {} : { signal }),
};
