import { checkedForm } from '../checked-form.ts';
import { readErrorBody } from '../error-body.ts';
import { finishReason } from '../finish-reason.ts';
import type { ModelAnswer, TokenUsage } from '../model-backend.ts';
import { END_OF_STREAM } from '../read-pieces.ts';
import { replyError } from '../reply-error.ts';
import type { RequestError } from '../request-error.ts';
import { asCounts, readUsage, thinkingTokens } from '../token-counts.ts';
import { Choice, type OutputTokens } from './choice.ts';
import { type Reply, replySchema } from './reply.ts';
import { brokeOff, noChoices, wrongCount } from './reply-faults.ts';

/** Puts the pieces of one reply together. */
export class AnswerCollector {
  readonly #choices = new Map<number, Choice>();
  #usage: Readonly<Record<string, unknown>> | undefined;
  #model: string | undefined;
  #fingerprint: string | undefined;
  #last: unknown;
  #isClosed = false;
  #complaint: RequestError | undefined;

  /**
   * Takes in a piece of the stream, or the whole reply; says whether the model has said anything new.
   *
   * @throws RequestError for another form, and for an error that comes as a reply.
   */
  add(piece: unknown): boolean {
    if (piece === END_OF_STREAM) {
      this.#isClosed = true;
      return false;
    }
    this.#last = piece;
    const reply = checkedForm(replySchema, piece);
    if (isError(reply.error)) throw replyError(reply);
    // A message where choices would be is an error, or only news of a queue: if no answer comes, it says why.
    if (reply.choices == null && readErrorBody(reply).message !== undefined)
      this.#complaint = replyError(reply);
    this.#countTokens(reply);
    this.#model = reply.model ?? this.#model;
    this.#fingerprint = reply.system_fingerprint ?? this.#fingerprint;
    let isNew = false;
    const ended = new Set<number>();
    for (const [position, part] of (reply.choices ?? []).entries()) {
      if (isError(part.error)) throw replyError(part.error);
      // Some servers give every answer the index 0: what comes behind the end of an answer is another one.
      const index = part.index == null || ended.has(part.index) ? position : part.index;
      const choice = this.#choices.get(index) ?? new Choice();
      this.#choices.set(index, choice);
      if (choice.add(part)) isNew = true;
      if (finishReason(part.finish_reason) !== undefined) ended.add(index);
    }
    return isNew;
  }

  /** The last count holds; Groq and Moonshot have it in places of their own. */
  #countTokens({ usage, x_groq, choices }: Reply): void {
    const found = asCounts(usage) ?? asCounts(x_groq?.usage) ?? asCounts(choices?.at(-1)?.usage);
    if (found !== undefined && (readUsage(found) !== undefined || this.#usage === undefined))
      this.#usage = found;
  }

  usage(): TokenUsage | undefined {
    return readUsage(this.#usage);
  }

  /**
   * @param count how many answers were asked for
   * @throws RequestError when there are more or fewer, or when one of them did not come to its end.
   */
  finish(
    count: number,
    stop: readonly string[],
    asked: Readonly<Record<string, unknown>>,
  ): readonly ModelAnswer[] {
    const choices = [...this.#choices].sort(([a], [b]) => a - b);
    if (choices.length === 0) throw this.#complaint ?? noChoices(this.#last);
    const isWhole = (choice: Choice) =>
      choice.finishReason !== undefined && (!choice.wentOn || this.#isClosed);
    if (!choices.every(([, choice]) => isWhole(choice)))
      throw this.#complaint ?? brokeOff(this.#isClosed, this.#last);
    if (choices.length !== count || choices.some(([index], position) => index !== position))
      throw wrongCount(choices.length, count);
    const served = {
      ...(asked.seed === undefined ? {} : { seed: asked.seed }),
      ...(this.#model === undefined || this.#model === asked.model ? {} : { served_model: this.#model }),
      ...(this.#fingerprint === undefined ? {} : { system_fingerprint: this.#fingerprint }),
    };
    return choices.map(([, choice]) => {
      const { completion, extra } = choice.toAnswer(stop, count === 1 ? this.#outputTokens() : undefined);
      return { completion, extra: { ...extra, ...served } };
    });
  }

  #outputTokens(): OutputTokens | undefined {
    const counted = this.usage();
    return counted && { total: counted.outputTokens, thinking: thinkingTokens(this.#usage) };
  }
}

function isError(error: unknown): boolean {
  if (typeof error === 'string') return error.trim() !== '';
  return typeof error === 'object' && error !== null && Object.keys(error).length > 0;
}
