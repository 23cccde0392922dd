import type { Problem } from '../core/problem.ts';
import type { JsonRecord } from '../jsonl/parse-record.ts';

/** A problem as a record in HumanEval's layout, with passk's own fields where they say something; `readProblems` reads it. */
export function problemToRecord(problem: Problem): JsonRecord {
  const { limits, stop, tags, attempts, equivalentMutants } = problem;
  const { entryPoint, test, copyBack, judging } = problem.tests;
  return {
    task_id: problem.taskId,
    language: problem.language,
    prompt: problem.prompt,
    entry_point: entryPoint,
    canonical_solution: problem.canonicalSolution,
    test,
    ...(stop === undefined ? {} : { stop }),
    ...(tags === undefined ? {} : { tags }),
    ...(limits === undefined
      ? {}
      : { limits: { time_limit_ms: limits.timeLimitMs, memory_limit_mib: limits.memoryLimitMiB } }),
    ...(copyBack === true ? { copy_back: true } : {}),
    ...(judging === undefined ? {} : { judging }),
    ...(attempts === undefined ? {} : { attempts }),
    ...(equivalentMutants === undefined ? {} : { equivalent_mutants: equivalentMutants }),
  };
}
