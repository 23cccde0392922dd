import pLimit from 'p-limit';
import { type SamplerClock, SYSTEM_CLOCK } from './clock.ts';

/** What an account may ask of a server. Absent means without limit. */
export interface RateLimits {
  readonly requestsPerMinute?: number;
  /** Input and output together. */
  readonly tokensPerMinute?: number;
}

/**
 * Lets requests go one by one, evenly spaced, so that no window of a minute holds more than the limits allow. A server's
 * own "come back later" holds all of them.
 */
export interface Pace {
  /** Resolves when a request of about so many tokens may be sent; rejects when the signal says so. */
  admit(expectedTokens: number, signal?: AbortSignal): Promise<void>;
  /** Corrects what was expected of a request by what it took. */
  settle(expectedTokens: number, actualTokens: number): void;
  /** Nothing is sent for so long. */
  pause(durationMs: number): void;
}

const MINUTE_MS = 60_000;
/** A wait is looked at again this often: an answer that took less than expected shortens it. */
const LONGEST_NAP_MS = 1000;

export function createPace(limits: RateLimits = {}, clock: SamplerClock = SYSTEM_CLOCK): Pace {
  const msPerRequest = MINUTE_MS / (limits.requestsPerMinute ?? Number.POSITIVE_INFINITY);
  const msPerToken = MINUTE_MS / (limits.tokensPerMinute ?? Number.POSITIVE_INFINITY);
  const inTurn = pLimit(1);
  let requestsFreeMs = 0;
  let tokensFreeMs = 0;
  let resumeMs = 0;

  return {
    admit: (expectedTokens, signal) =>
      inTurn(async () => {
        for (;;) {
          signal?.throwIfAborted();
          const waitMs = Math.max(requestsFreeMs, tokensFreeMs, resumeMs) - clock.nowMs();
          if (waitMs <= 0) break;
          await clock.sleep(Math.min(waitMs, LONGEST_NAP_MS), signal);
        }
        const nowMs = clock.nowMs();
        requestsFreeMs = Math.max(nowMs, requestsFreeMs) + msPerRequest;
        tokensFreeMs = Math.max(nowMs, tokensFreeMs) + expectedTokens * msPerToken;
      }),
    settle(expectedTokens, actualTokens) {
      tokensFreeMs += (actualTokens - expectedTokens) * msPerToken;
    },
    pause(durationMs) {
      resumeMs = Math.max(resumeMs, clock.nowMs() + durationMs);
    },
  };
}
