import { PasskError } from '../../core/errors.ts';
import type { FunctionProblem, Problem } from '../../core/problem.ts';
import type { CallsTests } from '../../core/tests/calls-tests.ts';
import type { CallRules } from '../../languages/call-rules.ts';
import { describedLanguage, languages } from '../../languages/languages.ts';

interface CallsProblem extends Problem {
  readonly tests: CallsTests;
}

/** The text of all calls, made once for all programs of a problem. */
const testTexts = new WeakMap<CallsTests, string>();
/** One object for all programs with the same entry point: an executor keeps what it has prepared by it. */
const functionProblems = new WeakMap<CallsTests, Map<string, FunctionProblem>>();

/**
 * A task of calls as the function task that it means for this program: whether a method of `class Solution` is called, the program says.
 *
 * @throws PasskError E_INPUT for a language without rules for calls, and for a name that is none
 */
export function functionOfCalls(problem: CallsProblem, program: string): FunctionProblem {
  const { tests } = problem;
  const rules = callRulesOf(problem);
  const entryPoint = rules.entryPoint(tests.functionName, program);
  const known = functionProblems.get(tests) ?? new Map<string, FunctionProblem>();
  functionProblems.set(tests, known);
  const before = known.get(entryPoint);
  if (before !== undefined) return before;
  const test = testTexts.get(tests) ?? rules.test(tests.calls, tests);
  testTexts.set(tests, test);
  const made: FunctionProblem = { ...problem, prompt: '', tests: { kind: 'function', entryPoint, test } };
  known.set(entryPoint, made);
  return made;
}

/** @throws PasskError E_INPUT for a language without such rules */
export function callRulesOf({ language }: Pick<Problem, 'language'>): CallRules {
  const { calls, label } = describedLanguage(language);
  if (calls !== undefined) return calls;
  throw new PasskError('E_INPUT', `functions in ${label} can't be called with JSON values yet`, {
    field: 'problem.language',
    expected: languages()
      .filter((one) => one.calls !== undefined)
      .map(({ name }) => name)
      .join(', '),
  });
}
