import type { ServerResponse } from 'node:http';

/** What the loopback server says in one choice. */
export interface LoopbackAnswer {
  readonly text: string;
  /** Thinking that a chat server sends apart from the answer. */
  readonly reasoning?: string;
  /** @default 'stop' */
  readonly finishReason?: string;
  /** Natural logarithm of each token's probability. @default -0.5 */
  readonly logprob?: number;
}

export interface LoopbackReply {
  readonly isChat: boolean;
  readonly isStream: boolean;
  readonly withLogprobs: boolean;
  readonly model: string;
  readonly answers: readonly LoopbackAnswer[];
  /** Where the answer breaks off. Without `afterTokens` not even the headers are sent. */
  readonly broken?: { readonly how: 'stall' | 'cut' | 'end'; readonly afterTokens: number | undefined };
}

/** Sends the choices in the form that the OpenAI API reference gives for completions and chat. */
export function sendAnswer(response: ServerResponse, reply: LoopbackReply): void {
  const { broken } = reply;
  if (broken !== undefined && broken.how !== 'end' && broken.afterTokens === undefined) {
    if (broken.how === 'cut') response.destroy();
    return;
  }
  if (reply.isStream) sendStream(response, reply);
  else sendWhole(response, reply);
}

function sendWhole(response: ServerResponse, reply: LoopbackReply): void {
  const choices = reply.answers.map((answer, index) => {
    const { text, reasoning, finishReason = 'stop' } = answer;
    const content = reply.isChat
      ? { message: { role: 'assistant', content: text, ...(reasoning && { reasoning_content: reasoning }) } }
      : { text };
    return {
      index,
      ...content,
      logprobs: logprobsOf(reply, answer, tokensOf(text)),
      finish_reason: finishReason,
    };
  });
  const kind = reply.isChat ? 'chat.completion' : 'text_completion';
  const text = JSON.stringify({ ...headOf(reply, kind), choices, usage: usageOf(reply) });
  response.writeHead(200, { 'content-type': 'application/json' });
  if (reply.broken === undefined) response.end(text);
  else breakOff(response, text.slice(0, text.length / 2), reply.broken.how);
}

function sendStream(response: ServerResponse, reply: LoopbackReply): void {
  const { isChat, answers, broken } = reply;
  const head = headOf(reply, isChat ? 'chat.completion.chunk' : 'text_completion');
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (data: object) => response.write(`data: ${JSON.stringify({ ...head, ...data })}\n\n`);
  const sendChoice = (index: number, delta: object, finish: string | null, logprobs: unknown = null) => {
    const content = isChat ? { delta } : { text: '', ...delta };
    send({ choices: [{ index, ...content, logprobs, finish_reason: finish }] });
  };

  // The tokens of all choices take turns, as they come out of one batch.
  const queues = answers.map((answer) => [
    ...tokensOf(answer.reasoning ?? '').map((token) => ({ token, isThinking: true })),
    ...tokensOf(answer.text).map((token) => ({ token, isThinking: false })),
  ]);
  let sent = 0;
  if (isChat) for (const index of answers.keys()) sendChoice(index, { role: 'assistant', content: '' }, null);
  for (let turn = 0; queues.some((queue) => turn < queue.length); turn++) {
    for (const [index, queue] of queues.entries()) {
      const next = queue[turn];
      if (next === undefined) continue;
      if (broken !== undefined && sent++ === (broken.afterTokens ?? 1)) {
        breakOff(response, '', broken.how);
        return;
      }
      const delta = !isChat
        ? { text: next.token }
        : next.isThinking
          ? { reasoning_content: next.token }
          : { content: next.token };
      const answer = answers[index] as LoopbackAnswer;
      sendChoice(index, delta, null, next.isThinking ? null : logprobsOf(reply, answer, [next.token]));
    }
  }
  if (broken !== undefined) {
    breakOff(response, '', broken.how);
    return;
  }
  for (const [index, { finishReason = 'stop' }] of answers.entries()) sendChoice(index, {}, finishReason);
  send({ choices: [], usage: usageOf(reply) });
  response.end('data: [DONE]\n\n');
}

function breakOff(response: ServerResponse, text: string, how: 'stall' | 'cut' | 'end'): void {
  if (how === 'end') response.end(text);
  // What was written has to be on its way before the connection goes.
  else response.write(text || ':\n\n', () => how === 'cut' && setImmediate(() => response.destroy()));
}

function headOf({ model }: LoopbackReply, kind: string) {
  return { id: 'loopback-1', object: kind, created: 1_700_000_000, model };
}

const tokensOf = (text: string): readonly string[] => text.match(/\s*\S+|\s+$/g) ?? [];

function logprobsOf(
  { withLogprobs, isChat }: LoopbackReply,
  answer: LoopbackAnswer,
  tokens: readonly string[],
) {
  if (!withLogprobs) return null;
  const logprob = answer.logprob ?? -0.5;
  return isChat
    ? { content: tokens.map((token) => ({ token, logprob, top_logprobs: [] })) }
    : { tokens, token_logprobs: tokens.map(() => logprob), top_logprobs: null };
}

function usageOf({ answers }: LoopbackReply) {
  const count = (text = '') => tokensOf(text).length;
  const thinking = answers.reduce((sum, { reasoning }) => sum + count(reasoning), 0);
  const completion_tokens = answers.reduce((sum, { text }) => sum + count(text), thinking);
  return { prompt_tokens: 10, completion_tokens, total_tokens: 10 + completion_tokens };
}
