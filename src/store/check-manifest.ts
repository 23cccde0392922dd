import { EXTRACTION_MODES } from '../core/completion.ts';
import { PasskError } from '../core/errors.ts';
import { INFILL_FORMATS } from '../core/infill-format.ts';
import { MOST_LIMITS } from '../core/least-limits.ts';
import { INFILL_HOLES, IO_EXAMPLES, PROMPT_TEMPLATES } from '../core/prompt-options.ts';
import { OFFICIAL_RULES } from '../core/tests/official-rule.ts';
import type { JsonRecord } from '../jsonl/parse-record.ts';
import { isLanguage, languageNames } from '../languages/languages.ts';
import {
  AMOUNT,
  amountsByName,
  checkFields,
  FLAG,
  fieldsOf,
  listOf,
  OBJECT,
  oneOf,
  optional,
  recordsWith,
  type Shape,
  TEXT,
  TEXTS,
  wholeUpTo,
} from './field-shapes.ts';

const MOST_SAMPLES = 1_000_000;
const MOST_WORKERS = 65_536;

const count = (most: number) => wholeUpTo(most, 1);
const amountUpTo = (most: number): Shape => ({
  ...AMOUNT,
  fits: (value) => AMOUNT.fits(value) && (value as number) <= most,
});
const timeLimit = amountUpTo(MOST_LIMITS.timeLimitMs);
/** Asked when a manifest is read: languages may be registered. */
const LANGUAGE: Shape = {
  get expected() {
    return oneOf(languageNames()).expected;
  },
  fits: isLanguage,
};
const executor = {
  language: LANGUAGE,
  interpreter: TEXT,
  interpreter_version: TEXT,
  type_check: optional(TEXT),
  compiler_flags: optional(TEXT),
  layers: TEXTS,
  isolation: oneOf(['full', 'partial', 'basic']),
  missing_layers: optional(TEXTS),
  leaves_open: optional(TEXTS),
  missing_because: optional(TEXT),
};

/** By the names on disk. A field that is not here is written for people, and nothing is done with it. */
const FIELDS = fieldsOf({
  run_id: TEXT,
  passk_version: TEXT,
  command: oneOf(['run', 'eval']),
  created_at: TEXT,
  resumed_at: TEXTS,
  wall_ms: optional(AMOUNT),
  suite: OBJECT,
  'suite.name': TEXT,
  'suite.source': TEXT,
  'suite.language': optional(LANGUAGE),
  'suite.sha256': TEXT,
  'suite.size': wholeUpTo(100_000_000),
  tasks: TEXTS,
  shared_tasks: optional(TEXTS),
  samples: optional(TEXT),
  re_extracted: optional(FLAG),
  model: optional(OBJECT),
  'model.spec': TEXT,
  'model.name': TEXT,
  'model.servers': optional(TEXTS),
  n: optional(count(MOST_SAMPLES)),
  sampling: optional(OBJECT),
  'sampling.temperature': optional(AMOUNT),
  'sampling.top_p': optional(AMOUNT),
  'sampling.max_tokens': optional(AMOUNT),
  'sampling.stop': optional(TEXTS),
  'sampling.logprobs': optional(FLAG),
  prompt: optional(OBJECT),
  'prompt.template': oneOf(PROMPT_TEMPLATES),
  'prompt.system': optional(TEXT),
  'prompt.shots': optional(wholeUpTo(MOST_SAMPLES)),
  'prompt.fim': optional(oneOf(INFILL_FORMATS)),
  'prompt.hole': optional(oneOf(INFILL_HOLES)),
  'prompt.io_example': optional(oneOf(IO_EXAMPLES)),
  'prompt.sha256': TEXT,
  requests: optional(OBJECT),
  'requests.base_url': optional(TEXT),
  'requests.samples_per_request': optional(count(MOST_SAMPLES)),
  'requests.request_timeout_ms': optional(AMOUNT),
  'requests.stall_timeout_ms': optional(AMOUNT),
  'requests.concurrency': optional(count(MOST_SAMPLES)),
  'requests.requests_per_minute': optional(AMOUNT),
  'requests.tokens_per_minute': optional(AMOUNT),
  'requests.retries': optional(wholeUpTo(MOST_SAMPLES)),
  prices: optional(amountsByName()),
  max_cost_usd: optional(AMOUNT),
  // A run of an earlier version may have been given none.
  seed: { expected: 'a number', fits: (seed) => seed === null || typeof seed === 'number' },
  k: listOf(count(Number.MAX_SAFE_INTEGER)),
  submissions: optional(listOf(count(Number.MAX_SAFE_INTEGER))),
  by: optional(TEXTS),
  limits: OBJECT,
  'limits.time_limit_ms': timeLimit,
  'limits.wall_limit_ms': timeLimit,
  'limits.memory_limit_mib': amountUpTo(MOST_LIMITS.memoryLimitMiB),
  'limits.output_limit_kib': AMOUNT,
  grants: optional(OBJECT),
  'grants.scratch_mib': optional(count(MOST_LIMITS.memoryLimitMiB)),
  'grants.network': optional(FLAG),
  time_limit: oneOf(['fixed', 'auto']),
  task_time_limits_ms: optional(amountsByName()),
  extraction: optional(oneOf(EXTRACTION_MODES)),
  compare_as: optional(oneOf(OFFICIAL_RULES)),
  dedupe: FLAG,
  repeat: optional(count(MOST_SAMPLES)),
  type_check: optional(FLAG),
  workers: count(MOST_WORKERS),
  vacuous_tasks: optional(TEXTS),
  executors: optional(recordsWith(executor)),
  executor: optional(OBJECT),
  'executor.interpreter_version': TEXT,
  'executor.layers': TEXTS,
  'executor.isolation': TEXT,
});

/**
 * Whether a record can be a manifest: every field that something is done with has its type and its bounds.
 *
 * @throws PasskError E_INPUT with file and field
 */
export function checkManifest(record: JsonRecord, file: string): void {
  checkFields(record, FIELDS, (field, problem, expected) => {
    return new PasskError('E_INPUT', problem, {
      file,
      field,
      expected,
      hint: 'The manifest is damaged, or of another program; start a new run.',
    });
  });
}
