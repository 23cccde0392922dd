import type { SamplingOptions } from '../../core/sampling-options.ts';
import type { UsageSummary } from '../../core/usage.ts';

/** `sampling` of the `--json` summary; what is absent was left to the model. */
export interface JsonSampling {
  readonly temperature?: number;
  readonly top_p?: number;
  readonly max_tokens?: number;
  readonly stop?: readonly string[];
  readonly logprobs?: boolean;
  readonly reasoning_effort?: string;
  readonly extra_body?: Readonly<Record<string, unknown>>;
}

/** `prompt` of the `--json` summary: how tasks were put to the model. */
export interface JsonPrompt {
  readonly template: string;
  readonly system?: string;
  readonly shots?: number;
  readonly fim?: string;
  readonly hole?: string;
  readonly io_example?: string;
  readonly sha256: string;
}

/** `usage` of the `--json` summary: {@link UsageSummary}. */
export interface JsonUsage {
  readonly requests: number;
  readonly failed: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly uncounted: number;
  readonly latency_ms: { readonly p50: number; readonly p95: number } | null;
  readonly cost_usd?: number;
}

export function toJsonSampling(sampling: SamplingOptions): JsonSampling {
  const { topP, maxTokens, reasoningEffort, extraBody, ...same } = sampling;
  return {
    ...same,
    ...(topP === undefined ? {} : { top_p: topP }),
    ...(maxTokens === undefined ? {} : { max_tokens: maxTokens }),
    ...(reasoningEffort === undefined ? {} : { reasoning_effort: reasoningEffort }),
    ...(extraBody === undefined ? {} : { extra_body: extraBody }),
  };
}

export function toJsonUsage(usage: UsageSummary): JsonUsage {
  const { requests, failed, uncounted, costUsd } = usage;
  return {
    requests,
    failed,
    input_tokens: usage.inputTokens,
    output_tokens: usage.outputTokens,
    uncounted,
    latency_ms: usage.latencyMs,
    ...(costUsd === undefined ? {} : { cost_usd: Number(costUsd.toFixed(6)) }),
  };
}
