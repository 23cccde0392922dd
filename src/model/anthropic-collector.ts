import { z } from 'zod';
import { endOfAnswer } from '../core/stop-sequences.ts';
import type { ModelAnswer, TokenUsage } from './model-backend.ts';
import { RequestError } from './request-error.ts';

const usage = z.looseObject({
  input_tokens: z.number().nullish(),
  cache_creation_input_tokens: z.number().nullish(),
  cache_read_input_tokens: z.number().nullish(),
  output_tokens: z.number().nullish(),
  output_tokens_details: z.looseObject({ thinking_tokens: z.number().nullish() }).nullish(),
});

/** One event of the stream, as far as passk reads it. */
const eventSchema = z.looseObject({
  type: z.string(),
  message: z.looseObject({ model: z.string().nullish(), usage: usage.nullish() }).nullish(),
  content_block: z
    .looseObject({ type: z.string(), text: z.string().nullish(), thinking: z.string().nullish() })
    .nullish(),
  delta: z
    .looseObject({
      text: z.string().nullish(),
      thinking: z.string().nullish(),
      stop_reason: z.string().nullish(),
    })
    .nullish(),
  usage: usage.nullish(),
});

/** Anthropic's words for how an answer ended, where OpenAI has another one for the same. */
const FINISH_REASONS: Readonly<Record<string, string>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
};

/** Puts the events of one message together. */
export class AnthropicCollector {
  #text = '';
  #thinking = '';
  #stopReason: string | undefined;
  #isComplete = false;
  #model: string | undefined;
  #usage: z.infer<typeof usage> | undefined;

  /** Takes in an event; says whether the model has said anything new. */
  add(data: unknown): boolean {
    const event = eventSchema.parse(data);
    if (event.type === 'message_stop') this.#isComplete = true;
    this.#model = event.message?.model ?? this.#model;
    // Counts only grow; the last event may leave out what the first one said.
    for (const counts of [event.message?.usage, event.usage]) {
      if (counts == null) continue;
      const known = Object.entries(counts).filter(([, value]) => value != null);
      this.#usage = { ...this.#usage, ...Object.fromEntries(known) };
    }
    const text = `${event.content_block?.text ?? ''}${event.delta?.text ?? ''}`;
    const thinking = `${event.content_block?.thinking ?? ''}${event.delta?.thinking ?? ''}`;
    this.#text += text;
    this.#thinking += thinking;
    this.#stopReason = event.delta?.stop_reason ?? this.#stopReason;
    return text !== '' || thinking !== '';
  }

  usage(): TokenUsage | undefined {
    const counts = this.#usage;
    if (counts === undefined) return undefined;
    const { input_tokens, cache_creation_input_tokens, cache_read_input_tokens, output_tokens } = counts;
    return {
      inputTokens: (input_tokens ?? 0) + (cache_creation_input_tokens ?? 0) + (cache_read_input_tokens ?? 0),
      outputTokens: output_tokens ?? 0,
    };
  }

  /** @throws RequestError when the message did not come to its end. */
  finish(askedModel: string, stop: readonly string[]): ModelAnswer {
    if (this.#model === undefined && this.#stopReason === undefined)
      throw new RequestError(
        'malformed',
        'no message came. Is this the address of Anthropic’s Messages API?',
      );
    if (!this.#isComplete || this.#stopReason === undefined)
      throw new RequestError('unreachable', 'the answer broke off: it ended without a stop_reason');
    const end = endOfAnswer(this.#text, stop);
    const total = this.#usage?.output_tokens;
    const thinking =
      this.#usage?.output_tokens_details?.thinking_tokens ?? (this.#thinking === '' ? 0 : undefined);
    const outputTokens = total == null || thinking === undefined ? undefined : total - thinking;
    return {
      completion: this.#text.slice(0, end),
      extra: {
        finish_reason:
          end < this.#text.length ? 'stop' : (FINISH_REASONS[this.#stopReason] ?? this.#stopReason),
        ...(outputTokens !== undefined && end === this.#text.length && { output_tokens: outputTokens }),
        ...(this.#thinking !== '' && { reasoning: this.#thinking }),
        ...(this.#model !== undefined && this.#model !== askedModel && { served_model: this.#model }),
      },
    };
  }
}
