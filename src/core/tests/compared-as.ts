import { badValue } from '../check-number.ts';
import { PasskError } from '../errors.ts';
import type { Problem } from '../problem.ts';
import { CALL_GRADERS, GRADER_NAMES, OFFICIAL_RULES, type OfficialRule } from './official-rule.ts';
import type { ProblemTests } from './problem-tests.ts';

/**
 * The problems as an official grader compares their outputs and results. Tests that call a function with assertions of their own stay as
 * they are: no such grader runs those.
 *
 * @param rule undefined leaves all as they are
 * @throws PasskError E_USAGE where the rule says nothing of any of them, or knows no calls and one has them
 */
export function comparedAs(problems: readonly Problem[], rule: OfficialRule | undefined): readonly Problem[] {
  if (rule === undefined) return problems;
  if (!OFFICIAL_RULES.includes(rule)) throw badValue('--compare-as', rule, OFFICIAL_RULES.join(', '));
  if (problems.every(({ tests }) => tests.kind === 'function'))
    throw new PasskError('E_USAGE', 'no task has outputs or results to compare', {
      field: '--compare-as',
      expected: 'a suite of tasks with cases or calls (docs/cases.md)',
    });
  return problems.map((problem) => comparedAsBy(problem, rule));
}

/** One problem; see {@link comparedAs}. */
export function comparedAsBy(problem: Problem, rule: OfficialRule): Problem {
  return { ...problem, tests: testsAs(problem, rule) };
}

function testsAs({ taskId, tests }: Problem, rule: OfficialRule): ProblemTests {
  if (tests.kind === 'function') return tests;
  if (tests.kind === 'calls') {
    if (CALL_GRADERS.has(rule)) return { ...tests, compareAs: rule };
    throw new PasskError(
      'E_USAGE',
      `${taskId} calls a function, and ${GRADER_NAMES[rule]} only runs programs`,
      {
        field: '--compare-as',
        expected: [...CALL_GRADERS].join(', '),
        hint: 'Leave such tasks out with --tasks.',
      },
    );
  }
  if (rule === 'codeforces') return { ...tests, compareAs: rule }; // it asks a checker where a task has one
  const { checker: _, ...withoutChecker } = tests;
  return { ...withoutChecker, compareAs: rule };
}
