import { isRecord } from '../core/is-record.ts';
import type { TokenUsage } from './model-backend.ts';

type Counts = Readonly<Record<string, unknown>>;

/** One count of a server, where it is one. What is no count leaves the answer uncounted; it takes no answer away. */
export function tokenCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

export function asCounts(value: unknown): Counts | undefined {
  return isRecord(value) ? value : undefined;
}

/**
 * The tokens of a request in OpenAI's names or Anthropic's; the output also as what is left of the total.
 *
 * @returns undefined where the server does not say both
 */
export function readUsage(usage: Counts | undefined): TokenUsage | undefined {
  const inputTokens = tokenCount(usage?.prompt_tokens ?? usage?.input_tokens);
  if (inputTokens === undefined) return undefined;
  const total = tokenCount(usage?.total_tokens);
  const left = total === undefined ? undefined : tokenCount(total - inputTokens);
  const outputTokens = tokenCount(usage?.completion_tokens ?? usage?.output_tokens ?? left);
  return outputTokens === undefined ? undefined : { inputTokens, outputTokens };
}

/** Tokens of the thinking, which are among those of the output. */
export function thinkingTokens(usage: Counts | undefined): number | undefined {
  const details = asCounts(usage?.completion_tokens_details) ?? asCounts(usage?.output_tokens_details);
  return tokenCount(details?.reasoning_tokens ?? details?.thinking_tokens ?? usage?.reasoning_tokens);
}
