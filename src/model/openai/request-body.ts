import type { SampleRequest } from '../model-backend.ts';
import { sampleSeed } from '../sample-seed.ts';
import type { Adaptation } from './adaptation.ts';

/** Without a limit of its own a completion would end after 16 tokens: that is the protocol's default. */
export const DEFAULT_COMPLETION_TOKENS = 1024;

export type RequestBody = Readonly<Record<string, unknown>> & { readonly model: string };

/**
 * The body of one request: chat where there are messages, else completions. What the caller left open is left to the server.
 *
 * @param adaptation how the server wants some fields
 */
export function requestBody(model: string, request: SampleRequest, adaptation: Adaptation): RequestBody {
  const { problem, prompt, suffix, messages, sampleIndexes, seed, sampling } = request;
  const { temperature, topP, maxTokens, logprobs, reasoningEffort, extraBody } = sampling;
  const stop = request.stop.slice(0, adaptation.stopLimit);
  const isChat = messages !== undefined;
  const tokenLimit = isChat ? maxTokens : (maxTokens ?? DEFAULT_COMPLETION_TOKENS);
  const body = {
    model,
    ...(isChat ? { messages } : { prompt, ...(suffix !== undefined && { suffix }) }),
    ...(stop.length > 0 && { stop }),
    ...(sampleIndexes.length > 1 && { n: sampleIndexes.length }),
    ...(request.showsSpecialTokens === true && { skip_special_tokens: false }),
    seed: sampleSeed(seed, problem.taskId, sampleIndexes[0] ?? 0),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(tokenLimit !== undefined && { [adaptation.tokenField(isChat)]: tokenLimit }),
    // Completions take a number of alternatives, and llama.cpp takes 0 for none at all.
    ...(logprobs === true && { logprobs: isChat ? true : 1 }),
    ...(reasoningEffort !== undefined && { reasoning_effort: reasoningEffort }),
    ...extraBody,
    stream: true,
    stream_options: { include_usage: true },
  };
  return {
    model,
    ...Object.fromEntries(Object.entries(body).filter(([name]) => !adaptation.leavesOut(name))),
  };
}
