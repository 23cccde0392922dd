import * as z from 'zod';
import { definedOnly } from '../../../core/defined-only.ts';
import { readTests } from '../../rows/read-tests.ts';
import { type ProblemLayout, type ProblemRecord, parseFields } from '../layout.ts';
import { faultOf, judgeProblem } from './judge-problem.ts';
import { dateFact, fact, limitInWords } from './row-facts.ts';
import { ANYTHING, ID, TEXT, testsField, textsIn } from './row-values.ts';

const limit = z.union([z.string(), z.number()]).nullish();

const schema = z.object({
  question: z.string(),
  input_output: ANYTHING,
  problem_id: ID.nullish(),
  id: ID.nullish(),
  solutions: ANYTHING,
  starter_code: TEXT,
  difficulty: TEXT,
  source: TEXT,
  url: TEXT,
  date: TEXT,
  tags: ANYTHING,
  time_limit: limit,
  memory_limit: limit,
});

/** Fields that TACO has and APPS has not. */
const OF_TACO = ['raw_tags', 'skill_types', 'time_limit', 'memory_limit'];

/** APPS (Hendrycks et al. 2021) and TACO (Li et al. 2023), which has more fields; rows, and APPS's folders. */
export const APPS: ProblemLayout = {
  name: 'APPS',
  fields: 'question, input_output, solutions, starter_code, difficulty',
  columns: [...Object.keys(schema.shape), ...OF_TACO],
  recognises: (record) => 'question' in record && 'input_output' in record,
  toProblem(placed) {
    const data = parseFields(schema, placed, APPS);
    const { starter_code: starterCode, difficulty, source, url, date } = data;
    return judgeProblem(
      {
        taskId: taskIdOf(placed, data.problem_id ?? data.id),
        statement: data.question,
        starterCode: starterCode ?? '',
        solutions: textsIn(placed, 'solutions', data.solutions),
        tests: readTests([testsField(placed, ['input_output'])], undefined, faultOf(placed)),
        limits: definedOnly({
          timeLimitMs: limitInWords(placed, 'time_limit', data.time_limit, 'timeLimitMs'),
          memoryLimitMiB: limitInWords(placed, 'memory_limit', data.memory_limit, 'memoryLimitMiB'),
        }),
        tags: [
          ...fact('difficulty', difficulty === 'UNKNOWN_DIFFICULTY' ? '' : difficulty),
          ...fact('platform', source ?? hostOf(url)),
          ...dateFact(date),
          ...words(data.tags),
        ],
      },
      placed,
    );
  },
};

/** By the number that the data set gives it; TACO gives none, so there it is the row's. */
function taskIdOf({ record, ordinal = 0 }: ProblemRecord, id: string | number | null | undefined): string {
  const name = OF_TACO.some((field) => field in record) ? 'TACO' : 'APPS';
  const own = String(id ?? ordinal);
  return own.includes('/') ? own : `${name}/${own}`;
}

/** "codeforces" of its address. */
function hostOf(url: string | null | undefined): string {
  return /^https?:\/\/(?:[\w-]+\.)*?([\w-]+)\.\w+(?:\/|$)/.exec(url ?? '')?.[1] ?? '';
}

/** TACO writes lists as Python prints them. */
function words(list: unknown): readonly string[] {
  if (Array.isArray(list)) return list.filter((word) => typeof word === 'string');
  if (typeof list !== 'string') return [];
  return [...list.matchAll(/'([^']+)'|"([^"]+)"/g)].map(([, single, double]) => single ?? double ?? '');
}
