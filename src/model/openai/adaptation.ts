import { fieldsNamed, saysUnknown } from '../refused-field.ts';
import type { RequestError } from '../request-error.ts';

type Body = Readonly<Record<string, unknown>>;

/** The official service takes no more stop sequences; the answer is cut at the others when it has come. */
const FEWEST_STOPS = 4;

const TOKEN_FIELDS = ['max_tokens', 'max_completion_tokens'] as const;

/**
 * Fields that change no sample: a server that refuses one is asked without. `seed` only repeats samples; answers are cut at
 * `stop` when they have come; without `stream` the answer comes in one piece, and without `stream_options` uncounted. None of
 * what decides which samples are drawn is ever left out.
 */
const OWN_FIELDS = ['stream_options', 'seed', 'skip_special_tokens', 'stop', 'stream'] as const;

/** How a server wants its requests, as far as its refusals have said so; kept for all later ones. */
export class Adaptation {
  readonly #left = new Set<string>();
  readonly #refusedLimits = new Set<string>();
  #stopLimit: number;
  readonly #isOfficial: boolean;

  /** @param isOfficial true for OpenAI's own service, which names and limits some fields differently */
  constructor(isOfficial: boolean) {
    this.#isOfficial = isOfficial;
    this.#stopLimit = isOfficial ? FEWEST_STOPS : Number.POSITIVE_INFINITY;
  }

  get stopLimit(): number {
    return this.#stopLimit;
  }

  leavesOut(field: string): boolean {
    return this.#left.has(field);
  }

  /** The name of the token limit: a newer one for chat at OpenAI, and where the older is refused. */
  tokenField(isChat: boolean): string {
    const [older, newer] = TOKEN_FIELDS;
    const usual = isChat && this.#isOfficial ? newer : older;
    if (!this.#refusedLimits.has(usual)) return usual;
    return usual === older ? newer : older;
  }

  /** Learns from a refusal; says whether the next body will differ from this one. */
  learn(body: Body, refusal: RequestError): boolean {
    const named = fieldsNamed(refusal, [...OWN_FIELDS.filter((field) => field in body), ...TOKEN_FIELDS]);
    const limit = TOKEN_FIELDS.find((field) => field in body && named.includes(field));
    if (limit !== undefined && saysUnknown(refusal)) {
      const other = TOKEN_FIELDS.find((field) => field !== limit) as string;
      if (!this.#refusedLimits.has(other)) {
        this.#refusedLimits.add(limit);
        return true;
      }
    }
    const own = OWN_FIELDS.find((field) => named.includes(field));
    if (own === undefined) return false;
    if (own === 'stop' && (body.stop as readonly string[]).length > FEWEST_STOPS)
      this.#stopLimit = FEWEST_STOPS;
    else this.#left.add(own);
    if (own === 'stream') this.#left.add('stream_options');
    return true;
  }
}
