import { PasskError } from '../core/errors.ts';
import { isRecord } from '../core/is-record.ts';
import { redactSecrets } from './redact.ts';

/** Fields of a request that passk sets by itself, and what sets them: they can't be set beside the flags. */
const TAKEN: Readonly<Record<string, string>> = {
  model: '--model',
  messages: '--template, --system and --shots',
  system: '--system',
  prompt: '--template and --shots',
  suffix: '--template infill',
  n: '-n and --samples-per-request',
  seed: '--seed',
  temperature: '--temperature',
  top_p: '--top-p',
  max_tokens: '--max-tokens',
  max_completion_tokens: '--max-tokens',
  stop: '--stop',
  stop_sequences: '--stop',
  logprobs: '--logprobs',
  reasoning_effort: '--reasoning-effort',
  skip_special_tokens: '--template infill and --fim',
  stream: 'passk, which has every answer streamed',
  stream_options: 'passk, which has every answer streamed',
  echo: 'passk, which keeps the prompt out of the answers',
};

export type ExtraBody = Readonly<Record<string, unknown>>;

/**
 * Reads what `--extra-body` says: fields of a server's own, sent with every request.
 *
 * @throws PasskError E_USAGE for what is no JSON object, for a field that a flag sets, which it names, and for a secret of the
 * environment: the manifest keeps what was sent.
 * @example
 * parseExtraBody('{"top_k": 20, "chat_template_kwargs": {"enable_thinking": false}}');
 */
export function parseExtraBody(text: string): ExtraBody {
  const fail = (problem: string, more: { readonly expected?: string; readonly hint?: string } = {}) =>
    new PasskError('E_USAGE', problem, { field: '--extra-body', ...more });
  const expected = 'one JSON object such as {"top_k": 20}';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw fail(`this is no JSON: ${(cause as Error).message}`, { expected });
  }
  if (!isRecord(value))
    throw fail(`this is ${Array.isArray(value) ? 'a list' : JSON.stringify(value)}`, { expected });
  if (redactSecrets(text) !== text) {
    throw fail('it holds a secret of the environment', {
      expected: 'no keys in it: it is kept in the manifest',
    });
  }
  checkExtraBody(value);
  return value;
}

/** @throws PasskError E_USAGE for a field that passk sets. */
export function checkExtraBody(extra: ExtraBody): void {
  const taken = Object.keys(extra).find((name) => Object.hasOwn(TAKEN, name));
  if (taken === undefined) return;
  throw new PasskError('E_USAGE', `"${taken}" is set by ${TAKEN[taken]}`, {
    field: '--extra-body',
    expected: 'only fields that no flag sets',
  });
}
