import * as z from 'zod';
import { definedOnly } from '../../../core/defined-only.ts';
import { readTests } from '../../rows/read-tests.ts';
import { FILE_NAME } from '../file-name.ts';
import { type ProblemLayout, parseFields, recordError } from '../layout.ts';
import { contestComparison } from './contest-comparison.ts';
import { faultOf, judgeProblem } from './judge-problem.ts';
import { fact, limitOf } from './row-facts.ts';
import { ANYTHING, TEXT, testsField } from './row-values.ts';

const number = z.number().nullish();
const programs = z.object({ language: z.array(z.number()), solution: z.array(z.string()) }).nullish();
const duration = z.union([z.number(), z.object({ seconds: z.number(), nanos: number })]).nullish();

const schema = z.object({
  name: z.string().min(1),
  description: z.string(),
  public_tests: ANYTHING,
  private_tests: ANYTHING,
  generated_tests: ANYTHING,
  source: z.union([z.number(), z.string()]).nullish(),
  difficulty: z.union([z.number(), z.string()]).nullish(),
  solutions: programs,
  cf_rating: number,
  cf_tags: z.array(z.string()).nullish(),
  time_limit: duration,
  memory_limit_bytes: number,
  input_file: TEXT,
  output_file: TEXT,
});

// The names behind the numbers of the data set, in its order.
const SOURCES = ['', 'codechef', 'codeforces', 'hackerearth', 'codejam', 'atcoder', 'aizu'];
const DIFFICULTIES = [
  '',
  'easy',
  'medium',
  'hard',
  'harder',
  'hardest',
  'external',
  ...'abcdefghijklmnopqrstuv',
];
const THIRD_VERSION = 3;

/** CodeContests (Li et al. 2022). */
export const CODE_CONTESTS: ProblemLayout = {
  name: 'CodeContests',
  fields: 'name, description, public_tests, private_tests, generated_tests, time_limit, memory_limit_bytes',
  columns: Object.keys(schema.shape),
  recognises: (record) => 'public_tests' in record,
  toProblem(placed) {
    const data = parseFields(schema, placed, CODE_CONTESTS);
    const { language = [], solution = [] } = data.solutions ?? {};
    if (language.length !== solution.length)
      throw recordError(
        placed,
        'solutions.language',
        `there are ${language.length} languages and ${solution.length} solutions`,
        'a language for each solution',
      );
    const tests = readTests(
      [
        testsField(placed, ['public_tests'], true),
        testsField(placed, ['private_tests']),
        testsField(placed, ['generated_tests']),
      ],
      undefined,
      faultOf(placed),
    );
    const files = definedOnly({
      input: fileName('input_file', data.input_file),
      output: fileName('output_file', data.output_file),
    });
    return judgeProblem(
      {
        taskId: data.name,
        statement: data.description,
        solutions: solution.filter((_, i) => language[i] === THIRD_VERSION),
        tests,
        casesOptions: {
          compare: contestComparison(data.description, tests?.kind === 'cases' ? tests.cases : []),
          ...(Object.keys(files).length === 0 ? {} : { files }),
        },
        limits: definedOnly({
          timeLimitMs: limitOf(placed, 'time_limit', milliseconds(data.time_limit), 'timeLimitMs'),
          memoryLimitMiB: limitOf(
            placed,
            'memory_limit_bytes',
            (data.memory_limit_bytes ?? 0) / 1_048_576,
            'memoryLimitMiB',
          ),
        }),
        tags: [
          ...fact('platform', named(SOURCES, data.source)),
          ...fact('difficulty', named(DIFFICULTIES, data.difficulty)),
          ...fact('rating', data.cf_rating === 0 ? '' : data.cf_rating),
          ...(data.cf_tags ?? []).filter((tag) => tag !== ''),
        ],
      },
      placed,
    );

    function fileName(field: string, value: string | null | undefined): string | undefined {
      if (value === undefined || value === null || value === '' || /^std(?:in|out)$/.test(value))
        return undefined;
      if (FILE_NAME.test(value)) return value;
      throw recordError(
        placed,
        field,
        `${JSON.stringify(value.slice(0, 60))} is no name of a file`,
        'such as "input.txt"',
      );
    }
  },
};

function named(names: readonly string[], value: string | number | null | undefined): string {
  return typeof value === 'number' ? (names[value] ?? '') : (value ?? '').replace(/^UNKNOWN.*/, '');
}

function milliseconds(value: z.infer<typeof duration>): number | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'number' ? value * 1000 : value.seconds * 1000 + (value.nanos ?? 0) / 1e6;
}
