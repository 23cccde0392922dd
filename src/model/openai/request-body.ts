import type { SampleRequest } from '../model-backend.ts';
import { sampleSeed } from '../sample-seed.ts';

/** The official service takes no more stop sequences; the answer is cut at the others when it has come. */
const OFFICIAL_STOP_LIMIT = 4;

/** Without a limit of its own a completion would end after 16 tokens: that is the protocol's default. */
export const DEFAULT_COMPLETION_TOKENS = 1024;

export type RequestBody = Readonly<Record<string, unknown>> & { readonly model: string };

/**
 * The body of one request: chat where there are messages, else completions. What the caller left open is left to the server.
 *
 * @param isOfficial true for OpenAI's own service, which names and limits some fields differently
 */
export function requestBody(model: string, request: SampleRequest, isOfficial: boolean): RequestBody {
  const { problem, prompt, suffix, messages, sampleIndexes, seed, sampling } = request;
  const { temperature, topP, maxTokens, logprobs } = sampling;
  const stop = isOfficial ? request.stop.slice(0, OFFICIAL_STOP_LIMIT) : request.stop;
  const isChat = messages !== undefined;
  const tokenLimit = isChat ? maxTokens : (maxTokens ?? DEFAULT_COMPLETION_TOKENS);
  const tokenField = isChat && isOfficial ? 'max_completion_tokens' : 'max_tokens';
  return {
    model,
    ...(isChat ? { messages } : { prompt, ...(suffix !== undefined && { suffix }) }),
    ...(stop.length > 0 && { stop }),
    ...(sampleIndexes.length > 1 && { n: sampleIndexes.length }),
    ...(request.showsSpecialTokens === true && { skip_special_tokens: false }),
    seed: sampleSeed(seed, problem.taskId, sampleIndexes[0] ?? 0),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(tokenLimit !== undefined && { [tokenField]: tokenLimit }),
    // Completions take a number of alternatives, and llama.cpp takes 0 for none at all.
    ...(logprobs === true && { logprobs: isChat ? true : 1 }),
    stream: true,
    stream_options: { include_usage: true },
  };
}

/** Fields that passk adds by itself. A server that does not know one of them is asked without it. */
const OWN_FIELDS = ['seed', 'stream_options', 'skip_special_tokens'] as const;

/** The body without the field of our own that the server's message complains of, or nothing when it is about another thing. */
export function withoutRefusedField(body: RequestBody, message: string): RequestBody | undefined {
  const refused = OWN_FIELDS.find((field) => field in body && new RegExp(`\\b${field}\\b`).test(message));
  if (refused === undefined) return undefined;
  const { [refused]: _, ...rest } = body;
  return rest;
}
