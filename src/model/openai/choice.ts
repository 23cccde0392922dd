import { endOfAnswer } from '../../core/end-of-answer.ts';
import { finishReason, isGivenUp } from '../finish-reason.ts';
import { readContent, saidIn } from '../message-content.ts';
import type { ModelAnswer } from '../model-backend.ts';
import { RequestError } from '../request-error.ts';
import { logprobsOf, type ReplyChoice, type TokenLogprob } from './reply.ts';

/** One choice of an answer, as far as it has come. */
export class Choice {
  #finishReason: string | undefined;
  #text = '';
  #reasoning = '';
  #refusal = '';
  #toolCalls = 0;
  #hasLogprobs = true;
  #wentOn = false;
  readonly #tokens: TokenLogprob[] = [];

  /** How it ended; undefined as long as the server has not said so. */
  get finishReason(): string | undefined {
    return this.#finishReason;
  }

  /** It went on after its end: the server names a reason in every piece, and only the end of the stream tells that it is whole. */
  get wentOn(): boolean {
    return this.#wentOn;
  }

  /** Takes in one piece, or the whole; says whether the model has said anything new. */
  add(piece: ReplyChoice): boolean {
    const said = saidIn(piece.delta ?? piece.message);
    const beside = readContent(piece.text);
    const isAgain =
      piece.delta == null && piece.message != null && this.#text !== '' && said.text.startsWith(this.#text);
    // The whole message at the end of its own stream adds nothing that has come before.
    const text = beside.text + (isAgain ? said.text.slice(this.#text.length) : said.text);
    const reasoning = isAgain && this.#reasoning !== '' ? '' : said.reasoning + beside.reasoning;
    const refusal = said.refusal + beside.refusal;
    const toolCalls = said.toolCalls + beside.toolCalls;
    const hasSpoken = text !== '' || reasoning !== '' || refusal !== '' || toolCalls > 0;
    if (hasSpoken && this.#finishReason !== undefined) this.#wentOn = true;
    this.#text += text;
    this.#reasoning += reasoning;
    this.#refusal += refusal;
    this.#toolCalls += toolCalls;
    const reason = finishReason(piece.finish_reason);
    if (isGivenUp(reason))
      throw new RequestError('server_error', `the server gave up: finish_reason is "${reason}"`);
    this.#finishReason = reason ?? this.#finishReason;
    this.#addTokens(piece, text, reasoning);
    return hasSpoken || reason !== undefined;
  }

  #addTokens(piece: ReplyChoice, text: string, reasoning: string): void {
    const tokens = logprobsOf(piece);
    // Tokens of the thinking say nothing about the answer; where the two come together nobody can tell them apart.
    if (reasoning !== '' && text !== '') this.#hasLogprobs = false;
    if (reasoning !== '') return;
    if (text !== '' && tokens.length === 0) this.#hasLogprobs = false;
    this.#tokens.push(...tokens);
  }

  /**
   * @param stop where the answer ends, also if the server did not end it there
   * @param counted the server's count for this choice, where it is known
   */
  toAnswer(stop: readonly string[], counted: OutputTokens | undefined): ModelAnswer {
    const end = endOfAnswer(this.#text, stop);
    const wasCut = end < this.#text.length;
    const tokens = this.#hasLogprobs ? tokensUpTo(this.#tokens, wasCut ? end : Number.POSITIVE_INFINITY) : [];
    const count = tokens.length > 0 ? tokens.length : wasCut ? undefined : this.#ownTokens(counted);
    const extra = {
      finish_reason: wasCut ? 'stop' : this.#finishReason,
      ...(count === undefined ? {} : { output_tokens: count }),
      ...(tokens.length === 0 ? {} : { logprob_sum: tokens.reduce((sum, { logprob }) => sum + logprob, 0) }),
      ...(this.#reasoning === '' ? {} : { reasoning: this.#reasoning }),
      ...(this.#refusal === '' ? {} : { refusal: this.#refusal }),
      ...(this.#toolCalls === 0 ? {} : { tool_calls: true }),
    };
    return { completion: this.#text.slice(0, end), extra };
  }

  #ownTokens(counted: OutputTokens | undefined): number | undefined {
    if (counted === undefined) return undefined;
    const thinking = counted.thinking ?? (this.#reasoning === '' ? 0 : undefined);
    return thinking === undefined ? undefined : counted.total - thinking;
  }
}

/** What a server counts as output: the thinking too, and not every server says how much that was. */
export interface OutputTokens {
  readonly total: number;
  readonly thinking: number | undefined;
}

function tokensUpTo(tokens: readonly TokenLogprob[], end: number): readonly TokenLogprob[] {
  let length = 0;
  const after = tokens.findIndex(({ token }) => {
    const begins = length;
    length += token.length;
    return begins >= end;
  });
  return after < 0 ? tokens : tokens.slice(0, after);
}
