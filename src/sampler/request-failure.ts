import { describeCauses } from '../core/error-causes.ts';
import { redactSecrets } from '../model/redact.ts';
import { RequestError } from '../model/request-error.ts';

/** A server that asks for more than this is not waited for: the run is resumed when it can answer. */
const LONGEST_RETRY_AFTER_MS = 10 * 60_000;

/** A request that brought no sample, in the words of a report. */
export class RequestFailure extends Error {
  /** One word for counting: a `RequestFault`, or `failed` for an error that does not say. */
  readonly fault: string;
  override readonly cause: unknown;
  /** Who asked for what, and what happened. */
  readonly problem: string;

  constructor(backendName: string, taskId: string, cause: unknown) {
    // A RequestError says it in full; what a module throws may say it in its causes alone.
    const what = cause instanceof RequestError ? cause.message : redactSecrets(describeCauses(cause));
    const problem = `model "${backendName}", task "${taskId}": the request failed: ${what}`;
    super(problem);
    this.problem = problem;
    this.cause = cause;
    this.fault = cause instanceof RequestError ? cause.fault : 'failed';
  }

  get retryAfterMs(): number | undefined {
    return this.cause instanceof RequestError ? this.cause.retryAfterMs : undefined;
  }

  /** The server is not to be asked again for hours. */
  get asksToStop(): boolean {
    return (this.retryAfterMs ?? 0) > LONGEST_RETRY_AFTER_MS;
  }

  /** Asking again can help. An error that does not say what it is gets the benefit of the doubt. */
  get passes(): boolean {
    return !this.asksToStop && !(this.cause instanceof RequestError && this.cause.isLasting);
  }
}

/** An error of the backend's own code; fetch's network errors are TypeErrors too, but have a cause. */
export function isDefect(error: unknown): boolean {
  return error instanceof ReferenceError || (error instanceof TypeError && error.cause === undefined);
}
