import type { UsageSummary } from '../core/usage.ts';
import { formatAmount, formatCount, formatSeconds, formatUsd } from './numbers.ts';

/** "3,280 requests (12 failed), 412,330 tokens in, 301,200 out, latency p50 1.2 s, p95 4.0 s, $0.24". */
export function describeUsage({
  requests,
  failed,
  inputTokens,
  outputTokens,
  uncounted,
  latencyMs,
  costUsd,
}: UsageSummary): string {
  const isCounted = inputTokens + outputTokens > 0;
  return [
    `${formatAmount(requests, 'request')}${failed === 0 ? '' : ` (${formatCount(failed)} failed)`}`,
    ...(isCounted
      ? [`${formatCount(inputTokens)} tokens in, ${formatCount(outputTokens)} out`]
      : ['tokens not told']),
    ...(isCounted && uncounted > 0 ? [`without those of ${formatAmount(uncounted, 'answer')}`] : []),
    ...(latencyMs === null
      ? []
      : [`latency p50 ${formatSeconds(latencyMs.p50 / 1000)}, p95 ${formatSeconds(latencyMs.p95 / 1000)}`]),
    ...(costUsd === undefined ? [] : [formatUsd(costUsd)]),
  ].join(', ');
}

/** Of several runs together: sums, without the latencies, which have none. */
export function sumUsage(usages: readonly (UsageSummary | undefined)[]): UsageSummary | undefined {
  return usages.reduce((sum, usage) => {
    if (sum === undefined || usage === undefined) return sum ?? usage;
    return {
      requests: sum.requests + usage.requests,
      failed: sum.failed + usage.failed,
      inputTokens: sum.inputTokens + usage.inputTokens,
      outputTokens: sum.outputTokens + usage.outputTokens,
      uncounted: sum.uncounted + usage.uncounted,
      latencyMs: null,
      ...(sum.costUsd === undefined || usage.costUsd === undefined
        ? {}
        : { costUsd: sum.costUsd + usage.costUsd }),
    };
  }, undefined);
}
