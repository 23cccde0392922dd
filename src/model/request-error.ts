/**
 * Why a request brought no answer. The first five pass by themselves; `rejected` and `unauthorized` stay until somebody mends
 * them. `filtered`: the server's filter took offence at the task or at the answer, which makes an empty sample, not a missing one.
 */
export type RequestFault =
  | 'rate_limited'
  | 'server_error'
  | 'unreachable'
  | 'stalled'
  | 'malformed'
  | 'rejected'
  | 'unauthorized'
  | 'filtered';

const LASTING: ReadonlySet<RequestFault> = new Set(['rejected', 'unauthorized', 'filtered']);

export interface RequestErrorOptions {
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
  /** The field of the request that the server complains of. */
  readonly parameter?: string;
  /** What the user can do; absent for what is usual with the fault. */
  readonly advice?: string;
}

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
  readonly parameter: string | undefined;
  readonly advice: string | undefined;

  constructor(fault: RequestFault, message: string, options: RequestErrorOptions = {}) {
    const { retryAfterMs, cause, parameter, advice } = options;
    super(message, { cause });
    this.fault = fault;
    this.retryAfterMs = retryAfterMs;
    this.parameter = parameter;
    this.advice = advice;
  }

  get isLasting(): boolean {
    return LASTING.has(this.fault);
  }
}
