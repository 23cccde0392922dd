import type * as z from 'zod';
import { PasskError } from '../../core/errors.ts';
import type { Language } from '../../core/language.ts';
import type { LeftOutTask, Problem } from '../../core/problem.ts';
import { issueWords } from '../../jsonl/issue-words.ts';
import type { JsonRecord } from '../../jsonl/parse-record.ts';
import type { PlacedRecord } from '../../jsonl/read-records.ts';
import { languageNamed, languageNames } from '../../languages/languages.ts';

/** A record of a problem file, with the language that the user asked for, if any. */
export interface ProblemRecord extends PlacedRecord {
  readonly language?: Language;
  /** Records of the suite that stand before it, in all its files. @default 0 */
  readonly ordinal?: number;
}

/** The way in which a benchmark writes down its problems: one reader a layout. */
export interface ProblemLayout {
  /** What people call it: "HumanEval-X". */
  readonly name: string;
  /** The fields that make it, for error messages. */
  readonly fields: string;
  /** Tells the layout from the names of a record's fields alone; a wrong value is an error, not another layout. */
  recognises(record: JsonRecord): boolean;
  /** Of a parquet file, those that are read; others may be gigabytes. @default all */
  readonly columns?: readonly string[];
  /**
   * The problem, or why the task is left out.
   *
   * @throws PasskError E_INPUT with file, line and field.
   */
  toProblem(placed: ProblemRecord): Problem | LeftOutTask;
}

/** Checks a record against its layout's schema. */
export function parseFields<T>(
  schema: z.ZodType<T>,
  placed: PlacedRecord,
  { name, fields }: Pick<ProblemLayout, 'name' | 'fields'>,
): T {
  const parsed = schema.safeParse(placed.record);
  if (parsed.success) return parsed.data;
  const { field, problem, expected } = issueWords(parsed.error.issues[0], placed.record);
  const whole = `a problem of ${name}: ${fields}`;
  throw recordError(placed, field, problem, expected === undefined ? whole : `${expected}, in ${whole}`);
}

/** An error that names the record and its field. */
export function recordError(
  { file, line, index }: PlacedRecord,
  field: string,
  problem: string,
  expected: string,
  hint?: string,
): PasskError {
  return new PasskError('E_INPUT', problem, {
    file,
    ...(line === undefined ? {} : { line }),
    field: index === undefined ? field : `[${index}].${field}`,
    expected,
    ...(hint === undefined ? {} : { hint }),
  });
}

/**
 * The language of a record: what its file says, else what the user says.
 *
 * @param stated the file's word for it, in the file's field
 * @throws PasskError E_INPUT for a language that passk can't run, and when the file and the user say different ones.
 */
export function languageOf(placed: ProblemRecord, field: string, stated: string | undefined): Language {
  const runnable = languageNames().join(', ');
  if (stated === undefined) {
    if (placed.language !== undefined) return placed.language;
    throw recordError(
      placed,
      field,
      'nothing says which language the problem is in',
      runnable,
      'Say it with --language.',
    );
  }
  const language = languageNamed(stated)?.name;
  if (language === undefined) {
    throw recordError(
      placed,
      field,
      `the problem is in ${JSON.stringify(stated)}, which passk can't run`,
      runnable,
    );
  }
  if (placed.language !== undefined && placed.language !== language) {
    throw recordError(
      placed,
      field,
      `the problem is in ${language}`,
      `${placed.language}, as --language says`,
    );
  }
  return language;
}
