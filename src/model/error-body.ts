import type { RequestFault } from './request-error.ts';

/** What a server says went wrong, whatever the form in which it says it. */
export interface ErrorBody {
  readonly message: string | undefined;
  /** An HTTP status or a name; OpenRouter, for one, sends statuses. */
  readonly code: string | number | undefined;
  readonly type: string | undefined;
}

/** Reads the error forms of OpenAI, Anthropic, vLLM, FastAPI (`detail`) and plain text. */
export function readErrorBody(body: unknown): ErrorBody {
  if (typeof body === 'string')
    return { message: body.trim() || undefined, code: undefined, type: undefined };
  if (!isRecord(body)) return { message: undefined, code: undefined, type: undefined };
  if (isRecord(body.error) || typeof body.error === 'string') return readErrorBody(body.error);
  const { message = body.detail, code, type } = body;
  return {
    message: message === undefined || typeof message === 'string' ? message : JSON.stringify(message),
    code: typeof code === 'string' || typeof code === 'number' ? code : undefined,
    type: typeof type === 'string' ? type : undefined,
  };
}

/** The fault that a status means, and the body where it knows better. */
export function faultOfStatus(status: number, body: ErrorBody): RequestFault {
  // An empty account answers 429 as well, but waiting does not fill it.
  if (body.code === 'insufficient_quota' || body.type === 'insufficient_quota') return 'unauthorized';
  if (status === 429) return 'rate_limited';
  if (status === 401 || status === 402 || status === 403) return 'unauthorized';
  const isPassing = status >= 500 || status === 408 || status === 409 || status === 425;
  return isPassing ? 'server_error' : 'rejected';
}

/** The fault of an error that came in a body or a stream, after a status that said nothing of it. */
export function faultOfBody(body: ErrorBody): RequestFault {
  const status = Number(body.code);
  if (status >= 400) return faultOfStatus(status, body);
  const name = `${body.type ?? ''} ${body.code ?? ''}`;
  if (/insufficient_quota|authentication|permission|billing/.test(name)) return 'unauthorized';
  if (/rate_limit/.test(name)) return 'rate_limited';
  return /invalid_request|not_found/.test(name) ? 'rejected' : 'server_error';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
