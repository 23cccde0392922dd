import type { ErrorBody } from './error-body.ts';
import type { RequestFault } from './request-error.ts';

/** Names of codes and types by which servers say that their filter took offence. */
const FILTER_NAME =
  /content.?filter|content.?policy|responsible.?ai|data.?inspection.?failed|content.?moderation|moderation.?blocked|\bmoderation\b|flagged|prohibited.?content|guardrail|sensitive.?content|safety.?violation|content.?safety/i;

/** Sentences that say the same. None may fit a key, an account or a rate. */
const FILTER_WORDS =
  /content (management|safety|usage|moderation|filtering) (policy|system|filter)|content[_ -]filter|safety (system|filter|setting|reason|policies|policy|guideline)|flagged (for|as|by)|(was|been|got|were) flagged|requires moderation|violat\w* (of )?(our|the|its|xAI|\w+['’]s)?\s*(content|usage|safety|acceptable)[ -]?\w* (polic|guideline|rule)|content violates|usage guidelines|usage polic|content exists risk|considered high risk|inappropriate content|blocked by [^.]*(guardrail|safety|moderation|content)|(prompt|input|request|output|response|content) (was |is |has been )?(blocked|rejected) (due to|because of|by) [^.]*(safety|content|polic|moderat|guardrail|prohibited|sensitive)|(sensitive|prohibited|harmful|unsafe) (content|words?|information|material)|敏感|不安全/i;

/** Who may not ask at all is not filtered, whatever policy forbids it: that would make a sample of every task. */
const OF_THE_ACCOUNT =
  /\b(account|organi[sz]ation|api.?key|your key|project|region|country|territory|billing|subscription|disabled|suspended|banned)\b/i;

/** Statuses that no filter answers with. */
const NEVER_FILTERED: ReadonlySet<number> = new Set([401, 402, 404, 405, 407, 408, 413, 429]);

const OUT_OF_CREDIT =
  /insufficient[_ ](quota|balance|credit|fund)|exceeded_current_quota|billing_(hard_limit|not_active)|credit balance is too low|out of credits|not enough credits|account (is )?(in arrears|suspended)|arrearage|余额不足|欠费/i;

const TOO_FAST =
  /rate.?limit|too many requests|throttl|too fast|concurrency limit|requests per (second|minute)|resource.?exhausted/i;

/** What a server says that will do better later, also under a status that says otherwise. */
const BUSY =
  /\b(busy|overloaded|over capacity|at capacity|no capacity|capacity (is )?exceeded|temporarily|try again (later|shortly|soon|in )|please retry|retry later|queue (is )?full|(is|still|currently|being) (loading|starting|warming)|loading model|model (is )?not ready|starting up|warming up|no (available|healthy|idle) (worker|server|channel|upstream|backend|instance|replica|slot)|service unavailable|upstream (error|connect|request|timeout)|timed out|request timeout|server is (starting|restarting|shutting))|繁忙|稍后/i;

/** Statuses of the client's side that pass all the same: 424 of TGI and Bedrock, 498 of Groq, 499 of gateways that lost patience. */
const PASSING: ReadonlySet<number> = new Set([408, 409, 423, 424, 425, 444, 460, 498, 499]);

/** The server says that it can't do this at all. */
const LASTING_OF_SERVER: ReadonlySet<number> = new Set([501, 505, 510, 511]);

/** The fault that a status means, and the body where it knows better. */
export function faultOfStatus(status: number, body: ErrorBody): RequestFault {
  const name = `${body.type ?? ''} ${body.code ?? ''}`;
  const words = `${name} ${body.message ?? ''}`;
  // An empty account answers 429 as well, but waiting does not fill it.
  if (OUT_OF_CREDIT.test(words)) return 'unauthorized';
  if (status >= 400 && status < 500 && !NEVER_FILTERED.has(status) && isFiltered(name, body))
    return 'filtered';
  if (status === 429 || status === 420 || (status >= 400 && TOO_FAST.test(words))) return 'rate_limited';
  if (status === 401 || status === 402 || status === 407) return 'unauthorized';
  if (PASSING.has(status)) return 'server_error';
  if (status >= 500) return LASTING_OF_SERVER.has(status) ? 'rejected' : 'server_error';
  if (status >= 400 && BUSY.test(words)) return 'server_error';
  return status === 403 ? 'unauthorized' : 'rejected';
}

/** The fault of an error that came in a body or a stream, after a status that said nothing of it. */
export function faultOfBody(body: ErrorBody): RequestFault {
  const status = Number(body.code);
  if (status >= 400 && status < 600) return faultOfStatus(status, body);
  const name = `${body.type ?? ''} ${body.code ?? ''}`;
  if (isFiltered(name, body)) return 'filtered';
  const words = `${name} ${body.message ?? ''}`;
  if (OUT_OF_CREDIT.test(words) || /authentication|permission|billing|unauthori|invalid_api_key/i.test(name))
    return 'unauthorized';
  if (TOO_FAST.test(words)) return 'rate_limited';
  if (BUSY.test(words)) return 'server_error';
  return /invalid|not_?found|context_length|bad_?request|unsupported|validation/i.test(name)
    ? 'rejected'
    : 'server_error';
}

function isFiltered(name: string, { message = '', details }: ErrorBody): boolean {
  if (FILTER_NAME.test(`${name} ${details}`)) return true;
  return FILTER_WORDS.test(message) && !OF_THE_ACCOUNT.test(message);
}
