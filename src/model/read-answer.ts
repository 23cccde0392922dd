import type { SampleRequest, TokenUsage } from './model-backend.ts';
import { type RequestTimeouts, watchRequest } from './request-watch.ts';
import { toRequestError } from './to-request-error.ts';

/** Puts together what a server sends for one request. */
export interface Collector {
  /** Takes in a piece; says whether the model has said anything new. */
  add(piece: unknown): boolean;
  usage(): TokenUsage | undefined;
}

/** One request to a server, as far as every protocol is the same. */
export interface ServerRequest<A> {
  readonly collector: Collector;
  readonly timeouts: RequestTimeouts;
  readonly url: string;
  /** Sends it, and gives what comes back, piece by piece. */
  pieces(signal: AbortSignal): AsyncIterable<unknown>;
  /** The answer, when the last piece is in. */
  finish(): A;
}

/**
 * Reads an answer to its end, within the time limits, and reports its usage even where it is no good.
 *
 * @throws RequestError that says why there is no answer.
 */
export async function readAnswer<A>(
  { signal, onUsage }: Pick<SampleRequest, 'signal' | 'onUsage'>,
  { collector, timeouts, url, pieces, finish }: ServerRequest<A>,
): Promise<A> {
  const watch = watchRequest(timeouts, signal);
  try {
    for await (const piece of pieces(watch.signal)) if (collector.add(piece)) watch.tokenArrived();
    // A stream that was given up ends like one that is complete.
    watch.signal.throwIfAborted();
    return finish();
  } catch (error) {
    throw toRequestError(watch.signal.aborted ? watch.signal.reason : error, url);
  } finally {
    watch.end();
    const usage = collector.usage();
    if (usage !== undefined) onUsage?.(usage);
  }
}
