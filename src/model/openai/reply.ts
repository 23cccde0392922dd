import { z } from 'zod';

const text = z.string().nullish().catch(undefined);

const index = z.union([z.int().min(0), z.string().regex(/^\d+$/).transform(Number)]);

/** What passk reads of a choice; message, text and log-probabilities have several forms, which are read where they are needed. */
const choice = z.looseObject({
  index: index.nullish(),
  text: z.unknown().optional(),
  message: z.unknown().optional(),
  delta: z.unknown().optional(),
  finish_reason: z.unknown().optional(),
  logprobs: z.unknown().optional(),
  usage: z.unknown().optional(),
  error: z.unknown().optional(),
});

/**
 * A whole answer of a server that speaks the OpenAI protocol, or one piece of its stream; of completions or of chat. Only what
 * passk reads: servers add much of their own. What is no part of the answer takes no answer away, whatever its form.
 */
export const replySchema = z.looseObject({
  choices: z.array(choice).nullish(),
  model: text,
  system_fingerprint: text,
  usage: z.unknown().optional(),
  x_groq: z.looseObject({ usage: z.unknown().optional() }).nullish().catch(undefined),
  error: z.unknown().optional(),
});

export type Reply = z.infer<typeof replySchema>;
export type ReplyChoice = z.infer<typeof choice>;

/** One token of an answer, with the natural logarithm of its probability. */
export interface TokenLogprob {
  readonly token: string;
  readonly logprob: number;
}

/** Of chat, and of llama.cpp's completions too. */
const tokenContent = z.object({ content: z.array(z.object({ token: z.string(), logprob: z.number() })) });

const tokenLists = z.object({
  tokens: z.array(z.string()),
  token_logprobs: z.array(z.number().nullable()),
});

/** None where there are none, or in a form that nobody knows. */
export function logprobsOf({ logprobs }: ReplyChoice): readonly TokenLogprob[] {
  const content = tokenContent.safeParse(logprobs);
  if (content.success) return content.data.content;
  const lists = tokenLists.safeParse(logprobs);
  if (!lists.success) return [];
  const { tokens, token_logprobs } = lists.data;
  return tokens.flatMap((token, position) => {
    const logprob = token_logprobs[position];
    return typeof logprob === 'number' ? [{ token, logprob }] : [];
  });
}
