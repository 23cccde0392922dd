import { PasskError } from '../core/errors.ts';
import { RequestError } from '../model/request-error.ts';
import { isDefect, type RequestFailure } from './request-failure.ts';

/** Tells a sample that could not be had from a model that can't be asked at all. */
export interface Circuit {
  succeeded(): void;
  /** Whether asking again can help. A backend that has never worked and fails by its own defect will not. */
  mayPass(failure: RequestFailure): boolean;
  /** Takes a request that failed for good. @returns why the drawing has to stop, or undefined to go on without it. */
  failed(failure: RequestFailure): PasskError | undefined;
}

/** Failures in a row, each after all its attempts: as many as are in flight together, within these. */
const FEWEST_IN_A_ROW = 3;
const MOST_IN_A_ROW = 10;
/** A refused request costs nothing and may be the prompt's own fault (too long), so many are borne once others succeeded. */
const REJECTED_IN_A_ROW = 100;

export function createCircuit(concurrency: number): Circuit {
  const inARow = Math.min(MOST_IN_A_ROW, Math.max(FEWEST_IN_A_ROW, concurrency));
  let hasSucceeded = false;
  let failures = 0;
  let rejections = 0;
  return {
    succeeded() {
      hasSucceeded = true;
      failures = 0;
      rejections = 0;
    },
    mayPass: ({ passes, cause }) => passes && (hasSucceeded || !isDefect(cause)),
    failed(failure) {
      const { cause } = failure;
      const isRejection = cause instanceof RequestError && cause.fault === 'rejected';
      if (isRejection) rejections += 1;
      else failures += 1;
      if (failure.asksToStop) return stop(failure);
      if (!hasSucceeded) {
        if (isDefect(cause)) return stop(failure);
        if (cause instanceof RequestError && cause.fault === 'unauthorized') return stop(failure);
        if (rejections >= FEWEST_IN_A_ROW) return stop(failure);
      }
      if (failures >= inARow) return stop(failure, `${failures} requests in a row failed, the last one: `);
      if (rejections >= REJECTED_IN_A_ROW)
        return stop(failure, `${rejections} requests in a row were refused, the last one: `);
      return undefined;
    },
  };
}

const ADVICE: Readonly<Record<string, string>> = {
  unauthorized:
    'Set the key of the provider in the environment (OPENAI_API_KEY or ANTHROPIC_API_KEY), and check that it may use this model.',
  rejected:
    'The server does not take this request: check the name of the model, --base-url, and the sampling flags.',
  unreachable: 'Nothing answers there: check --base-url, and that the server is up.',
  rate_limited:
    "The account's limits are lower than what is asked: set --rpm and --tpm to them, or a lower --concurrency.",
  stalled: 'The server takes too long: raise --request-timeout or --stall-timeout, or lower --concurrency.',
};

function stop(failure: RequestFailure, prefix = ''): PasskError {
  const { cause, problem } = failure;
  const advice = cause instanceof RequestError ? adviceOf(cause) : undefined;
  return new PasskError('E_HARNESS', `${prefix}${problem}`, {
    cause,
    ...(advice === undefined ? {} : { hint: advice }),
  });
}

/** What the backend knows is nearer to the matter; where its message ends with that, it is not said twice. */
function adviceOf({ fault, message, advice }: RequestError): string | undefined {
  if (advice === undefined) return ADVICE[fault];
  return message.endsWith(advice) ? undefined : advice;
}
