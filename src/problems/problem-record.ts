import type { Problem } from '../core/problem.ts';
import type { TestCase } from '../core/tests/cases-tests.ts';
import type { ProblemTests } from '../core/tests/problem-tests.ts';
import type { JsonRecord } from '../jsonl/parse-record.ts';

/** A problem as a record in passk's own layouts, HumanEval's for functions; `readProblems` reads it. */
export function problemToRecord(problem: Problem): JsonRecord {
  const { limits, stop, tags, attempts, equivalentMutants } = problem;
  return withoutAbsent({
    task_id: problem.taskId,
    language: problem.language,
    prompt: problem.prompt,
    canonical_solution: problem.canonicalSolution,
    other_solutions: problem.otherSolutions,
    ...testFields(problem.tests),
    stop,
    tags,
    limits: limits && { time_limit_ms: limits.timeLimitMs, memory_limit_mib: limits.memoryLimitMiB },
    attempts,
    equivalent_mutants: equivalentMutants,
  });
}

function testFields(tests: ProblemTests): JsonRecord {
  switch (tests.kind) {
    case 'function': {
      const { entryPoint, test, copyBack, judging } = tests;
      return { entry_point: entryPoint, test, copy_back: copyBack || undefined, judging };
    }
    case 'calls': {
      const { functionName, calls, tolerance, resultsMayBeWrapped } = tests;
      return {
        function_name: functionName,
        calls: calls.map(({ argumentsJson, resultJson, isPublic }) => ({
          arguments_json: argumentsJson,
          result_json: resultJson,
          public: isPublic,
        })),
        tolerance,
        results_may_be_wrapped: resultsMayBeWrapped,
      };
    }
    case 'cases': {
      const { kind: _, cases, ...others } = tests;
      return { cases: cases.map(caseFields), ...others };
    }
  }
}

function caseFields({ isPublic, timeLimitMs, memoryLimitMiB, ...others }: TestCase): JsonRecord {
  return withoutAbsent({
    ...others,
    public: isPublic,
    time_limit_ms: timeLimitMs,
    memory_limit_mib: memoryLimitMiB,
  });
}

function withoutAbsent(record: JsonRecord): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
