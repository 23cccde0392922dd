/** How often and how soon a request that failed is made again. */
export interface RetryPolicy {
  /** Attempts after the first. */
  readonly retries: number;
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
}

/** About a minute in all: limits by the minute pass, and so does the restart of a server. */
export const DEFAULT_RETRY_POLICY: RetryPolicy = { retries: 6, firstDelayMs: 500, longestDelayMs: 60_000 };

/**
 * The wait before the next attempt: doubled every time, and up to doubled again by chance, so that requests that failed
 * together do not come back together. The chance has no seed: it moves when a sample is asked for, never which.
 *
 * @param attempt the one that failed, from 1
 */
export function backoffMs({ firstDelayMs, longestDelayMs }: RetryPolicy, attempt: number): number {
  return Math.min(longestDelayMs, firstDelayMs * 2 ** (attempt - 1) * (1 + Math.random()));
}
