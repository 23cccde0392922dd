import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { PasskError } from '../core/errors.ts';
import type { TaskCount } from '../core/statistics/pass-at-k.ts';
import { storeError } from '../jsonl/append-log.ts';
import { issueWords } from '../jsonl/issue-words.ts';
import { parseFile } from '../jsonl/parse-record.ts';

/** What two runs must have in common for their scores to be comparable; any JSON values. */
export interface Conditions {
  readonly suite: unknown;
  readonly limits: unknown;
  readonly judge: unknown;
}

/** A run in small: what a later run is compared with. Stored as a committed JSON file. */
export interface Baseline {
  /** Where it was read from, for messages. */
  readonly source: string;
  readonly runId: string;
  readonly passkVersion: string;
  readonly model?: string | undefined;
  readonly conditions: Conditions;
  /** By task id, in the order of the suite. */
  readonly tasks: ReadonlyMap<string, TaskCount>;
  /** Why these tasks take no part in decisions, by task id. */
  readonly quarantine: ReadonlyMap<string, string>;
}

const count = z
  .tuple([z.int().min(1), z.int().min(0)])
  .refine(([n, c]) => c <= n, 'more passes than samples');
const layout = z.object({
  format: z.literal(1),
  run_id: z.string(),
  passk_version: z.string(),
  model: z.string().optional(),
  conditions: z.object({ suite: z.unknown(), limits: z.unknown(), judge: z.unknown() }),
  quarantine: z.record(z.string(), z.string().min(1, 'a quarantine needs its reason')).optional(),
  tasks: z.record(z.string(), count).refine((tasks) => Object.keys(tasks).length > 0, 'no task'),
});

/** @throws PasskError E_INPUT with the field when the file is no baseline. */
export async function readBaseline(path: string): Promise<Baseline> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new PasskError('E_INPUT', `the baseline cannot be read: ${(error as Error).message}`, {
      file: path,
      hint: `Make one from a finished run: passk baseline update RUN ${path}`,
    });
  });
  const wanted = 'a baseline as `passk baseline update` writes it';
  const record = parseFile(text, path, wanted);
  const read = layout.safeParse(record);
  if (!read.success) {
    const { field, problem, expected } = issueWords(read.error.issues[0], record);
    throw new PasskError('E_INPUT', problem, {
      file: path,
      field,
      expected: expected === undefined ? wanted : `${expected}, in ${wanted}`,
    });
  }
  const { run_id: runId, passk_version: passkVersion, model, conditions, quarantine = {}, tasks } = read.data;
  return {
    source: path,
    runId,
    passkVersion,
    model,
    conditions,
    tasks: new Map(Object.entries(tasks).map(([taskId, [n, c]]) => [taskId, { n, c }])),
    quarantine: new Map(Object.entries(quarantine)),
  };
}

/** Writes a baseline, a task a line, so that a diff of two shows which tasks moved. */
export async function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  const { runId, passkVersion, model, conditions, tasks, quarantine } = baseline;
  const reasons = quarantine.size === 0 ? {} : { quarantine: Object.fromEntries(quarantine) };
  const head = JSON.stringify(
    { format: 1, run_id: runId, passk_version: passkVersion, model, conditions, ...reasons },
    null,
    2,
  );
  const lines = [...tasks].map(([taskId, { n, c }]) => `    ${JSON.stringify(taskId)}: [${n}, ${c}]`);
  const text = `${head.slice(0, -2)},\n  "tasks": {\n${lines.join(',\n')}\n  }\n}\n`;
  await writeFile(path, text).catch((error: unknown) => {
    throw storeError(error, path);
  });
}
