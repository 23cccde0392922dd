import { ZodError, z } from 'zod';
import { faultOfBody, faultOfStatus, readErrorBody } from './error-body.ts';
import { redactSecrets } from './redact.ts';
import { RequestError, type RequestFault } from './request-error.ts';
import { retryAfterMs } from './retry-after.ts';

const LONGEST_MESSAGE = 600;

const WHAT_TO_DO: Readonly<Partial<Record<RequestFault, string>>> = {
  unauthorized: 'Is the key in the environment right, and its account in credit?',
  unreachable: 'Is the server running, and --base-url right?',
};

/**
 * What an SDK throws, as a {@link RequestError}; what is no fault of the request comes back as it is. No cause is kept: an
 * SDK's errors hold headers and bodies, and with them keys.
 */
export function toRequestError(error: unknown, server: string): unknown {
  const fail = (fault: RequestFault, message: string, waitMs?: number) => {
    const text = redactSecrets(message).slice(0, LONGEST_MESSAGE);
    const advice = WHAT_TO_DO[fault];
    return new RequestError(fault, `${server}: ${text}${advice === undefined ? '' : `\n${advice}`}`, {
      ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
    });
  };
  if (error instanceof RequestError) return fail(error.fault, error.message, error.retryAfterMs);
  if (error instanceof SyntaxError) return fail('malformed', `the answer is no JSON: ${error.message}`);
  if (error instanceof ZodError)
    return fail('malformed', `the answer has another form: ${z.prettifyError(error)}`);
  if (!(error instanceof Error)) return error;

  const { status, headers, error: content } = error as SdkError;
  if (status !== undefined) {
    const body = readErrorBody(content);
    const text = body.message ?? 'no word of explanation';
    const waitMs = headers === undefined ? undefined : retryAfterMs(headers, Date.now());
    return fail(faultOfStatus(status, body), `HTTP ${status}: ${text}`, waitMs);
  }
  if (content !== undefined) {
    const body = readErrorBody(content);
    return fail(faultOfBody(body), body.message ?? error.message);
  }
  const causes = causesOf(error);
  // A DOMException has a code as well, a number: the caller's own abort is no fault of the connection.
  const code = causes
    .map((cause) => (cause as { code?: unknown }).code)
    .find((found) => typeof found === 'string');
  // Node itself gives up on a connection that says nothing for five minutes.
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')
    return fail('stalled', 'nothing came for 300 s');
  const isConnection =
    code !== undefined || causes.some((cause) => /Connection/.test(cause.constructor.name));
  if (!isConnection) return error;
  return fail('unreachable', `the connection failed: ${causes.map(({ message }) => message).join(': ')}`);
}

interface SdkError {
  readonly status?: number;
  readonly headers?: Headers;
  readonly error?: unknown;
}

function causesOf(error: Error): readonly Error[] {
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : error.cause;
  return inner instanceof Error ? [error, ...causesOf(inner)] : [error];
}
