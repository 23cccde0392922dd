import type { RunSummary } from '../core/run-summary.ts';

/** What drawing a run's samples took, where its model says so. */
export interface RunUsage {
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd?: number;
}

/** A summary has usage only where the samples came from a model that counts tokens. */
export function usageOf(
  summary: (RunSummary & { readonly usage?: RunUsage }) | undefined,
): RunUsage | undefined {
  return summary?.usage;
}
