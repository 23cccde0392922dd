/** A worker is replaced after so many jobs, so that nothing can build up in it. A new one is slower for its first seconds. */
const JOBS_BEFORE_RENEWAL = 20_000;

// After these a guest host is not worth keeping: it may have been spoilt, or be short of memory.
const WORN_BY = new Set(['ended', 'crashed', 'memory_limit', 'output_limit']);

/** Whether a worker is to be replaced that has just given `verdict`, the last of `judged`. */
export const isWorn = (verdict: string, judged: number): boolean =>
  WORN_BY.has(verdict) || judged >= JOBS_BEFORE_RENEWAL;
