import { endOfAnswer } from '../../core/stop-sequences.ts';
import type { ModelAnswer } from '../model-backend.ts';
import { logprobsOf, type ReplyChoice, type TokenLogprob } from './reply.ts';

/** One choice of an answer, as far as it has come. */
export class Choice {
  finishReason: string | undefined;
  #text = '';
  #reasoning = '';
  #refusal = '';
  #hasLogprobs = true;
  readonly #tokens: TokenLogprob[] = [];

  /** Takes in one piece, or the whole; says whether the model has said anything new. */
  add(piece: ReplyChoice): boolean {
    const said = piece.delta ?? piece.message ?? {};
    const text = piece.text ?? said.content ?? '';
    // Some servers send the same thinking under both names.
    const reasoning = said.reasoning_content ?? said.reasoning ?? '';
    const refusal = said.refusal ?? '';
    this.#text += text;
    this.#reasoning += reasoning;
    this.#refusal += refusal;
    this.finishReason = piece.finish_reason ?? this.finishReason;
    this.#addTokens(piece, text, reasoning);
    return text !== '' || reasoning !== '' || refusal !== '' || piece.finish_reason != null;
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
      finish_reason: wasCut ? 'stop' : this.finishReason,
      ...(count === undefined ? {} : { output_tokens: count }),
      ...(tokens.length === 0 ? {} : { logprob_sum: tokens.reduce((sum, { logprob }) => sum + logprob, 0) }),
      ...(this.#reasoning === '' ? {} : { reasoning: this.#reasoning }),
      ...(this.#refusal === '' ? {} : { refusal: this.#refusal }),
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
