import * as z from 'zod';
import { LEAST_LIMITS, MOST_LIMITS } from '../../core/least-limits.ts';
import type { Problem } from '../../core/problem.ts';
import { VERDICTS } from '../../core/verdict.ts';
import { DEFAULT_LANGUAGE } from '../../languages/languages.ts';
import { languageOf, type ProblemRecord } from './layout.ts';

const equivalentMutant = z.object({
  reason: z.string().min(1),
  before: z.string(),
  after: z.string(),
  line: z.number().int().positive().optional(),
});

/** Within what a program can keep to. */
export const LIMIT_FIELDS = {
  time_limit_ms: z.number().min(LEAST_LIMITS.timeLimitMs).max(MOST_LIMITS.timeLimitMs).optional(),
  memory_limit_mib: z.number().min(LEAST_LIMITS.memoryLimitMiB).max(MOST_LIMITS.memoryLimitMiB).optional(),
};

/** What passk's own records have beside their tests, whatever kind those are. */
export const COMMON_FIELDS = {
  task_id: z.string().min(1),
  prompt: z.string(),
  canonical_solution: z.string().nullish(),
  other_solutions: z.array(z.string()).optional(),
  language: z.string().nullish(),
  stop: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  limits: z.strictObject(LIMIT_FIELDS).optional(),
  attempts: z
    .array(z.object({ label: z.string(), completion: z.string(), verdict: z.enum(VERDICTS) }))
    .optional(),
  equivalent_mutants: z.array(equivalentMutant).optional(),
};

/** The problem but for its tests. Python unless something says otherwise. */
export function commonParts(
  data: z.infer<z.ZodObject<typeof COMMON_FIELDS>>,
  placed: ProblemRecord,
): Omit<Problem, 'tests'> {
  const stated = data.language ?? (placed.language === undefined ? DEFAULT_LANGUAGE : undefined);
  return {
    taskId: data.task_id,
    language: languageOf(placed, 'language', stated),
    prompt: data.prompt,
    canonicalSolution: data.canonical_solution ?? '',
    ...(data.other_solutions === undefined ? {} : { otherSolutions: data.other_solutions }),
    ...(data.stop === undefined ? {} : { stop: data.stop }),
    ...(data.tags === undefined ? {} : { tags: data.tags }),
    ...(data.limits === undefined ? {} : { limits: limitsOf(data.limits) }),
    ...(data.attempts === undefined ? {} : { attempts: data.attempts }),
    ...(data.equivalent_mutants === undefined
      ? {}
      : { equivalentMutants: data.equivalent_mutants.map(toEquivalentMutant) }),
  };
}

function toEquivalentMutant({
  line,
  ...change
}: z.infer<typeof equivalentMutant>): NonNullable<Problem['equivalentMutants']>[number] {
  return line === undefined ? change : { ...change, line };
}

/** Limits in the library's words. */
export function limitsOf({
  time_limit_ms: timeLimitMs,
  memory_limit_mib: memoryLimitMiB,
}: z.infer<z.ZodObject<typeof LIMIT_FIELDS>>): NonNullable<Problem['limits']> {
  return {
    ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
    ...(memoryLimitMiB === undefined ? {} : { memoryLimitMiB }),
  };
}
