import * as z from 'zod';
import { LEAST_LIMITS, MOST_LIMITS } from '../../core/least-limits.ts';
import type { Problem } from '../../core/problem.ts';
import { VERDICTS } from '../../core/verdict.ts';
import { DEFAULT_LANGUAGE } from '../../languages/languages.ts';
import { FUNCTION_NAME } from './function-name.ts';
import { languageOf, type ProblemLayout, parseFields } from './layout.ts';

const equivalentMutant = z.object({
  reason: z.string().min(1),
  before: z.string(),
  after: z.string(),
  line: z.number().int().positive().optional(),
});

const schema = z.object({
  task_id: z.string().min(1),
  prompt: z.string(),
  entry_point: z.string().regex(FUNCTION_NAME, 'a function name'),
  canonical_solution: z.string().nullish(),
  test: z.string().min(1),
  language: z.string().nullish(),
  stop: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  copy_back: z.boolean().optional(),
  judging: z.enum(['split', 'shared']).optional(),
  limits: z
    .strictObject({
      time_limit_ms: z.number().min(LEAST_LIMITS.timeLimitMs).max(MOST_LIMITS.timeLimitMs).optional(),
      memory_limit_mib: z
        .number()
        .min(LEAST_LIMITS.memoryLimitMiB)
        .max(MOST_LIMITS.memoryLimitMiB)
        .optional(),
    })
    .optional(),
  attempts: z
    .array(z.object({ label: z.string(), completion: z.string(), verdict: z.enum(VERDICTS) }))
    .optional(),
  equivalent_mutants: z.array(equivalentMutant).optional(),
});

/** HumanEval's fields, and ours. Python unless something says otherwise. Unknown fields are left alone. */
export const HUMAN_EVAL: ProblemLayout = {
  name: 'HumanEval',
  fields: 'task_id, prompt, entry_point, canonical_solution, test',
  recognises: () => true,
  toProblem(placed): Problem {
    const data = parseFields(schema, placed, HUMAN_EVAL);
    const stated = data.language ?? (placed.language === undefined ? DEFAULT_LANGUAGE : undefined);
    return {
      taskId: data.task_id,
      language: languageOf(placed, 'language', stated),
      prompt: data.prompt,
      canonicalSolution: data.canonical_solution ?? '',
      tests: {
        kind: 'function',
        entryPoint: data.entry_point,
        test: data.test,
        ...(data.copy_back === true ? { copyBack: true } : {}),
        ...(data.judging === undefined ? {} : { judging: data.judging }),
      },
      ...(data.stop === undefined ? {} : { stop: data.stop }),
      ...(data.tags === undefined ? {} : { tags: data.tags }),
      ...(data.limits === undefined ? {} : { limits: toLimits(data.limits) }),
      ...(data.attempts === undefined ? {} : { attempts: data.attempts }),
      ...(data.equivalent_mutants === undefined
        ? {}
        : { equivalentMutants: data.equivalent_mutants.map(toEquivalentMutant) }),
    };
  },
};

function toEquivalentMutant({
  line,
  ...change
}: z.infer<typeof equivalentMutant>): NonNullable<Problem['equivalentMutants']>[number] {
  return line === undefined ? change : { ...change, line };
}

function toLimits({
  time_limit_ms: timeLimitMs,
  memory_limit_mib: memoryLimitMiB,
}: NonNullable<z.infer<typeof schema>['limits']>): NonNullable<Problem['limits']> {
  return {
    ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
    ...(memoryLimitMiB === undefined ? {} : { memoryLimitMiB }),
  };
}
