import * as z from 'zod';
import { definedOnly } from '../../core/defined-only.ts';
import type { Language } from '../../core/language.ts';
import type { CasesTests, TestCase } from '../../core/tests/cases-tests.ts';
import { COMPARISONS } from '../../core/tests/comparison-name.ts';
import { DEFAULT_LANGUAGE, languageNamed, languageNames } from '../../languages/languages.ts';
import { type ProblemLayout, parseFields, recordError } from './layout.ts';
import { COMMON_FIELDS, commonParts, LIMIT_FIELDS, limitsOf } from './passk-fields.ts';

/** A text, or a list of its lines. */
const text = z.union([z.string(), z.array(z.string())]);

/** A name in the program's folder: no path can lead out of it. */
const fileName = z.string().regex(/^(?!\.{1,2}$)[\w.-]{1,100}$/, 'the name of a file, such as "input.txt"');

const testCase = z.strictObject({
  input: text,
  output: text,
  name: z.string().optional(),
  public: z.boolean().optional(),
  arguments: z.array(z.string()).optional(),
  weight: z.number().positive().optional(),
  ...LIMIT_FIELDS,
});

const program = { language: z.string().optional(), source: z.string().min(1) };

/** Fields of the tests of a task that consists of cases, as passk's own records have them. */
export const CASES_FIELDS = {
  cases: z.array(testCase).min(1),
  compare: z.enum(COMPARISONS).optional(),
  tolerance: z
    .strictObject({ absolute: z.number().min(0).optional(), relative: z.number().min(0).optional() })
    .optional(),
  checker: z.strictObject({ ...program, protocol: z.enum(['testlib', 'prints']).optional() }).optional(),
  interactor: z.strictObject(program).optional(),
  files: z.strictObject({ input: fileName.optional(), output: fileName.optional() }).optional(),
};

const schema = z.object({ ...COMMON_FIELDS, ...CASES_FIELDS });

/** passk's own layout of tasks whose programs read an input and write an output (docs/cases.md). */
export const PASSK_CASES: ProblemLayout = {
  name: 'tasks with cases',
  fields: 'task_id, prompt, canonical_solution, cases',
  recognises: (record) => 'cases' in record,
  toProblem(placed) {
    const data = parseFields(schema, placed, PASSK_CASES);
    return {
      ...commonParts(data, placed),
      tests: casesTestsOf(data, (...words) => recordError(placed, ...words)),
    };
  },
};

/** An error about one of the fields. */
export type RefuseField = (field: string, problem: string, expected: string) => Error;

/** The tests that these fields say, in the library's words. */
export function casesTestsOf(
  { cases, compare, tolerance, checker, interactor, files }: z.infer<z.ZodObject<typeof CASES_FIELDS>>,
  refuse: RefuseField,
): CasesTests {
  if (checker !== undefined && interactor !== undefined)
    throw refuse('interactor', 'it stands beside a checker', 'one of the two');
  return {
    kind: 'cases',
    cases: cases.map(toCase),
    ...definedOnly({ compare }),
    ...(tolerance === undefined ? {} : { tolerance: definedOnly(tolerance) }),
    ...(checker === undefined
      ? {}
      : {
          checker: {
            language: programLanguage(refuse, 'checker', checker.language),
            source: checker.source,
            protocol: checker.protocol ?? 'testlib',
          },
        }),
    ...(interactor === undefined
      ? {}
      : {
          interactor: {
            language: programLanguage(refuse, 'interactor', interactor.language),
            source: interactor.source,
          },
        }),
    ...(files === undefined ? {} : { files: definedOnly(files) }),
  };
}

function toCase({
  input,
  output,
  public: isPublic,
  name,
  arguments: words,
  weight,
  ...limits
}: z.infer<typeof testCase>): TestCase {
  return {
    input: joined(input),
    output: joined(output),
    ...limitsOf(limits),
    ...definedOnly({ name, isPublic, arguments: words, weight }),
  };
}

function programLanguage(refuse: RefuseField, field: string, stated = DEFAULT_LANGUAGE): Language {
  const language = languageNamed(stated)?.name;
  if (language !== undefined) return language;
  throw refuse(`${field}.language`, `${JSON.stringify(stated)} can't be run`, languageNames().join(', '));
}

function joined(lines: string | readonly string[]): string {
  return typeof lines === 'string' ? lines : lines.join('\n');
}
