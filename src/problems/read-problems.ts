import * as z from 'zod';
import { PasskError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import { VERDICTS } from '../core/verdict.ts';
import { parseRecord } from '../jsonl/parse-record.ts';
import { readLines } from '../jsonl/read-lines.ts';

/** One line of a problem file: HumanEval's fields, and ours. Unknown fields are left alone. */
const problemRecord = z.object({
  task_id: z.string().min(1),
  prompt: z.string(),
  entry_point: z.string().regex(/^[\p{L}_][\p{L}\p{N}_]*$/u, 'a function name'),
  canonical_solution: z.string().default(''),
  test: z.string().min(1),
  language: z.literal('python').default('python'),
  stop: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  copy_back: z.boolean().optional(),
  judging: z.enum(['split', 'shared']).optional(),
  limits: z
    .object({
      time_limit_ms: z.number().positive().optional(),
      memory_limit_mib: z.number().positive().optional(),
    })
    .optional(),
  attempts: z
    .array(z.object({ label: z.string(), completion: z.string(), verdict: z.enum(VERDICTS) }))
    .optional(),
});

/**
 * Reads problems in HumanEval's layout, plain or gzipped.
 *
 * @throws PasskError E_INPUT with file, line and field for a bad record, a task_id that comes twice, an empty file.
 */
export async function readProblems(path: string): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  for await (const { text, number } of readLines(path)) {
    const problem = toProblem(parseRecord(text, path, number), path, number);
    const first = lines.get(problem.taskId);
    if (first !== undefined) {
      throw new PasskError('E_INPUT', `"${problem.taskId}" stands on line ${first} too`, {
        file: path,
        line: number,
        field: 'task_id',
        expected: 'each task once',
      });
    }
    lines.set(problem.taskId, number);
    problems.push(problem);
  }
  if (problems.length === 0)
    throw new PasskError('E_INPUT', 'the file holds no problem', {
      file: path,
      expected: 'one problem a line',
    });
  return problems;
}

function toProblem(record: unknown, file: string, line: number): Problem {
  const parsed = problemRecord.safeParse(record);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new PasskError('E_INPUT', issue?.message ?? 'the record is not valid', {
      file,
      line,
      field: issue?.path.join('.') ?? '',
      expected: 'a HumanEval problem: task_id, prompt, entry_point, canonical_solution, test',
    });
  }
  const { data } = parsed;
  return {
    taskId: data.task_id,
    language: data.language,
    prompt: data.prompt,
    entryPoint: data.entry_point,
    canonicalSolution: data.canonical_solution,
    test: data.test,
    ...(data.stop === undefined ? {} : { stop: data.stop }),
    ...(data.tags === undefined ? {} : { tags: data.tags }),
    ...(data.copy_back === true ? { copyBack: true } : {}),
    ...(data.judging === undefined ? {} : { judging: data.judging }),
    ...(data.limits === undefined ? {} : { limits: toLimits(data.limits) }),
    ...(data.attempts === undefined ? {} : { attempts: data.attempts }),
  };
}

function toLimits(
  limits: NonNullable<z.infer<typeof problemRecord>['limits']>,
): NonNullable<Problem['limits']> {
  const { time_limit_ms: timeLimitMs, memory_limit_mib: memoryLimitMiB } = limits;
  return {
    ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
    ...(memoryLimitMiB === undefined ? {} : { memoryLimitMiB }),
  };
}
