import { z } from 'zod';
import { endOfAnswer } from '../core/end-of-answer.ts';
import { checkedForm } from './checked-form.ts';
import { finishReason, isGivenUp } from './finish-reason.ts';
import type { ModelAnswer, TokenUsage } from './model-backend.ts';
import { END_OF_STREAM } from './read-pieces.ts';
import { answerBrokeOff, replyError } from './reply-error.ts';
import { RequestError } from './request-error.ts';
import { asCounts, readUsage, thinkingTokens, tokenCount } from './token-counts.ts';

const text = z.string().nullish().catch(undefined);

const block = z.looseObject({ type: text, text, thinking: text });

/** One event of the stream, as far as passk reads it; or a whole message, which some servers send all the same. */
const eventSchema = z.looseObject({
  type: text,
  message: z.looseObject({ model: text, usage: z.unknown().optional() }).nullish().catch(undefined),
  content_block: block.nullish(),
  content: z.array(block).nullish().catch(undefined),
  delta: z.looseObject({ text, thinking: text, stop_reason: text }).nullish(),
  model: text,
  stop_reason: text,
  usage: z.unknown().optional(),
  error: z.unknown().optional(),
});

export const IS_IT_THERE = "Is this the address of Anthropic's Messages API?";

/** Puts the events of one message together. */
export class AnthropicCollector {
  #text = '';
  #thinking = '';
  #hasToolCalls = false;
  #stopReason: string | undefined;
  #isComplete = false;
  #model: string | undefined;
  #usage: Readonly<Record<string, unknown>> | undefined;

  /** Takes in an event; says whether the model has said anything new. */
  add(data: unknown): boolean {
    if (data === END_OF_STREAM) {
      this.#isComplete = true;
      return false;
    }
    const event = checkedForm(eventSchema, data);
    if (event.error != null || event.type === 'error') throw replyError(data);
    if (event.type === 'message_stop' || event.type === 'message') this.#isComplete = true;
    this.#model = event.message?.model ?? event.model ?? this.#model;
    // Counts only grow; the last event may leave out what the first one said.
    for (const counts of [asCounts(event.message?.usage), asCounts(event.usage)]) {
      if (counts === undefined) continue;
      const known = Object.entries(counts).filter(([, value]) => value != null);
      this.#usage = { ...this.#usage, ...Object.fromEntries(known) };
    }
    const blocks = [...(event.content ?? []), ...(event.content_block == null ? [] : [event.content_block])];
    const said = [...blocks, ...(event.delta == null ? [] : [event.delta])];
    const text = said.map((part) => part.text ?? '').join('');
    const thinking = said.map((part) => part.thinking ?? '').join('');
    if (blocks.some(({ type }) => type === 'tool_use')) this.#hasToolCalls = true;
    this.#text += text;
    this.#thinking += thinking;
    const reason = finishReason(event.delta?.stop_reason ?? event.stop_reason);
    if (isGivenUp(reason))
      throw new RequestError('server_error', `the server gave up: stop_reason is "${reason}"`);
    this.#stopReason = reason ?? this.#stopReason;
    return text !== '' || thinking !== '' || event.delta != null;
  }

  usage(): TokenUsage | undefined {
    const read = readUsage(this.#usage);
    if (read === undefined) return undefined;
    const { cache_creation_input_tokens: made, cache_read_input_tokens: found } = this.#usage ?? {};
    const { inputTokens, outputTokens } = read;
    return { inputTokens: inputTokens + (tokenCount(made) ?? 0) + (tokenCount(found) ?? 0), outputTokens };
  }

  /** @throws RequestError when the message did not come to its end. */
  finish(askedModel: string, stop: readonly string[]): ModelAnswer {
    if (this.#model === undefined && this.#stopReason === undefined)
      throw new RequestError('malformed', `no message came. ${IS_IT_THERE}`);
    if (!this.#isComplete || this.#stopReason === undefined) throw answerBrokeOff('without a stop_reason');
    const end = endOfAnswer(this.#text, stop);
    const total = tokenCount(this.#usage?.output_tokens);
    const thinking = thinkingTokens(this.#usage) ?? (this.#thinking === '' ? 0 : undefined);
    const outputTokens = total === undefined || thinking === undefined ? undefined : total - thinking;
    return {
      completion: this.#text.slice(0, end),
      extra: {
        finish_reason: end < this.#text.length ? 'stop' : this.#stopReason,
        ...(outputTokens !== undefined && end === this.#text.length && { output_tokens: outputTokens }),
        ...(this.#thinking !== '' && { reasoning: this.#thinking }),
        ...(this.#hasToolCalls && { tool_calls: true }),
        ...(this.#model !== undefined && this.#model !== askedModel && { served_model: this.#model }),
      },
    };
  }
}
