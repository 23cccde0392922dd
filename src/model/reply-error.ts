import { readErrorBody } from './error-body.ts';
import { faultOfBody } from './error-fault.ts';
import { RequestError } from './request-error.ts';

/** The error that a server sent in place of an answer, or of the rest of one, under a status that said nothing of it. */
export function replyError(data: unknown, otherwise = 'the server reports an error'): RequestError {
  const body = readErrorBody(data);
  return new RequestError(faultOfBody(body), body.message ?? otherwise, {
    ...(body.retryAfterMs === undefined ? {} : { retryAfterMs: body.retryAfterMs }),
    ...(body.parameter === undefined ? {} : { parameter: body.parameter }),
  });
}

/** An answer that ended before its end; asking again can help. */
export function answerBrokeOff(how: string): RequestError {
  return new RequestError('unreachable', `the answer broke off: it ended ${how}`, {
    advice: 'The server, or something before it, cuts its answers off: its log may say why.',
  });
}
