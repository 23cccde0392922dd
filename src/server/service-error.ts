import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { isPasskError } from '../core/errors.ts';

/** A request that is refused, with the status that says why. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ContentfulStatusCode,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** Nobody reads this answer; the status is for `/metrics`, and nginx's word for it. */
export function clientGone(): ServiceError {
  return new ServiceError(499 as ContentfulStatusCode, 'E_GONE', 'the client hung up');
}

/** What the user's input is to blame for becomes a 400; anything else is a defect of ours, and says nothing of itself. */
export function toServiceError(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  if (isPasskError(error) && (error.code === 'E_INPUT' || error.code === 'E_USAGE'))
    return new ServiceError(400, error.code, error.message);
  return new ServiceError(500, 'E_HARNESS', 'the server failed at this request; its log says how');
}

/** Much of a message may be the client's own words; all of them is nothing that it needs to hear. */
const LONGEST_MESSAGE = 800;

/** The body of every error: Piston's clients look for `message`, FastAPI's for `detail`. */
export function errorBody({ code, message }: Pick<ServiceError, 'code' | 'message'>) {
  const said = message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}...`;
  return { error: { code, message: said }, message: said, detail: said };
}
