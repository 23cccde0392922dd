/** What servers send while the answer goes on. Some send it at the end, too: then nobody knows how the answer ended. */
const NOT_YET: ReadonlySet<string> = new Set([
  ...['', 'null', 'none', 'nil', 'undefined', 'in_progress', 'not_finished'],
  'finish_reason_unspecified',
]);

/** Words at the end of what is no answer: the server gave up, or only loaded the model. */
const GAVE_UP: ReadonlySet<string> = new Set([
  ...['error', 'abort', 'aborted', 'cancel', 'cancelled', 'canceled', 'failed', 'timeout', 'load', 'unload'],
  ...['network_error', 'insufficient_system_resource', 'engine_error', 'internal_error', 'server_error'],
  ...['overloaded', 'preempted', 'shutdown'],
]);

/** The words of OpenAI's protocol, and what others say for the same. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  stop: [
    ...[
      'end_turn',
      'stop_sequence',
      'stop_token',
      'stop_word',
      'stop_words',
      'stop_str',
      'stop_string',
      'stopped',
    ],
    ...['eos', 'eos_token', 'eos_token_id', 'eos_found', 'end', 'end_of_turn', 'done', 'finish', 'finished'],
    ...['complete', 'completed', 'natural'],
  ],
  length: [
    ...[
      'max_tokens',
      'max_token',
      'max_length',
      'max_new_tokens',
      'max_output_tokens',
      'max_completion_tokens',
    ],
    ...[
      'model_length',
      'model_context_window_exceeded',
      'context_length',
      'context_window',
      'context_length_exceeded',
    ],
    ...['token_limit', 'token_limit_reached', 'truncated', 'limit'],
  ],
  content_filter: [
    ...[
      'content_filtered',
      'contentfilter',
      'filtered',
      'filter',
      'safety',
      'recitation',
      'blocklist',
      'spii',
    ],
    ...['prohibited_content', 'image_safety', 'guardrail_intervened', 'guardrails', 'guardrail', 'sensitive'],
    ...['moderation', 'error_toxic', 'toxic', 'content_policy', 'policy'],
  ],
  refusal: ['refused'],
  tool_calls: ['tool_use', 'tool_call', 'function_call', 'function_calls'],
};

const MEANING: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([word, others]) => others.map((other) => [other, word] as const)),
);

/**
 * How an answer ended, in the words of OpenAI's protocol; a word that nobody knows as it came.
 *
 * @returns undefined as long as it has not ended
 * @example
 * finishReason('MAX_TOKENS'); // 'length'
 * finishReason(''); // undefined
 */
export function finishReason(value: unknown): string | undefined {
  const given = typeof value === 'object' && value !== null ? (value as { type?: unknown }).type : value;
  if (typeof given !== 'string') return undefined;
  const word = given.trim();
  const name = word.toLowerCase().replace(/[\s-]+/g, '_');
  if (NOT_YET.has(name)) return undefined;
  if (/^content_filter\b/.test(name)) return 'content_filter'; // Gemini says behind it which one
  const known = MEANING.get(name);
  return known ?? (name in WORDS || GAVE_UP.has(name) ? name : word);
}

/** Whether the server gave the answer up. That is no sample of the model: it is asked for again. */
export function isGivenUp(reason: string | undefined): boolean {
  return reason !== undefined && GAVE_UP.has(reason);
}
