import { z } from 'zod';

const text = z.string().nullish();

/** A message, or what one piece of a stream adds to it. Servers name the thinking in one of two ways. */
const message = z.looseObject({
  content: text,
  refusal: text,
  reasoning_content: text,
  reasoning: text,
});

/** Of chat, and of llama.cpp's completions too. */
const tokenContent = z.looseObject({
  content: z.array(z.looseObject({ token: z.string(), logprob: z.number() })).nullish(),
});

const tokenLists = z.looseObject({
  tokens: z.array(z.string()),
  token_logprobs: z.array(z.number().nullable()),
});

const error = z.looseObject({ message: text });

const choice = z.looseObject({
  index: z.int().min(0).nullish(),
  text,
  message: message.nullish(),
  delta: message.nullish(),
  finish_reason: text,
  logprobs: z.union([tokenLists, tokenContent]).nullish(),
  error: error.nullish(),
});

const usage = z.looseObject({
  prompt_tokens: z.number(),
  completion_tokens: z.number().nullish(),
  completion_tokens_details: z.looseObject({ reasoning_tokens: z.number().nullish() }).nullish(),
});

/**
 * A whole answer of a server that speaks the OpenAI protocol, or one piece of its stream; of completions or of chat. Only what
 * passk reads: servers add much of their own.
 */
export const replySchema = z.looseObject({
  choices: z.array(choice).nullish(),
  model: text,
  system_fingerprint: text,
  usage: usage.nullish(),
  error: error.nullish(),
});

export type Reply = z.infer<typeof replySchema>;
export type ReplyChoice = z.infer<typeof choice>;

/** One token of an answer, with the natural logarithm of its probability. */
export interface TokenLogprob {
  readonly token: string;
  readonly logprob: number;
}

export function logprobsOf({ logprobs }: ReplyChoice): readonly TokenLogprob[] {
  if (logprobs == null) return [];
  if (Array.isArray(logprobs.content)) return logprobs.content as readonly TokenLogprob[];
  const { tokens = [], token_logprobs = [] } = logprobs as Partial<z.infer<typeof tokenLists>>;
  return tokens.flatMap((token, position) => {
    const logprob = token_logprobs[position];
    return typeof logprob === 'number' ? [{ token, logprob }] : [];
  });
}
