import * as z from 'zod';
import { EXTRACTION_MODES } from '../core/completion.ts';
import { definedOnly } from '../core/defined-only.ts';
import { PasskError } from '../core/errors.ts';
import { LEAST_LIMITS } from '../core/least-limits.ts';
import { OFFICIAL_RULES } from '../core/tests/official-rule.ts';
import { VERDICTS } from '../core/verdict.ts';
import { type CompletionToJudge, type EvaluateOptions, LARGEST_SEED } from '../evaluator/evaluator.ts';
import type { RewardOptions } from '../evaluator/reward.ts';
import { problemOfRow } from '../evaluator/row-problem.ts';
import { languageNames } from '../languages/languages.ts';
import { CASES_FIELDS, casesTestsOf } from '../problems/layouts/passk-cases.ts';
import type { Ceilings } from './ceilings.ts';

const limits = z
  .strictObject({
    time_limit_ms: z.number().min(LEAST_LIMITS.timeLimitMs).optional(),
    memory_limit_mib: z.number().int().min(LEAST_LIMITS.memoryLimitMiB).optional(),
  })
  .optional();

const testProblem = z.strictObject({
  task_id: z.string().min(1).optional(),
  prompt: z.string().optional(),
  entry_point: z.string().min(1),
  test: z.string().min(1),
  language: z.lazy(() => z.enum(languageNames())).optional(), // those that are there when the first request comes
  copy_back: z.boolean().optional(),
  limits,
});

const casesProblem = z.strictObject({
  task_id: z.string().min(1).optional(),
  language: z.lazy(() => z.enum(languageNames())).optional(),
  ...CASES_FIELDS,
  limits,
});

const rowFields = {
  task_id: z.string().min(1).optional(),
  fn_name: z.string().min(1).nullish(),
  compare: CASES_FIELDS.compare,
  tolerance: CASES_FIELDS.tolerance,
  limits,
};

// What makes a row a row is no option: else zod would take any object for one, and name the wrong field.
const rowProblem = z.strictObject({
  ...rowFields,
  inputs: z.array(z.unknown()),
  outputs: z.array(z.unknown()),
  assert_case: z.array(z.string()).nullish(),
});

const assertionsProblem = z.strictObject({
  ...rowFields,
  assert_case: z.array(z.string()),
  inputs: z.array(z.unknown()).nullish(),
  outputs: z.array(z.unknown()).nullish(),
});

const problem = z.union([casesProblem, rowProblem, assertionsProblem, testProblem]);

const reward = z.strictObject({
  passed: z.number().optional(),
  failed: z.number().optional(),
  verdicts: z.partialRecord(z.enum(VERDICTS).exclude(['harness_error']), z.number()).optional(),
  assertions: z.number().optional(),
  format: z.number().optional(),
  time: z.number().optional(),
});

/** `POST /v1/verify`: several completions of one task, or samples that each say their own. */
export const verifySchema = z
  .strictObject({
    task_id: z.string().optional(),
    problem: problem.optional(),
    completions: z.array(z.string()).optional(),
    samples: z
      .array(
        z.strictObject({
          task_id: z.string().optional(),
          problem: problem.optional(),
          completion: z.string(),
        }),
      )
      .optional(),
    extraction: z.enum(EXTRACTION_MODES).optional(),
    /** Whose grader's rule compares outputs and results. */
    compare_as: z.enum(OFFICIAL_RULES).optional(),
    time_limit_ms: z.number().min(LEAST_LIMITS.timeLimitMs).optional(),
    reward: reward.optional(),
    stream: z.boolean().optional(),
    /** Of what tests draw; given back with the answer. */
    seed: z.number().int().min(0).max(LARGEST_SEED).optional(),
  })
  .superRefine((body, context) => {
    const say = (message: string, ...path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path });
    if ((body.completions === undefined) === (body.samples === undefined))
      say('either "completions" or "samples" has to be there');
    if (body.completions !== undefined && (body.task_id === undefined) === (body.problem === undefined))
      say('"completions" need either "task_id" or "problem"');
    for (const [i, sample] of (body.samples ?? []).entries())
      if ((sample.task_id ?? body.task_id) === undefined && (sample.problem ?? body.problem) === undefined)
        say('a "task_id" or a "problem" is missing', 'samples', i);
  });

export type VerifyRequest = z.infer<typeof verifySchema>;
type WireProblem = z.infer<typeof problem>;

/** What an answer gives back, for the caller's own records. */
export function markOf({ seed }: VerifyRequest): { readonly seed?: number } {
  return seed === undefined ? {} : { seed };
}

/** How many programs a request may start. */
export function programsOf({ completions, samples }: VerifyRequest): number {
  return (completions ?? samples ?? []).length;
}

/** The request in the library's words. */
export function toCompletions(body: VerifyRequest, ceilings: Ceilings): CompletionToJudge[] {
  const common = body.problem === undefined ? undefined : toProblem(body.problem, ceilings);
  const item = (taskId: string | undefined, own: WireProblem | undefined, completion: string) => {
    if (own !== undefined) return { problem: toProblem(own, ceilings), completion };
    if (taskId !== undefined) return { taskId, completion };
    return common === undefined
      ? { taskId: body.task_id ?? '', completion }
      : { problem: common, completion };
  };
  return (
    body.completions?.map((completion) => item(undefined, undefined, completion)) ??
    (body.samples ?? []).map((sample) => item(sample.task_id, sample.problem, sample.completion))
  );
}

export function toEvaluateOptions(body: VerifyRequest, ceilings: Ceilings): EvaluateOptions {
  const { extraction, compare_as: compareAs, time_limit_ms: asked, reward: terms, seed } = body;
  return {
    ...(extraction === undefined ? {} : { extraction }),
    ...(asked === undefined ? {} : { timeLimitMs: Math.min(asked, ceilings.timeLimitMs) }),
    ...(terms === undefined ? {} : { reward: terms as RewardOptions }),
    ...definedOnly({ seed, compareAs }),
  };
}

function toProblem(given: WireProblem, ceilings: Ceilings) {
  const { time_limit_ms: time, memory_limit_mib: memory } = given.limits ?? {};
  const own = {
    ...(time === undefined ? {} : { timeLimitMs: Math.min(time, ceilings.timeLimitMs) }),
    ...(memory === undefined ? {} : { memoryLimitMiB: Math.min(memory, ceilings.memoryLimitMiB) }),
  };
  const common = definedOnly({ taskId: given.task_id, limits: given.limits === undefined ? undefined : own });
  if (!('test' in given)) {
    if ('cases' in given) return { ...common, ...toCases(given, ceilings) };
    const { compare, tolerance = {} } = given;
    const compared = { ...common, tolerance: definedOnly(tolerance), ...definedOnly({ compare }) };
    return problemOfRow({ ...compared, ...toTests(given) });
  }
  const { prompt, language, copy_back: copyBack } = given;
  return {
    ...common,
    entryPoint: given.entry_point,
    test: given.test,
    ...definedOnly({ prompt, language, copyBack }),
  };
}

function toCases({ language, ...fields }: z.infer<typeof casesProblem>, ceilings: Ceilings) {
  const { kind: _, ...tests } = casesTestsOf(
    fields,
    (field, problem, expected) => new PasskError('E_INPUT', problem, { field: `problem.${field}`, expected }),
  );
  const cases = tests.cases.map(({ timeLimitMs, memoryLimitMiB, ...one }) => ({
    ...one,
    ...definedOnly({
      timeLimitMs: timeLimitMs && Math.min(timeLimitMs, ceilings.timeLimitMs),
      memoryLimitMiB: memoryLimitMiB && Math.min(memoryLimitMiB, ceilings.memoryLimitMiB),
    }),
  }));
  return { ...tests, cases, ...definedOnly({ language }) };
}

type WireRow = z.infer<typeof rowProblem | typeof assertionsProblem>;

function toTests({ inputs, outputs, fn_name: functionName, assert_case: assertions }: WireRow) {
  return {
    ...(functionName == null ? {} : { functionName }),
    ...(assertions == null || assertions.length === 0
      ? { inputs: inputs ?? [], outputs: outputs ?? [] }
      : { assertions }),
  };
}
