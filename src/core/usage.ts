import { quantile } from './statistics/quantile.ts';

/** One request to a model, answered or failed: a line of `usage.jsonl`. */
export interface RequestRecord {
  readonly taskId: string;
  readonly sampleIndexes: readonly number[];
  /** From the sending to the last byte of the answer, or to the failure. */
  readonly latencyMs: number;
  /** As the server counts them; absent where it did not say. */
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  /** Why the request brought no answer; absent when it brought one. */
  readonly fault?: string;
}

/** USD per million tokens. */
export interface TokenPrices {
  readonly input: number;
  readonly output: number;
}

/** What the requests of a run amount to. */
export interface UsageSummary {
  readonly requests: number;
  /** Of them, those that brought no answer. */
  readonly failed: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Answered requests of which the server did not count the tokens: the sums are too low by theirs. */
  readonly uncounted: number;
  /** Of the answered requests; null where there is none. */
  readonly latencyMs: { readonly p50: number; readonly p95: number } | null;
  /** Present where prices are known. */
  readonly costUsd?: number;
}

const TOKENS_PER_PRICE = 1_000_000;

/** @example costUsd({ inputTokens: 2_000_000, outputTokens: 0 }, { input: 0.15, output: 0.6 }); // 0.3 */
export function costUsd(
  { inputTokens = 0, outputTokens = 0 }: Pick<RequestRecord, 'inputTokens' | 'outputTokens'>,
  { input, output }: TokenPrices,
): number {
  return (inputTokens * input + outputTokens * output) / TOKENS_PER_PRICE;
}

/** @returns undefined where there is no record: a model that asks nobody has no usage. */
export async function summarizeUsage(
  records: AsyncIterable<RequestRecord>,
  prices?: TokenPrices,
): Promise<UsageSummary | undefined> {
  const latencies: number[] = [];
  let requests = 0;
  let inputTokens = 0;
  let outputTokens = 0;
  let uncounted = 0;
  for await (const record of records) {
    requests += 1;
    inputTokens += record.inputTokens ?? 0;
    outputTokens += record.outputTokens ?? 0;
    if (record.fault !== undefined) continue;
    latencies.push(record.latencyMs);
    if (record.outputTokens === undefined) uncounted += 1;
  }
  if (requests === 0) return undefined;
  latencies.sort((a, b) => a - b);
  return {
    requests,
    failed: requests - latencies.length,
    inputTokens,
    outputTokens,
    uncounted,
    latencyMs:
      latencies.length === 0 ? null : { p50: quantile(latencies, 0.5), p95: quantile(latencies, 0.95) },
    ...(prices === undefined ? {} : { costUsd: costUsd({ inputTokens, outputTokens }, prices) }),
  };
}
