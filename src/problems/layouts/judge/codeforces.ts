import * as z from 'zod';
import { definedOnly } from '../../../core/defined-only.ts';
import { DEFAULT_LANGUAGE } from '../../../languages/languages.ts';
import { readTests } from '../../rows/read-tests.ts';
import { type ProblemLayout, parseFields } from '../layout.ts';
import { contestComparison } from './contest-comparison.ts';
import { faultOf, judgeProblem } from './judge-problem.ts';
import { dateFact, fact, limitOf } from './row-facts.ts';
import { ANYTHING, TEXT, testsField } from './row-values.ts';

const schema = z.object({
  id: z.string().min(1),
  title: TEXT,
  description: z.string(),
  input_format: TEXT,
  output_format: TEXT,
  interaction_format: TEXT,
  note: TEXT,
  examples: ANYTHING,
  official_tests: ANYTHING,
  official_tests_complete: z.boolean().nullish(),
  time_limit: z.number().nullish(),
  memory_limit: z.number().nullish(),
  input_mode: z.enum(['stdio', 'file']).nullish(),
  generated_checker: TEXT,
  rating: z.number().nullish(),
  contest_start: z.number().nullish(),
  tags: z.array(z.string()).nullish(),
});

/** open-r1/codeforces. Its checkers take input, right output and output, and print a share. */
export const CODEFORCES: ProblemLayout = {
  name: 'open-r1/codeforces',
  fields:
    'id, description, examples, official_tests, time_limit, memory_limit, input_mode, generated_checker',
  columns: Object.keys(schema.shape),
  recognises: (record) => 'official_tests' in record,
  toProblem(placed) {
    const data = parseFields(schema, placed, CODEFORCES);
    if ((data.interaction_format ?? '') !== '')
      return { taskId: data.id, reason: 'is interactive, and the data set has no interactors' };
    const tests = readTests(
      [testsField(placed, ['examples'], true), testsField(placed, ['official_tests'])],
      undefined,
      faultOf(placed),
    );
    const cases = tests?.kind === 'cases' ? tests.cases : [];
    const checker = data.generated_checker ?? '';
    const arePublic = cases.every(({ isPublic }) => isPublic === true);
    const statement = statementOf(data);
    return judgeProblem(
      {
        taskId: data.id,
        statement,
        tests,
        casesOptions: {
          ...(checker.trim() === ''
            ? { compare: contestComparison(statement, cases) }
            : { checker: { language: DEFAULT_LANGUAGE, source: checker, protocol: 'prints' } }),
          ...(data.input_mode === 'file' ? { files: { input: 'input.txt', output: 'output.txt' } } : {}),
        },
        limits: definedOnly({
          timeLimitMs: limitOf(placed, 'time_limit', (data.time_limit ?? 0) * 1000, 'timeLimitMs'),
          memoryLimitMiB: limitOf(placed, 'memory_limit', data.memory_limit, 'memoryLimitMiB'),
        }),
        tags: [
          'platform:codeforces',
          ...fact('rating', data.rating === 0 ? '' : data.rating),
          ...dateFact(dayOf(data.contest_start)),
          ...fact('tests', arePublic ? 'public' : data.official_tests_complete === false ? 'incomplete' : ''),
          ...(data.tags ?? []),
        ],
      },
      placed,
    );
  },
};

function statementOf(data: z.infer<typeof schema>): string {
  const parts = [
    ['', data.title],
    ['', data.description],
    ['Input\n\n', data.input_format],
    ['Output\n\n', data.output_format],
    ['', examplesText(data.examples)],
    ['Note\n\n', data.note],
  ] as const;
  return parts
    .flatMap(([head, text]) => ((text ?? '').trim() === '' ? [] : [head + (text ?? '').trim()]))
    .join('\n\n');
}

/** They stand beside the description, and not in it. */
function examplesText(examples: unknown): string {
  if (!Array.isArray(examples) || examples.length === 0) return '';
  const shown = (examples as readonly { readonly input: unknown; readonly output: unknown }[]).map(
    ({ input, output }) => `Input:\n${shownText(input)}\nOutput:\n${shownText(output)}`,
  );
  return `Examples\n\n${shown.join('\n\n')}`;
}

function shownText(text: unknown): string {
  return (Array.isArray(text) ? text.join('\n') : String(text)).trimEnd();
}

function dayOf(seconds: number | null | undefined): string | undefined {
  const time = new Date((seconds || Number.NaN) * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
