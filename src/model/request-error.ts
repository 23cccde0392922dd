/** Why a request brought no answer. The first five pass by themselves; the last two stay until somebody mends them. */
export type RequestFault =
  | 'rate_limited'
  | 'server_error'
  | 'unreachable'
  | 'stalled'
  | 'malformed'
  | 'rejected'
  | 'unauthorized';

const LASTING: ReadonlySet<RequestFault> = new Set(['rejected', 'unauthorized']);

/**
 * A request that a model did not answer. A backend throws it to say whether asking again can help; the sampler decides
 * when, and how often.
 *
 * @example
 * throw new RequestError('rate_limited', 'HTTP 429: slow down', { retryAfterMs: 2000 });
 */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly fault: RequestFault;
  /** How long the server asks to be left alone. */
  readonly retryAfterMs: number | undefined;

  constructor(
    fault: RequestFault,
    message: string,
    { retryAfterMs, cause }: { readonly retryAfterMs?: number; readonly cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.fault = fault;
    this.retryAfterMs = retryAfterMs;
  }

  get isLasting(): boolean {
    return LASTING.has(this.fault);
  }
}
