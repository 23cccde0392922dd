import { PasskError } from '../../../core/errors.ts';
import type { FunctionProblem, Problem } from '../../../core/problem.ts';
import type { CallsTests, NumberedCall } from '../../../core/tests/calls-tests.ts';
import type { CallRules } from '../../../languages/call-rules.ts';
import { describedLanguage, languages } from '../../../languages/languages.ts';

export interface CallsProblem extends Problem {
  readonly tests: CallsTests;
}

/** A task's calls as function tasks. */
export interface CallsFunctions {
  /** All of them. */
  readonly all: FunctionProblem;
  /** Those that the description shows, where it shows some and not all. */
  readonly shown?: FunctionProblem;
}

/** The texts of the tests, made once for all programs of a problem. */
const testTexts = new WeakMap<CallsTests, TestTexts>();
/** One object for all programs with the same entry point: an executor keeps what it has prepared by it. */
const functionsByEntryPoint = new WeakMap<CallsTests, Map<string, CallsFunctions>>();

/**
 * A task of calls as the function tasks that it means for this program: whether a method of `class Solution` is called, the program says.
 *
 * @throws PasskError E_INPUT for a language without rules for calls, and for a name that is none
 */
export function functionsOfCalls(problem: CallsProblem, program: string): CallsFunctions {
  const { tests } = problem;
  const rules = callRulesOf(problem);
  const entryPoint = rules.entryPoint(tests.functionName, program);
  const known = functionsByEntryPoint.get(tests) ?? new Map<string, CallsFunctions>();
  functionsByEntryPoint.set(tests, known);
  const before = known.get(entryPoint);
  if (before !== undefined) return before;
  const texts = testTexts.get(tests) ?? testTextsOf(tests, rules);
  testTexts.set(tests, texts);
  const taskOf = (test: string): FunctionProblem => ({
    ...problem,
    prompt: '',
    tests: { kind: 'function', entryPoint, test },
  });
  const made = {
    all: taskOf(texts.all),
    ...(texts.shown === undefined ? {} : { shown: taskOf(texts.shown) }),
  };
  known.set(entryPoint, made);
  return made;
}

interface TestTexts {
  readonly all: string;
  readonly shown?: string;
}

function testTextsOf(tests: CallsTests, rules: CallRules): TestTexts {
  const calls = tests.calls.map((call, i) => ({ ...call, number: i + 1 }));
  const textOf = (made: readonly NumberedCall[]) => rules.test(made, calls.length, tests);
  const shown = calls.filter(({ isPublic = false }) => isPublic);
  const isPart = shown.length > 0 && shown.length < calls.length;
  return { all: textOf(calls), ...(isPart ? { shown: textOf(shown) } : {}) };
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
