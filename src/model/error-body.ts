import { isRecord } from '../core/is-record.ts';
/** What a server says went wrong, whatever the form in which it says it. */
export interface ErrorBody {
  readonly message: string | undefined;
  /** An HTTP status or a name; OpenRouter, for one, sends statuses. */
  readonly code: string | number | undefined;
  readonly type: string | undefined;
  /** The field of the request that is complained of. */
  readonly parameter: string | undefined;
  /** How long the server asks to be left alone, where it says so in the body. */
  readonly retryAfterMs: number | undefined;
  /** Names by which a filter tells of itself, where a server has them in a place of their own. */
  readonly details: string;
}

type Body = Readonly<Record<string, unknown>>;

const NOTHING: ErrorBody = {
  message: undefined,
  code: undefined,
  type: undefined,
  parameter: undefined,
  retryAfterMs: undefined,
  details: '',
};

/**
 * Reads the error forms of OpenAI, Azure, Anthropic, Google, AWS, OpenRouter, vLLM, FastAPI (`detail`) and plain text. What stands
 * around an inner `error` counts where the error does not say it.
 */
export function readErrorBody(body: unknown): ErrorBody {
  if (typeof body === 'string') return { ...NOTHING, message: body.trim() || undefined };
  if (Array.isArray(body)) return body.length === 0 ? NOTHING : readErrorBody(body[0]);
  if (!isRecord(body)) return NOTHING;
  const inner = [body.error, body.errors, body.Error].find(
    (value) => (isRecord(value) && Object.keys(value).length > 0) || Array.isArray(value) || isText(value),
  );
  const own = readOwn(body);
  if (inner === undefined) return own;
  const read = readErrorBody(inner);
  // A bare word in `error` is a name, and the sentence stands beside it.
  const isName = typeof inner === 'string' && own.message !== undefined && !/\s/.test(inner.trim());
  return {
    message: (isName ? own.message : read.message) ?? own.message,
    code: read.code ?? own.code ?? (isName ? read.message : undefined),
    type: read.type ?? (own.type === 'error' ? undefined : own.type),
    parameter: read.parameter ?? own.parameter,
    retryAfterMs: read.retryAfterMs ?? own.retryAfterMs,
    details: `${read.details} ${own.details}`.trim(),
  };
}

function readOwn(body: Body): ErrorBody {
  const { detail } = body;
  const said = [
    body.message,
    body.msg,
    body.Message,
    body.error_message,
    body.error_msg,
    body.error_description,
  ];
  const message = [...said, detail, body.reason, body.title].find(
    (value) => value !== undefined && value !== null && value !== '',
  );
  const metadata = isRecord(body.metadata) ? body.metadata : {};
  const inner = isRecord(body.innererror) ? body.innererror : {};
  // OpenRouter's own sentence says only that its provider failed.
  const raw = isText(metadata.raw) ? `: ${metadata.raw}` : '';
  return {
    message:
      message === undefined ? undefined : (isText(message) ? message.trim() : JSON.stringify(message)) + raw,
    code: [body.code, body.error_code, body.errorCode, body.status_code, body.__type, body.status].find(
      isName,
    ),
    type: [body.type, body.error_type, body.__type].find(isText),
    parameter: [body.param, body.parameter, fieldOf(detail), fieldOf(message)].find(isText),
    retryAfterMs: retryDelayMs(body),
    details: [
      ...(isName(inner.code) ? [String(inner.code)] : []),
      // What they hold may be the prompt itself: that they are there says enough.
      ...([metadata.reasons, metadata.flagged_input].some(Boolean) ? ['flagged'] : []),
      ...([inner.content_filter_result, body.content_filter_result].some(Boolean) ? ['content_filter'] : []),
    ].join(' '),
  };
}

/** `[{"loc": ["body", "n"], ...}]` of a server that checks its requests with pydantic. */
function fieldOf(detail: unknown): string | undefined {
  const first: unknown = Array.isArray(detail) ? detail[0] : undefined;
  const place = isRecord(first) && Array.isArray(first.loc) ? (first.loc as readonly unknown[]) : [];
  return place.filter(isText).find((name) => name !== 'body');
}

/** `{"retryDelay": "34s"}` in Google's details, `retry_after` in seconds elsewhere. */
function retryDelayMs({ details, retry_after }: Body): number | undefined {
  if (typeof retry_after === 'number' && retry_after >= 0) return retry_after * 1000;
  const delays = Array.isArray(details) ? (details as readonly unknown[]).filter(isRecord) : [];
  const seconds = delays.map(({ retryDelay }) => /^(\d+(?:\.\d+)?)s$/.exec(String(retryDelay))?.[1]);
  const found = seconds.find((value) => value !== undefined);
  return found === undefined ? undefined : Number(found) * 1000;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isName(value: unknown): value is string | number {
  return typeof value === 'number' || isText(value);
}
