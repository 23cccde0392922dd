import { connectionError } from './connection-error.ts';
import { readErrorBody } from './error-body.ts';
import { faultOfStatus } from './error-fault.ts';
import { redactSecrets } from './redact.ts';
import { replyError } from './reply-error.ts';
import { RequestError, type RequestErrorOptions, type RequestFault } from './request-error.ts';
import { retryAfterMs } from './retry-after.ts';

const LONGEST_MESSAGE = 600;

/** Where the request went, and how far it came. */
export interface RequestPlace {
  readonly url: string;
  /** Environment variable of the server's key. */
  readonly keyVariable: string;
  /** Pieces of an answer that had come. */
  readonly pieces: number;
}

/**
 * What an SDK throws, as a {@link RequestError}; what is no fault of the request comes back as it is. No cause is kept: an
 * SDK's errors hold headers and bodies, and with them keys.
 */
export function toRequestError(error: unknown, { url, keyVariable, pieces }: RequestPlace): unknown {
  const fail = (fault: RequestFault, message: string, options: RequestErrorOptions = {}) => {
    const text = redactSecrets(message).slice(0, LONGEST_MESSAGE);
    const aboutKey = fault === 'unauthorized' ? adviceOnKey(keyVariable) : undefined;
    return new RequestError(fault, `${url}: ${text}${aboutKey === undefined ? '' : `\n${aboutKey}`}`, {
      ...(aboutKey === undefined ? {} : { advice: aboutKey }),
      ...options,
    });
  };
  const passOn = ({ fault, message, retryAfterMs: waitMs, parameter, advice }: RequestError) =>
    fail(fault, message, {
      ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
      ...(parameter === undefined ? {} : { parameter }),
      ...(advice === undefined ? {} : { advice }),
    });
  if (error instanceof RequestError) return passOn(error);
  if (!(error instanceof Error)) return error;

  const { status, headers, error: content } = error as SdkError;
  if (status !== undefined) {
    const body = readErrorBody(content);
    const text = body.message ?? 'no word of explanation';
    const waitMs = (headers && retryAfterMs(headers, Date.now())) ?? body.retryAfterMs;
    return fail(faultOfStatus(status, body), `HTTP ${status}: ${text}`, {
      ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
      ...(body.parameter === undefined ? {} : { parameter: body.parameter }),
    });
  }
  if (content !== undefined) return passOn(replyError(content, error.message));
  const lost = connectionError(error, pieces);
  return lost === undefined ? error : passOn(lost);
}

interface SdkError {
  readonly status?: number;
  readonly headers?: Headers;
  readonly error?: unknown;
}

function adviceOnKey(variable: string): string {
  const isSet = (process.env[variable]?.trim() ?? '') !== '';
  return isSet
    ? `Is the key in ${variable} right, and its account in credit?`
    : `${variable} is not set in the environment: export ${variable}=...`;
}
