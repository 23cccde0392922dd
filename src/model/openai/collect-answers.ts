import { faultOfBody, readErrorBody } from '../error-body.ts';
import type { ModelAnswer, TokenUsage } from '../model-backend.ts';
import { RequestError } from '../request-error.ts';
import { Choice, type OutputTokens } from './choice.ts';
import { type Reply, type ReplyChoice, replySchema } from './reply.ts';

/** Words at the end of what is no answer: the server gave up, or only loaded the model. */
const GAVE_UP: ReadonlySet<string> = new Set(['error', 'abort', 'load', 'unload']);

/** Puts the pieces of one reply together. */
export class AnswerCollector {
  readonly #choices = new Map<number, Choice>();
  #usage: Reply['usage'];
  #model: string | undefined;
  #fingerprint: string | undefined;

  /**
   * Takes in a piece of the stream, or the whole reply; says whether the model has said anything new.
   *
   * @throws ZodError for another form, RequestError for an error that comes as a reply.
   */
  add(data: unknown): boolean {
    const reply = replySchema.parse(data);
    if (reply.error != null) throw faultIn(reply.error);
    this.#usage = reply.usage ?? this.#usage;
    this.#model = reply.model ?? this.#model;
    this.#fingerprint = reply.system_fingerprint ?? this.#fingerprint;
    let isNew = false;
    for (const [position, piece] of (reply.choices ?? []).entries()) {
      refuseFault(piece);
      const index = piece.index ?? position;
      const choice = this.#choices.get(index) ?? new Choice();
      this.#choices.set(index, choice);
      if (choice.add(piece)) isNew = true;
    }
    return isNew;
  }

  usage(): TokenUsage | undefined {
    const usage = this.#usage;
    if (usage == null) return undefined;
    return { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens ?? 0 };
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
    if (choices.length === 0)
      throw new RequestError('malformed', 'the answer holds no choices. Does --base-url end in /v1?');
    const unfinished = choices.filter(([, { finishReason }]) => finishReason === undefined);
    if (unfinished.length > 0)
      throw new RequestError('unreachable', 'the answer broke off: it ended without a finish_reason');
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
    const usage = this.#usage;
    if (usage?.completion_tokens == null) return undefined;
    const thinking = usage.completion_tokens_details?.reasoning_tokens ?? undefined;
    return { total: usage.completion_tokens, thinking };
  }
}

function refuseFault({ error, finish_reason }: ReplyChoice): void {
  if (error != null) throw faultIn(error);
  if (finish_reason != null && GAVE_UP.has(finish_reason))
    throw new RequestError('server_error', `the server gave up: finish_reason is "${finish_reason}"`);
}

function faultIn(error: unknown): RequestError {
  const body = readErrorBody({ error });
  return new RequestError(faultOfBody(body), body.message ?? 'the server reports an error');
}

function wrongCount(got: number, asked: number): RequestError {
  const hint = got < asked ? '\nThis server may not know `n`: use --samples-per-request 1.' : '';
  return new RequestError('malformed', `${got} choices came, ${asked} were asked for${hint}`);
}
