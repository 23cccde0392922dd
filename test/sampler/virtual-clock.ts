import type { SamplerClock } from '../../src/sampler/clock.ts';

/** A clock on which nobody waits: when all that can run has run, it is the time that the next sleeper waits for. */
export function virtualClock(): SamplerClock {
  let nowMs = 0;
  let sleepers: { readonly wakeMs: number; readonly resolve: () => void }[] = [];
  const advance = () => {
    const [next] = sleepers.sort((a, b) => a.wakeMs - b.wakeMs);
    if (next === undefined) return;
    sleepers = sleepers.filter((sleeper) => sleeper !== next);
    nowMs = Math.max(nowMs, next.wakeMs);
    next.resolve();
  };
  return {
    nowMs: () => nowMs,
    sleep: (durationMs, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { wakeMs: nowMs + durationMs, resolve };
        const giveUp = () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          reject(signal?.reason as Error);
        };
        if (signal?.aborted) return giveUp();
        signal?.addEventListener('abort', giveUp);
        sleepers.push(sleeper);
        setTimeout(advance);
      }),
  };
}
