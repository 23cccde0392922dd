import { setMaxListeners } from 'node:events';
import { RequestError } from './request-error.ts';

export interface RequestTimeouts {
  /** Longest time for one whole request. */
  readonly requestTimeoutMs: number;
  /** Longest time without a token. */
  readonly stallTimeoutMs: number;
}

export interface RequestWatch {
  /** Ends the request. Its reason is the caller's own, or a RequestError `stalled`. */
  readonly signal: AbortSignal;
  readonly tokenArrived: () => void;
  /** Has to be called when the request is over. */
  readonly end: () => void;
}

/** Watches one request: it has to end in time, to go on, and not to be given up by the caller. */
export function watchRequest(
  { requestTimeoutMs, stallTimeoutMs }: RequestTimeouts,
  caller: AbortSignal | undefined,
): RequestWatch {
  const controller = new AbortController();
  const fail = (message: string) => () => controller.abort(new RequestError('stalled', message));
  const whole = setTimeout(
    fail(`the answer was not complete after ${requestTimeoutMs} ms (--request-timeout)`),
    requestTimeoutMs,
  );
  const stall = setTimeout(fail(`no token came for ${stallTimeoutMs} ms (--stall-timeout)`), stallTimeoutMs);
  // By hand: AbortSignal.any keeps a trace of every request on a signal that lives as long as the run.
  const giveUp = () => controller.abort(caller?.reason);
  if (caller?.aborted === true) giveUp();
  else if (caller !== undefined) {
    setMaxListeners(0, caller); // one for each request in flight, which is no leak
    caller.addEventListener('abort', giveUp);
  }
  return {
    signal: controller.signal,
    tokenArrived: () => void stall.refresh(),
    end: () => {
      clearTimeout(whole);
      clearTimeout(stall);
      caller?.removeEventListener('abort', giveUp);
    },
  };
}
