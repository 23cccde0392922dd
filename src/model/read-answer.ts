import type { SampleRequest, TokenUsage } from './model-backend.ts';
import { readPieces } from './read-pieces.ts';
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
  /** Environment variable of the server's key. */
  readonly keyVariable: string;
  /** Whether the address is that of such a server, as a question to the user. */
  readonly isItThere: string;
  /** Sends it. */
  send(signal: AbortSignal): Promise<Response>;
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
  { collector, timeouts, url, keyVariable, isItThere, send, finish }: ServerRequest<A>,
): Promise<A> {
  const watch = watchRequest(timeouts, signal);
  let pieces = 0;
  try {
    for await (const piece of readPieces(await send(watch.signal), isItThere)) {
      pieces += 1;
      if (collector.add(piece)) watch.tokenArrived();
    }
    // A stream that was given up ends like one that is complete.
    watch.signal.throwIfAborted();
    return finish();
  } catch (error) {
    throw toRequestError(watch.signal.aborted ? watch.signal.reason : error, { url, keyVariable, pieces });
  } finally {
    watch.end();
    const usage = collector.usage();
    if (usage !== undefined) onUsage?.(usage);
  }
}
